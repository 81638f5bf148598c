import type { BackgroundApi, MarkKind, PageChoice } from '../messages/background-api.ts';
import type { Sender } from '../messages/channel.ts';
import { Failure } from '../messages/failure.ts';
import { refreshOpenPages } from '../messages/open-pages.ts';
import { changeSettings, hostOf, readSettings } from '../settings/settings.ts';
import { addAnnotation, annotationsOf, changeAnnotation } from '../storage/annotations.ts';
import { countClippingsWith } from '../storage/clippings.ts';
import { addCorrection, correctionsFor } from '../storage/corrections.ts';
import type { HashiyaDatabase } from '../storage/database.ts';
import { decideOnPage, pageDecision } from '../storage/page-choices.ts';
import { withoutFrame } from '../storage/page-key.ts';
import { setDeleted } from '../storage/records.ts';
import browser from 'webextension-polyfill';
import { isOfItsSite, isOwnPage } from './admission.ts';
import { keepClipping } from './clipping.ts';
import { checkName, fileOwnName, Names } from './names.ts';
import { readText, type ReaderDecisions } from './reading.ts';
import { registerHosts, sendReader, showBadge } from './tabs.ts';

type Handlers = {
  [K in keyof BackgroundApi]: (
    sender: Sender,
    ...args: Parameters<BackgroundApi[K]>
  ) => ReturnType<BackgroundApi[K]>;
};

/** The answers to the calls of `BackgroundApi`. Arguments were admitted: their shapes hold. */
export function createHandlers(database: HashiyaDatabase): Handlers {
  const names = new Names(database, () => void refreshOpenPages());
  const choiceOf = async (url: string): Promise<PageChoice> => {
    const { published, reading } = await orElse(pageDecision(database, url), {});
    return { ...(published && { published }), ...(reading && { reading }) };
  };
  const decisionsOn = async (url: string): Promise<ReaderDecisions> => {
    const [choice, corrections] = await Promise.all([
      choiceOf(url),
      orElse(correctionsFor(database, url), []),
    ]);
    return { published: choice.published ?? undefined, corrections };
  };
  return {
    async arabicTextFound(sender, url) {
      const { silentHosts } = await readSettings();
      if (silentHosts.includes(hostOf(url)) || (await choiceOf(withoutFrame(url))).reading === 'never')
        return;
      await sendReader(tabOf(sender));
    },
    async pageChoice(_, url) {
      return choiceOf(url);
    },
    async enterFrames(sender) {
      await sendReader(tabOf(sender), true);
    },
    async insertStyle(sender, css) {
      const target = frameOf(sender);
      for (const origin of ORIGINS) await browser.scripting.insertCSS({ target, css, origin });
    },
    async removeStyle(sender, css) {
      const target = frameOf(sender);
      for (const origin of ORIGINS) await browser.scripting.removeCSS({ target, css, origin });
    },
    async read(_, request) {
      const hidden = readSettings().then(({ hiddenKinds }) => hiddenKinds as MarkKind[]);
      const [known, decisions, hiddenKinds] = await Promise.all([
        names.current(),
        decisionsOn(request.url),
        orElse(hidden, []),
      ]);
      return { ...readText(request, known, decisions), hiddenKinds };
    },
    async showCount(sender, count) {
      await showBadge(tabOf(sender), count);
    },
    async annotationsOf(_, url) {
      return annotationsOf(database, url);
    },
    async clippingsWith(_, entityId) {
      return countClippingsWith(database, entityId);
    },
    async annotate(_, draft) {
      return addAnnotation(database, draft);
    },
    async changeAnnotation(sender, id, change) {
      requireOwnSite(sender, await database.annotations.get(id));
      const changed = await changeAnnotation(database, id, change);
      if (!changed) throw new Failure('not-found');
      return changed;
    },
    async deleteAnnotation(sender, id, deleted) {
      requireOwnSite(sender, await database.annotations.get(id));
      await setDeleted(database.annotations, [id], deleted);
    },
    async nameCheck(_, name, before, after) {
      return checkName(await names.current(), name, { before, after });
    },
    async addName(_, draft) {
      return fileOwnName(database, await names.current(), draft);
    },
    async deleteName(sender, id, deleted) {
      requireOwnSite(sender, await database.names.get(id));
      await setDeleted(database.names, [id], deleted);
    },
    async reject(_, draft) {
      return addCorrection(database, draft);
    },
    async deleteCorrection(sender, id, deleted) {
      requireOwnSite(sender, await database.corrections.get(id));
      await setDeleted(database.corrections, [id], deleted);
    },
    async clip(_, draft, whenTwin) {
      const [known, decisions] = await Promise.all([names.current(), decisionsOn(draft.url)]);
      return keepClipping(draft, whenTwin, { database, names: known, decisions });
    },
    async enterTab(_, tabId) {
      await sendReader(tabId);
    },
    async choosePage(_, url, choice) {
      await decideOnPage(database, url, choice);
    },
    async alwaysOnSite(_, host, on) {
      const { addedHosts } = await changeSettings(({ addedHosts: old }) => ({
        addedHosts: on ? [...new Set([...old, host])] : old.filter((one) => one !== host),
      }));
      await registerHosts(addedHosts);
    },
  };
}

/** What a store holds, or this where it cannot be read: it must not take reading with the shipped names along. */
async function orElse<T>(held: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await held;
  } catch (error) {
    console.error(error);
    return otherwise;
  }
}

function tabOf(sender: Sender): number {
  if (sender.tab?.id === undefined) throw new Failure('bad-request', 'no tab');
  return sender.tab.id;
}

/** The document from which a call came. */
function frameOf(sender: Sender): { tabId: number; frameIds: number[] } {
  return { tabId: tabOf(sender), frameIds: [sender.frameId ?? 0] };
}

/** A page may change only what was written on its own site. */
function requireOwnSite(sender: Sender, found: { readonly url: string } | undefined): void {
  if (!found) throw new Failure('not-found');
  if (!isOwnPage(sender) && !isOfItsSite(found.url, sender)) throw new Failure('bad-request', 'site');
}

/**
 * Whose style the marks are, twice: in Firefox an author's does not reach into shadow trees, and Chromium paints no
 * ground of a highlight that only the reader's gives it (docs/decisions/0004).
 */
const ORIGINS = ['USER', 'AUTHOR'] as const;
