import type { Annotation } from './annotation.ts';
import type { Clipping } from './clipping.ts';

/** The exported file; documented in docs/export.md. The same shape wherever a clipping is printed. */
export interface ExportFile {
  readonly format: 'hashiya';
  readonly version: 1;
  readonly exportedAt: string;
  readonly clippings: readonly Clipping[];
  readonly annotations: readonly Annotation[];
}

/** Puts records into the form that is exported. */
export function toExport(
  clippings: readonly Clipping[],
  annotations: readonly Annotation[],
  now = new Date(),
): ExportFile {
  return { format: 'hashiya', version: 1, exportedAt: now.toISOString(), clippings, annotations };
}

/** `hashiya-2023-12-03.json`, by the reader's own day. */
export function exportFileName(now = new Date()): string {
  const day = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return `hashiya-${day}.json`;
}
