import { BLOCK_SEPARATOR, type Clipping, type Evidence } from '../annotation/clipping.ts';
import { extension } from '../extension/api.ts';
import type { ClippingDraft, ClipResult } from '../messages/background-api.ts';
import { findTwin, putClipping } from '../storage/clippings.ts';
import type { HashiyaDatabase } from '../storage/database.ts';
import { pageKey } from '../storage/page-key.ts';
import { newRecord } from '../storage/records.ts';
import type { KnownNames } from './names.ts';
import { readText, type ReaderDecisions } from './reading.ts';

/** Keeps an article or a selection with its facts, its mentions and where each was read. */
export async function keepClipping(
  draft: ClippingDraft,
  whenTwin: 'ask' | 'update' | 'keep-both',
  context: { database: HashiyaDatabase; names: KnownNames; decisions: ReaderDecisions },
): Promise<ClipResult> {
  const { database } = context;
  const twin = draft.extent === 'article' ? await findTwin(database, draft.url) : undefined;
  const made = await makeClipping(draft, context);
  if (twin && whenTwin === 'ask') return { outcome: 'twin', twin, changed: twin.textHash !== made.textHash };
  const updates = twin !== undefined && whenTwin === 'update';
  const clipping = updates ? { ...made, id: twin.id, createdAt: twin.createdAt } : made;
  await putClipping(database, clipping);
  return { outcome: updates ? 'updated' : 'saved', clipping };
}

async function makeClipping(
  draft: ClippingDraft,
  { names, decisions }: { names: KnownNames; decisions: ReaderDecisions },
): Promise<Clipping> {
  const { dateCandidates, evidence, blocks, ...facts } = draft;
  const text = blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
  const { published, modified, mentions } = readText(
    { title: draft.title, text, dateCandidates },
    names,
    decisions,
  );
  const dates: Evidence[] = [];
  if (published) dates.push({ fact: 'published', from: published.source, raw: published.raw.slice(0, 300) });
  if (modified) dates.push({ fact: 'modified', from: modified.source, raw: modified.raw.slice(0, 300) });
  const record = newRecord();
  return {
    ...record,
    ...facts,
    url: pageKey(draft.url),
    blocks,
    text,
    published: published && { value: published.value },
    modified: modified && { value: modified.value },
    // A suggestion is a question to the reader, not a finding.
    mentions: mentions.filter((mention) => mention.kind === 'time' || !mention.suggestion),
    evidence: [...evidence, ...dates],
    clippedAt: record.createdAt,
    extensionVersion: extension.runtime.getManifest().version,
    textHash: await sha256(text),
  };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
