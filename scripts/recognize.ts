import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { loadGazetteer } from '../src/recognition/gazetteer/gazetteer.ts';
import { recognize } from '../src/recognition/recognize.ts';
import { ensureGazetteer } from './gazetteer/freshness.ts';

// `npm run --silent recognize [-- --all]`: JSON Lines {"id","text","ref"?} on stdin, {"id","mentions"} on stdout.

interface Request {
  readonly id: unknown;
  readonly text: string;
  readonly reference: string | null;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}/;

/** Reads one line, or says what is wrong with it; `id` is kept where the line gives one. */
function readRequest(line: string): Request | { readonly id?: unknown; readonly error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { error: 'not JSON' };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { error: 'not an object' };
  const { id, text, ref } = value as Record<string, unknown>;
  const named = id === undefined ? {} : { id };
  if (typeof text !== 'string') return { ...named, error: '“text” is not a string' };
  if (ref === undefined || ref === null) return { id, text, reference: null };
  if (typeof ref !== 'string' || !ISO_DATE.test(ref) || Number.isNaN(Date.parse(ref.slice(0, 10)))) {
    return { ...named, error: '“ref” is not an ISO date' };
  }
  return { id, text, reference: ref };
}

async function write(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

// A reader that stops early (`| head`) is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const all = process.argv.includes('--all');
const file = readFileSync(ensureGazetteer());
const gazetteer = loadGazetteer(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  const request = readRequest(line);
  if ('error' in request) {
    process.exitCode = 1;
    await write(request);
    continue;
  }
  const mentions = recognize(request.text, gazetteer, { reference: request.reference, all });
  await write(request.id === undefined ? { mentions } : { id: request.id, mentions });
}
