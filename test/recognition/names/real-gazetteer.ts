import { gatherEntries, readBlockers } from '../../../scripts/gazetteer/entries.ts';
import { inspect } from '../../../scripts/gazetteer/inspect.ts';
import { readTables } from '../../../scripts/gazetteer/tables.ts';
import { compileGazetteer } from '../../../src/recognition/gazetteer/compile.ts';
import { loadGazetteer, type Gazetteer } from '../../../src/recognition/gazetteer/gazetteer.ts';

/** The gazetteer as it is shipped, compiled from the tables. */
export function compileRealGazetteer(): Gazetteer {
  const { rows, faults } = inspect(readTables());
  return loadGazetteer(compileGazetteer(gatherEntries(rows, faults), readBlockers()).buffer);
}
