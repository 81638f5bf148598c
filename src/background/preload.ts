import { gazetteerFile } from '../extension/gazetteer-file.ts';

/**
 * Imported before anything else of the background: whatever woke it, names are asked for next, and their file comes
 * while the other modules are run.
 */
gazetteerFile().catch(() => undefined);
