import type { Annotation } from '../annotation/annotation.ts';
import type { Correction, CorrectionDraft, OwnName, PackColour, PackKind } from '../annotation/name-pack.ts';
import type { OwnNameDraft } from '../annotation/own-name.ts';
import type { ArticleFacts, Block, Clipping, Evidence } from '../annotation/clipping.ts';
import type { Entity, EntityKind } from '../recognition/entity.ts';
import type { Mention } from '../recognition/mention.ts';
import type { DateCandidate, PublicationDate } from '../recognition/publication.ts';
import { callTo } from './channel.ts';

/** What the reader may switch off: each kind of entity, and dates. */
export type MarkKind = EntityKind | 'time';

/** The words of the page with what the background needs to read them. */
export interface ReadRequest {
  readonly url: string;
  /** The headline, read with the text: who is named in full in one is known in the other. */
  readonly title: string;
  readonly text: string;
  readonly dateCandidates: readonly DateCandidate[];
}

/** What the background made of a text. Offsets of mentions count in the text that was sent. */
export interface Reading {
  readonly published: PublicationDate | null;
  readonly modified: PublicationDate | null;
  /** Other publication dates that the page states and that disagree. */
  readonly conflicts: readonly PublicationDate[];
  readonly mentions: readonly Mention[];
  /** The same for the headline; offsets count in the title. */
  readonly headlineMentions: readonly Mention[];
  /** The entities that the mentions name, by id. */
  readonly entities: Readonly<Record<string, Entity>>;
  /** Of these entities, those that the reader added, by id. */
  readonly readerNames: Readonly<Record<string, ReaderName>>;
  /** Latin letters made by rule, by id, for those of them of whom none are filed. Made here: the tables are large. */
  readonly latin: Readonly<Record<string, string>>;
  /** Kinds that the reader switched off: recognised, not painted. */
  readonly hiddenKinds: readonly MarkKind[];
}

/** Whose an entity is that did not come with the extension: the reader's own, or a pack's. */
export interface ReaderName {
  /** Title of the pack; '' for an own name. */
  readonly pack: string;
  readonly colour: PackColour | 'own';
}

/** What is to be known of a name before it is added. */
export interface NameCheck {
  /** It is a word of prose, a title or a given name too. */
  readonly isOrdinary: boolean;
  /** What the words before it, or its own first word, say that it is; null where they say nothing. */
  readonly kind: PackKind | null;
  /** Who bears it already, or null. */
  readonly known: Pick<Entity, 'id' | 'kind' | 'name' | 'nameEn' | 'descriptionAr' | 'descriptionEn'> | null;
  /** The longer name as part of which it stands where it was selected, and which is marked there in its place. */
  readonly inside: string | null;
}

/** What a page hands over to be kept; the background adds mentions, hash, times and id. */
export interface ClippingDraft extends Omit<ArticleFacts, 'published' | 'modified'> {
  readonly url: string;
  readonly extent: Clipping['extent'];
  readonly blocks: readonly Block[];
  readonly dateCandidates: readonly DateCandidate[];
  readonly evidence: readonly Evidence[];
}

/** An annotation before it is stored. */
export type AnnotationDraft = Pick<Annotation, 'url' | 'pageTitle' | 'colour' | 'note' | 'tags' | 'target'>;

/** What may be changed of a stored annotation. */
export type AnnotationChange = Partial<Pick<Annotation, 'colour' | 'note' | 'tags'>>;

/** What has become of a clip. `twin`: the page was clipped before, and the reader must say what to do. */
export type ClipResult =
  | { readonly outcome: 'saved' | 'updated'; readonly clipping: Clipping }
  | { readonly outcome: 'twin'; readonly twin: Clipping; readonly changed: boolean };

/** What a reader decided about a page. */
export interface PageChoice {
  /** ISO date set by the reader for a page that gives none, or a wrong one; null takes it back. */
  readonly published?: string | null;
  /** `anyway`: read though it looks like no article; `never`: leave this page alone; null takes it back. */
  readonly reading?: 'anyway' | 'never' | null;
}

/** Calls to the background. Those marked *page* come from content scripts too; all others from our own pages only. */
export interface BackgroundApi {
  /** *page* Sent by the gate on a page with Arabic text: asks to be read, unless the reader said no. */
  arabicTextFound(url: string): Promise<void>;
  /** *page* Sent by the reader script on its start: asks for the choices made for this page. */
  pageChoice(url: string): Promise<PageChoice>;
  /** *page* Sent where the article stands in a frame of the page's own origin: sends the reader script there too. */
  enterFrames(): Promise<void>;
  /** *page* Paints need a style sheet for highlight names that only this session knows. */
  insertStyle(css: string): Promise<void>;
  /** *page* Takes such a style sheet away when the session ends. */
  removeStyle(css: string): Promise<void>;
  /** *page* Sent once per article, and again when its text changed. */
  read(request: ReadRequest): Promise<Reading>;
  /** *page* How many known names the toolbar badge shows; null clears it. */
  showCount(count: number | null): Promise<void>;
  /** *page* Everything the reader marked on a page. */
  annotationsOf(url: string): Promise<readonly Annotation[]>;
  /** *page* In how many kept clippings an entity stands. */
  clippingsWith(entityId: string): Promise<number>;
  /** *page* Keeps a new annotation; answers with the stored record. */
  annotate(draft: AnnotationDraft): Promise<Annotation>;
  /** *page* Changes colour, note or tags. */
  changeAnnotation(id: string, change: AnnotationChange): Promise<Annotation>;
  /** *page* Marks an annotation as deleted, or takes that back. */
  deleteAnnotation(id: string, deleted: boolean): Promise<void>;
  /** *page* Sent by the form of a new name: whether others bear it, what it is. `before` and `after`: the words around it. */
  nameCheck(name: string, before: string, after: string): Promise<NameCheck>;
  /** *page* Adds a name of the reader's. `isNew` is false where it was filed already; its new forms are then taken in. */
  addName(draft: OwnNameDraft): Promise<{ readonly name: OwnName; readonly isNew: boolean }>;
  /** *page* Marks an own name as deleted, or takes that back. */
  deleteName(id: string, deleted: boolean): Promise<void>;
  /** *page* "Not this": keeps that an entity is not meant here, on this page, or anywhere. */
  reject(draft: CorrectionDraft): Promise<Correction>;
  /** *page* Takes a "not this" back, or renews it. */
  deleteCorrection(id: string, deleted: boolean): Promise<void>;
  /** *page* Keeps an article or a selection. `twin` says what to do with an earlier clipping of the page. */
  clip(draft: ClippingDraft, twin: 'ask' | 'update' | 'keep-both'): Promise<ClipResult>;
  /** Sent by the popup: puts the reader script into a tab (the click on the icon grants it). */
  enterTab(tabId: number): Promise<void>;
  /** Sent by the popup when the reader sets a date, reads anyway, or never. */
  choosePage(url: string, choice: PageChoice): Promise<void>;
  /** Sent by the popup: run, or stop running, on a site from now on (`*.example.org`). */
  alwaysOnSite(host: string, on: boolean): Promise<void>;
}

/** The name by which the background is addressed. */
export const BACKGROUND = 'background';

export const callBackground = callTo<BackgroundApi>(BACKGROUND);
