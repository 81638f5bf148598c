import type { Pack, OwnName } from '../annotation/name-pack.ts';
import { flagForms, type OwnNameDraft } from '../annotation/own-name.ts';
import { guessKind } from '../annotation/guess-kind.ts';
import { compareNames } from '../annotation/pack-conflicts.ts';
import { extension } from '../extension/api.ts';
import { isOrdinaryWord, shippedGazetteer } from '../extension/shipped-names.ts';
import type { NameCheck } from '../messages/background-api.ts';
import { surfaceOf } from '../recognition/gazetteer/compile.ts';
import type { Gazetteer } from '../recognition/gazetteer/gazetteer.ts';
import { recognize } from '../recognition/recognize.ts';
import { layerGazetteers } from '../recognition/gazetteer/layered.ts';
import {
  compileStored,
  openReaderNames,
  stampOfNames,
  type OpenedNames,
  type ReaderNames,
} from '../storage/compiled.ts';
import type { HashiyaDatabase } from '../storage/database.ts';
import { addOwnName } from '../storage/own-names.ts';

/** All names that are known now. */
export interface KnownNames {
  /** Own names above packs above what is shipped. */
  readonly gazetteer: Gazetteer;
  readonly shipped: Gazetteer;
  /** The packs that are switched on. */
  readonly packs: readonly Pack[];
}

/** When the compiling of a large pack begins, in ms: the text that asked first is read before it. */
const BEHIND = 300;

/** The names that are known, kept open for the life of the background and opened anew when the reader's have changed. */
export class Names {
  readonly #database: HashiyaDatabase;
  readonly #gazetteers: OpenedNames = new Map();
  #opened: { readonly stamp: string; readonly known: KnownNames } | null = null;
  #opening: Promise<KnownNames> | null = null;
  #isCompiling = false;
  /** Packs that could not be compiled: not tried again in this life. */
  readonly #broken = new Set<string>();
  readonly #onCompiled: () => void;

  /** `onCompiled` is told when names are known that were left out before. */
  constructor(database: HashiyaDatabase, onCompiled: () => void = () => undefined) {
    this.#database = database;
    this.#onCompiled = onCompiled;
  }

  async current(): Promise<KnownNames> {
    const stamp = await this.#stamp();
    if (this.#opened && (stamp === null || this.#opened.stamp === stamp)) return this.#opened.known;
    // Texts that come meanwhile wait for the same opening, and look again whether it was the newest.
    if (this.#opening) return this.#opening.then(() => this.current());
    this.#opening = this.#open();
    try {
      return await this.#opening;
    } finally {
      this.#opening = null;
    }
  }

  /** Null where the store cannot be read: then what was opened before holds on. */
  async #stamp(): Promise<string | null> {
    try {
      return (await stampOfNames(this.#database)).stamp;
    } catch (error) {
      console.error(error);
      return null;
    }
  }

  async #open(): Promise<KnownNames> {
    const [shipped, own] = await Promise.all([shippedGazetteer(), this.#openOwn()]);
    const known = { shipped, packs: own.packs, gazetteer: layerGazetteers(shipped, own.gazetteers) };
    this.#opened = { stamp: own.stamp, known };
    const due = own.due.filter(({ id }) => !this.#broken.has(id));
    if (due.length > 0 && !this.#isCompiling) void this.#compile(due);
    return known;
  }

  /**
   * Compiles large packs behind the answers, which know what is there meanwhile: after an update of the extension all
   * that was compiled is outdated.
   */
  async #compile(due: readonly Pack[]): Promise<void> {
    this.#isCompiling = true;
    // The browser stops a background from which it has heard nothing for half a minute.
    const awake = setInterval(() => void extension.runtime.getPlatformInfo(), 10_000);
    let isMore = false;
    try {
      await new Promise((resolve) => setTimeout(resolve, BEHIND));
      for (const pack of due) {
        const done = await compileStored(this.#database, pack);
        if (done) isMore = true;
        else this.#broken.add(pack.id);
      }
    } finally {
      clearInterval(awake);
      this.#isCompiling = false;
      this.#opened = null;
    }
    if (isMore) this.#onCompiled();
  }

  async #openOwn(): Promise<ReaderNames> {
    try {
      return await openReaderNames(this.#database, this.#gazetteers);
    } catch (error) {
      // A store that cannot be read must not take the shipped names along.
      console.error(error);
      return { gazetteers: [], packs: [], stamp: '', due: [] };
    }
  }
}

/** Whether a name is an ordinary word, who bears it, and what becomes of it between the words around it. */
export function checkName(
  names: KnownNames,
  text: string,
  around: { readonly before: string; readonly after: string },
): NameCheck {
  const { shipped, gazetteer } = names;
  const above = gazetteer.layers.map((layer) => layer.gazetteer);
  const asked = [{ kind: 'person' as const, names: [{ text, flag: 'strong' as const }] }];
  const surface = surfaceOf(text);
  if (surface === '') return { isOrdinary: false, kind: null, known: null, inside: null };
  const { known, conflicts } = compareNames(asked, [...above, shipped]);
  return {
    isOrdinary: !surface.includes(' ') && isOrdinaryWord(surface),
    kind: guessKind(text, around.before),
    known: known[0]?.entity ?? conflicts[0]?.known ?? null,
    inside: longerName(gazetteer, text, around),
  };
}

/** The longest match wins: a name that is part of a longer one is not marked there. */
function longerName(
  gazetteer: Gazetteer,
  text: string,
  { before, after }: { readonly before: string; readonly after: string },
): string | null {
  const start = before.length;
  const end = start + text.length;
  const longer = recognize(before + text + after, gazetteer, { reference: null }).find(
    (mention) =>
      mention.kind === 'entity' &&
      mention.start <= start &&
      mention.end >= end &&
      mention.end - mention.start > text.length,
  );
  return longer?.surface ?? null;
}

/** Files a name; what is known of the same one already (its Latin name, its country) is taken over. */
export async function fileOwnName(
  database: HashiyaDatabase,
  { shipped }: KnownNames,
  draft: OwnNameDraft,
): Promise<{ name: OwnName; isNew: boolean }> {
  const { kind, nameEn, note, url } = draft;
  const names = flagForms(draft, isOrdinaryWord);
  const same = compareNames([{ kind, names }], [shipped]).known[0]?.entity;
  return addOwnName(database, {
    kind,
    names,
    nameEn: nameEn || (same?.nameEn ?? ''),
    country: same?.country ?? '',
    note,
    url,
  });
}
