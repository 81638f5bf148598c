import { array, fallback, object, parse, string, type InferOutput } from 'valibot';
import { extension } from '../extension/api.ts';

/** What the reader chose for good; kept in `storage.local`, read with a fallback for each part that is broken. */
const SettingsSchema = object({
  /** Kinds of marks that are switched off: an `EntityKind`, or `time`. */
  hiddenKinds: fallback(array(string()), ['nationality']),
  /** Hosts on which Hashiya stays silent. */
  silentHosts: fallback(array(string()), []),
  /** Hosts beyond the list on which it runs by itself; each has its optional permission. */
  addedHosts: fallback(array(string()), []),
});

export type Settings = InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

/** The settings; what is missing or broken has its default. */
export async function readSettings(): Promise<Settings> {
  const stored = await extension.storage.local.get(KEY);
  const found: unknown = stored[KEY];
  return parse(SettingsSchema, typeof found === 'object' && found !== null ? found : {});
}

let lastChange: Promise<unknown> = Promise.resolve();

/** Changes settings; changes that come at once are made one after the other. */
export async function changeSettings(change: (old: Settings) => Partial<Settings>): Promise<Settings> {
  const next = lastChange.then(async () => {
    const old = await readSettings();
    const changed = { ...old, ...change(old) };
    await extension.storage.local.set({ [KEY]: changed });
    return changed;
  });
  lastChange = next.catch(() => undefined);
  return next;
}

/** The host as settings and permissions name it: without `www.`. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
