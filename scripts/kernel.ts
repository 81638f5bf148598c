/**
 * `npm run kernel`: compiles `src/text/assembly/` into `src/text/kernel-binary.ts`; with `--check` it only
 * says whether that file is what the compiler makes of the source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/asc';

const ROOT = join(import.meta.dirname, '..');
const SOURCES = ['reading', 'sifting'].map((name) => `src/text/assembly/${name}.ts`);
const TARGET = join(ROOT, 'src', 'text', 'kernel-binary.ts');
const OPTIONS = ['-O3', '--converge', '--noAssert', '--runtime', 'stub', '--importMemory'];

let binary: Uint8Array | null = null;
const { error } = await main([...SOURCES, '--baseDir', ROOT, '--outFile', 'kernel.wasm', ...OPTIONS], {
  readFile: (name, base) => {
    try {
      return readFileSync(join(base, name), 'utf8');
    } catch {
      return null;
    }
  },
  writeFile: (_, contents) => {
    if (typeof contents !== 'string') binary = contents;
  },
  listFiles: () => [],
  reportDiagnostic: ({ message }) => console.error(message),
});
if (error || !binary) {
  console.error(error?.message ?? 'the compiler made nothing');
  process.exit(1);
}
const made = `/** Made of \`assembly/\` by \`npm run kernel\`, in base64: the module that \`kernel.ts\` opens. */
export const KERNEL =
  '${Buffer.from(binary).toString('base64')}';
`;
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, made);
} else if (readFileSync(TARGET, 'utf8') !== made) {
  console.error('src/text/kernel-binary.ts is not what src/text/assembly compiles to: npm run kernel');
  process.exit(1);
}
