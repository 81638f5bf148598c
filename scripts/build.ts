import { gzipSync } from 'node:zlib';
import { buildExtension, type Target } from './build-extension.ts';
import { buildGazetteer, GZIPPED_LIMIT } from './gazetteer/build.ts';

/** `npm run build`: `dist/chrome` and `dist/firefox`, or the one that is named. A fault in the tables fails it. */
const targets = process.argv
  .slice(2)
  .filter((argument): argument is Target => /^(chrome|firefox)$/.test(argument));
const quiet = process.argv.includes('--quiet');

const { faults, bytes } = buildGazetteer();
const gzipped = gzipSync(bytes).length;
if (faults > 0) console.error(`${faults} faults in the tables: npm run gazetteer:check`);
if (gzipped > GZIPPED_LIMIT)
  console.error(`The gazetteer weighs ${gzipped} bytes gzipped, more than ${GZIPPED_LIMIT}`);
if (faults > 0 || gzipped > GZIPPED_LIMIT) process.exit(1);

for (const target of targets.length > 0 ? targets : (['chrome', 'firefox'] as const)) {
  await buildExtension(target, quiet);
}
