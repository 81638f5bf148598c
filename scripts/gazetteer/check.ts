import { inspect } from './inspect.ts';
import { readNationalities, readNationalityTable } from './nationalities.ts';
import { readTables } from './tables.ts';

// `npm run gazetteer:check [-- WORD]`: every fault of the gazetteer as file:line; only files whose name holds WORD.
const only = process.argv[2] ?? '';
const { rows, faults } = inspect(readTables());
readNationalities(readNationalityTable(), rows, faults);
const shown = faults.filter((fault) => fault.file.includes(only));
for (const { file, line, message } of shown) console.error(`${file}:${line}: ${message}`);
if (shown.length > 0) {
  console.error(`${shown.length} faults in ${rows.length} lines`);
  process.exitCode = 1;
} else console.log(`gazetteer: ${rows.length} lines without a fault`);
