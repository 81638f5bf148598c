import { extension } from './api.ts';

let fetching: Promise<ArrayBuffer> | null = null;

/** The bytes of the gazetteer that comes with the extension, fetched once for each life of a page of ours. */
export function gazetteerFile(): Promise<ArrayBuffer> {
  fetching ??= fetch(extension.runtime.getURL('gazetteer.bin'))
    .then((response) => response.arrayBuffer())
    .catch((error: unknown) => {
      // The next call tries again: a failed load must not silence a browser until it is restarted.
      fetching = null;
      throw error;
    });
  return fetching;
}
