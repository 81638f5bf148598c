import browser from 'webextension-polyfill';
import { callBackground } from '../messages/background-api.ts';
import { callPage } from '../messages/page-api.ts';
import { changeSettings, hostOf, readSettings, type Settings } from '../settings/settings.ts';
import { useLanguage } from '../ui/words.ts';
import type { ActivePage } from './active-page.ts';

export interface SiteSwitchesProps {
  readonly url: string;
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
  readonly page: ActivePage;
}

/** Whether Hashiya runs on this site, and by itself. */
export function SiteSwitches({ url, settings, onChange, page }: SiteSwitchesProps) {
  const { t } = useLanguage();
  const host = hostOf(url);
  if (!/^https?:/.test(url) || host === '') return null;
  const isSilent = settings.silentHosts.includes(host);
  const isListed = isOnList(host);

  const setSilent = async (silent: boolean) => {
    const changed = await changeSettings(({ silentHosts }) => ({
      silentHosts: silent ? [...silentHosts, host] : silentHosts.filter((one) => one !== host),
    }));
    onChange(changed);
    if (page.tabId === null) return;
    if (silent) {
      await callPage(page.tabId)('leave').catch(() => undefined);
      await browser.action.setBadgeText({ tabId: page.tabId, text: '' });
    }
    await page.reload();
  };

  const setAlways = async (on: boolean) => {
    const origins = [`*://${host}/*`, `*://*.${host}/*`];
    // Asked first, in the click itself: browsers grant permissions only to a gesture.
    if (on && !(await browser.permissions.request({ origins }))) return;
    await callBackground('alwaysOnSite', host, on);
    if (!on) await browser.permissions.remove({ origins });
    onChange(await readSettings());
  };

  return (
    <div class="site">
      <span class="host" title={host}>
        <bdi>{host}</bdi>
      </span>
      <label>
        <input
          type="checkbox"
          role="switch"
          checked={!isSilent}
          onChange={(event) => void setSilent(!event.currentTarget.checked)}
        />
        {t('popup_on_here')}
      </label>
      {!isListed && (
        <label>
          <input
            type="checkbox"
            role="switch"
            checked={settings.addedHosts.includes(host)}
            onChange={(event) => void setAlways(event.currentTarget.checked)}
          />
          {t('popup_always')}
        </label>
      )}
    </div>
  );
}

/** True for a host on the list that came with the extension. */
function isOnList(host: string): boolean {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches) ?? [];
  return patterns.some((pattern) => {
    const listed = pattern.match(/^\*:\/\/(?:\*\.)?([^/]+)\//)?.[1];
    return listed !== undefined && (host === listed || host.endsWith(`.${listed}`));
  });
}
