import { extension } from '../extension/api.ts';
import { loadGazetteer, type Gazetteer } from '../recognition/gazetteer/gazetteer.ts';

let loading: Promise<Gazetteer> | null = null;

/** The gazetteer that comes with the extension, loaded once for each life of the background. */
export function ownGazetteer(): Promise<Gazetteer> {
  loading ??= fetch(extension.runtime.getURL('gazetteer.bin'))
    .then((response) => response.arrayBuffer())
    .then(loadGazetteer)
    .catch((error: unknown) => {
      // The next call tries again: a failed load must not silence a browser until it is restarted.
      loading = null;
      throw error;
    });
  return loading;
}
