import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// The house of docs/architecture.md: a file imports only from floors below its own.
const FLOORS: Record<string, number> = {
  text: 1,
  arabic: 2,
  recognition: 3,
  annotation: 4,
  extension: 4,
  page: 5,
  storage: 5,
  settings: 5,
  messages: 5,
  ui: 6,
  background: 7,
  content: 7,
  popup: 7,
  library: 7,
};
const PURE = ['text', 'arabic', 'recognition', 'annotation'];
const SRC = resolve(import.meta.dirname, '../src');

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const folderOf = (file: string): string => relative(SRC, file).split('/')[0]!;

function importsOf(name: string): string[] {
  const code = readFileSync(join(SRC, name), 'utf8');
  return [...code.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map((match) => match[1]!);
}

describe('the house', () => {
  it('has files on every floor that is named', () => {
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) expect(FLOORS, name).toHaveProperty(folderOf(join(SRC, name)));
  });

  it.each(files)('%s imports downwards only', (name) => {
    const own = folderOf(join(SRC, name));
    for (const path of importsOf(name).filter((one) => one.startsWith('.'))) {
      const target = folderOf(resolve(dirname(join(SRC, name)), path));
      if (target === own || !(target in FLOORS)) continue;
      expect(FLOORS[target], `${name} imports ${path}`).toBeLessThan(FLOORS[own]!);
    }
  });

  it.each(files.filter((name) => PURE.includes(name.split('/')[0]!)))('%s knows no browser', (name) => {
    const code = readFileSync(join(SRC, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code).not.toMatch(/\b(document|window|chrome|browser|navigator|localStorage|indexedDB)\s*[.[]/);
    for (const path of importsOf(name)) expect(path).not.toMatch(/polyfill|dexie|preact/);
  });

  it.each(files.filter((name) => !name.startsWith('arabic/')))('%s holds no Arabic letter', (name) => {
    const code = readFileSync(join(SRC, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(code).not.toMatch(/[\u0621-\u064a]/);
    // Nor one that is written as an escape; ranges of letters tell a script, and no words.
    expect(code).not.toMatch(/(?<![-\\])\\+u06(?:2[1-9a-f]|3[0-9a]|4[1-9a])(?!-)/i);
  });
});
