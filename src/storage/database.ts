import { Dexie, type Table } from 'dexie';
import type { Annotation } from '../annotation/annotation.ts';
import type { Clipping } from '../annotation/clipping.ts';
import type { Correction, OwnName, Pack } from '../annotation/name-pack.ts';
import type { StoredRecord } from '../annotation/record.ts';

/** A clipping with what is looked up by, which is not part of it elsewhere. */
export interface ClippingRow extends Clipping {
  /** Every entity that its mentions name, once. */
  readonly entityIds: readonly string[];
}

/** What the reader decided about one page. */
export interface PageRow extends StoredRecord {
  readonly url: string;
  readonly published?: string;
  readonly reading?: 'anyway' | 'never';
}

/** The names of a pack, apart from what is listed of it: `PackName[]` as JSON. */
export interface PackTextRow {
  /** The pack's. */
  readonly id: string;
  readonly text: string;
}

/** A compiled gazetteer: made of names that the store holds, and made again where it is missing or out of date. */
export interface CompiledRow {
  /** The pack's, or `own`. */
  readonly id: string;
  /** What it was made of, and by which version of the compiler. */
  readonly stamp: string;
  readonly bytes: ArrayBuffer;
}

/** When a store that could not be opened may be tried again, in ms: who asked meanwhile is told that it failed. */
const OPEN_AGAIN_AFTER = 1_000;

/**
 * The store, in IndexedDB of the extension's own origin: a page's origin holds nothing of ours.
 * Dexie's version counts up with each change of the tables; older stores are brought along, never dropped.
 */
export class HashiyaDatabase extends Dexie {
  declare readonly clippings: Table<ClippingRow, string>;
  declare readonly annotations: Table<Annotation, string>;
  declare readonly pages: Table<PageRow, string>;
  declare readonly names: Table<OwnName, string>;
  declare readonly packs: Table<Pack, string>;
  declare readonly packTexts: Table<PackTextRow, string>;
  declare readonly corrections: Table<Correction, string>;
  declare readonly compiled: Table<CompiledRow, string>;

  constructor(name = 'hashiya') {
    // `strict`: a note counts as kept only when it is on the disk; a crash right after must not lose it.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      clippings: 'id, url, clippedAt, modifiedAt, *entityIds',
      annotations: 'id, url, modifiedAt',
      pages: 'id, &url, modifiedAt',
    });
    // The reader's names; all that version 1 held stays as it was.
    this.version(2).stores({
      names: 'id, modifiedAt',
      packs: 'id, &number, modifiedAt',
      packTexts: 'id',
      corrections: 'id, url, scope, modifiedAt',
      compiled: 'id',
    });
  }
  /** Dexie asks a store that could not be opened never again: its fault may be mended before the background ends. */
  override open(): ReturnType<Dexie['open']> {
    return super.open().catch((error: unknown) => {
      setTimeout(() => this.close({ disableAutoOpen: false }), OPEN_AGAIN_AFTER);
      throw error;
    });
  }
}
