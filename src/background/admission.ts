import {
  boolean,
  type GenericSchema,
  maxLength,
  nullable,
  number,
  parse,
  picklist,
  pipe,
  safeParse,
  string,
} from 'valibot';
import {
  AnnotationChangeSchema,
  AnnotationDraftSchema,
  ClippingDraftSchema,
  PageChoiceSchema,
  ReadRequestSchema,
  UrlSchema,
} from '../annotation/foreign-data.ts';
import { CorrectionDraftSchema, NameTextSchema, OwnNameDraftSchema } from '../annotation/foreign-names.ts';
import type { BackgroundApi } from '../messages/background-api.ts';
import type { Sender } from '../messages/channel.ts';
import { Failure } from '../messages/failure.ts';
import { extension } from '../extension/api.ts';
import { hostOf } from '../settings/settings.ts';

interface Rule {
  /** Who may call: a content script too, or only our own pages. */
  readonly from: 'page' | 'own';
  readonly args: readonly GenericSchema[];
}

const id = pipe(string(), maxLength(200));
/** Words of the page as they stand there, signs of direction and all: they are read, and never kept or shown. */
const around = pipe(string(), maxLength(1_000));

/** For each method who may call it and with what. A method without a line does not compile. */
const RULES: Readonly<Record<keyof BackgroundApi, Rule>> = {
  arabicTextFound: { from: 'page', args: [UrlSchema] },
  pageChoice: { from: 'page', args: [UrlSchema] },
  enterFrames: { from: 'page', args: [] },
  insertStyle: { from: 'page', args: [string()] },
  removeStyle: { from: 'page', args: [string()] },
  read: { from: 'page', args: [ReadRequestSchema] },
  showCount: { from: 'page', args: [nullable(number())] },
  annotationsOf: { from: 'page', args: [UrlSchema] },
  clippingsWith: { from: 'page', args: [id] },
  annotate: { from: 'page', args: [AnnotationDraftSchema] },
  changeAnnotation: { from: 'page', args: [id, AnnotationChangeSchema] },
  deleteAnnotation: { from: 'page', args: [id, boolean()] },
  nameCheck: { from: 'page', args: [NameTextSchema, around, around] },
  addName: { from: 'page', args: [OwnNameDraftSchema] },
  deleteName: { from: 'page', args: [id, boolean()] },
  reject: { from: 'page', args: [CorrectionDraftSchema] },
  deleteCorrection: { from: 'page', args: [id, boolean()] },
  clip: { from: 'page', args: [ClippingDraftSchema, picklist(['ask', 'update', 'keep-both'])] },
  enterTab: { from: 'own', args: [number()] },
  choosePage: { from: 'own', args: [UrlSchema, PageChoiceSchema] },
  alwaysOnSite: { from: 'own', args: [string(), boolean()] },
};

/** Methods whose first argument, or its `url`, must be on the site of the tab that calls. */
const OF_ITS_OWN_SITE: ReadonlySet<string> = new Set([
  'pageChoice',
  'annotationsOf',
  'annotate',
  'addName',
  'reject',
  'read',
  'clip',
]);

/** Style sheets hold nothing but highlights: a page that took over its content script can paint, and no more. */
const HIGHLIGHTS = /^(::highlight\([a-z0-9]+\)\{[a-z0-9 .#:;-]*\}\n?)*$/;

/** Lets a call to the background in, or throws `Failure('bad-request')`. */
export function admit(method: string, sender: Sender, args: readonly unknown[]): void {
  const rule = Object.hasOwn(RULES, method) ? RULES[method as keyof BackgroundApi] : null;
  if (!rule) throw new Failure('bad-request', method);
  const own = isOwnPage(sender);
  if (!own && (rule.from === 'own' || sender.tab?.id === undefined))
    throw new Failure('bad-request', 'sender');
  if (args.length !== rule.args.length) throw new Failure('bad-request', `${method} arguments`);
  rule.args.forEach((schema, i) => {
    if (!safeParse(schema, args[i]).success) throw new Failure('bad-request', `${method} argument ${i}`);
  });
  if (!own && OF_ITS_OWN_SITE.has(method) && !isOfItsSite(args[0], sender))
    throw new Failure('bad-request', 'site');
  if (method.endsWith('Style')) {
    const css = parse(string(), args[0]);
    if (css.length > 20_000 || !HIGHLIGHTS.test(css)) throw new Failure('bad-request', 'style');
  }
}

/** A page of ours – the popup, the library –, by the address that the browser vouches for. */
export function isOwnPage(sender: Sender): boolean {
  return sender.url?.startsWith(extension.runtime.getURL('')) ?? false;
}

/**
 * A page may ask for, and write, what belongs to its own host: a note on one site is no business of another's.
 * `http` and `https` of a host are one site: pages state their addresses either way.
 */
export function isOfItsSite(argument: unknown, sender: Sender): boolean {
  const url = typeof argument === 'string' ? argument : (argument as { url?: unknown }).url;
  // A frame without an address of its own is of the site that embeds it, as the browser vouches by its origin.
  const site = /^(https?|file):/.test(sender.url ?? '') ? sender.url : sender.origin;
  if (typeof url !== 'string' || !URL.canParse(url) || !site || !URL.canParse(site)) return false;
  const [asked, from] = [new URL(url), new URL(site)];
  const family = (protocol: string) => protocol.replace('https:', 'http:');
  return family(asked.protocol) === family(from.protocol) && hostOf(asked.href) === hostOf(from.href);
}
