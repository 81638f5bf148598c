import {
  attributeNames,
  attributeOf,
  classOf,
  hasAttributes,
  nameOf,
  nodeNameOf,
  prototypeOf,
} from './dom-access.ts';
import {
  APPLICATION,
  BODY,
  BYLINE,
  CAPTION,
  DATE,
  EMBED,
  HIDDEN,
  NAVIGATION,
  SIDE,
  TITLE,
  traitsOfName,
  traitsOfRole,
  traitsOfType,
} from './traits.ts';

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table caption tbody td tfoot th thead tr ul video audio amp-img button'.split(
    ' ',
  ),
);

/** Elements whose text is not shown, or is no text of the page. */
const SKIPPED = new Set(
  'script style noscript template iframe frame object embed svg math canvas select option datalist textarea input meta link title head map rp amp-ad amp-analytics'.split(
    ' ',
  ),
);

const BY_NAME = new Map([
  ['nav', NAVIGATION],
  ['aside', SIDE],
  ['figcaption', CAPTION],
  ['time', DATE],
  ['h1', TITLE],
  ['button', EMBED],
  ['dialog', EMBED],
]);

const MICRODATA: Readonly<Record<string, number>> = {
  date: DATE,
  created: DATE,
  datecreated: DATE,
  articlebody: BODY,
  headline: TITLE,
  datepublished: DATE,
  datemodified: DATE,
  author: BYLINE,
};

/** Names on these say something of the whole page, not of a part: `<body class="single comments-open sidebar">`. */
const WHOLE_PAGE = new Set(['html', 'body', 'main']);

/** Plain elements that a page would give a shadow tree with text, beside those of its own making. */
const HOSTS = new Set(['div', 'section', 'article', 'main']);

/** Elements that mostly hold a text and no element; none of them is asked for a shadow tree. */
const LEAFY = new Set(
  'a b strong em i u span p h1 h2 h3 h4 h5 h6 td th time figcaption small font button label cite dt dd'.split(
    ' ',
  ),
);

/** Elements that mostly have attributes. */
const ATTRIBUTED = new Set(['a', 'div', 'span', 'img']);

/** What a walk does with a node. */
export const PASS = 0;
export const READ = 1;
export const OPEN = 2;
export const BREAK = 3;
export const IMAGE = 4;
export const DATA = 5;

/** What the name of a node says of it. */
export interface Tag {
  /** Local name in lower case (HTML). */
  readonly name: string;
  /** What a walk does with it: `PASS` … `DATA`. */
  readonly way: number;
  /** True for the elements that begin and end a line by themselves, as far as HTML says; CSS is not asked. */
  readonly isBlock: boolean;
  /** 1–6 for h1–h6, else 0. */
  readonly level: number;
  readonly traits: number;
  readonly mayHost: boolean;
  /** True where its text is worth asking for at once. */
  readonly isLeafy: boolean;
  /** True where it is worth asking first whether it has any attribute. */
  readonly isBare: boolean;
}

/** Names that are remembered: HTML has some hundred, a hostile page any number. */
const MOST_TAGS = 2000;
const tags = new Map<string, Tag>();

/** Names whose interface is theirs alone (HTML Standard, “Element interfaces”): most of the nodes of any page. */
const SOLE = new Set(
  '#text #comment a br button div form img li link meta ol p script span style table time tr ul'.split(' '),
);

/** Their tags by their prototypes, each frame has its own: such a node is known without a question to the DOM. */
const soleTags = new WeakMap<object, Tag>();

/** One question to the DOM at most tells texts from elements, and all that the element's name says. */
export function tagOf(node: Node): Tag {
  const prototype = prototypeOf(node);
  const sole = soleTags.get(prototype);
  if (sole) return sole;
  const printed = nodeNameOf(node);
  const known = tags.get(printed);
  if (known) {
    if (SOLE.has(known.name)) soleTags.set(prototype, known);
    return known;
  }
  // A prefix is no part of the local name, a colon may be; the element itself knows.
  if (printed.includes(':')) return makeTag(nameOf(node as Element));
  if (tags.size > MOST_TAGS) tags.clear();
  const tag = makeTag(printed.toLowerCase());
  tags.set(printed, tag);
  return tag;
}

function makeTag(name: string): Tag {
  return {
    name,
    way: wayOf(name),
    isBlock: BLOCKS.has(name),
    level: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    traits: WHOLE_PAGE.has(name) ? 0 : (BY_NAME.get(name) ?? 0),
    mayHost: HOSTS.has(name) || name.includes('-'),
    isLeafy: LEAFY.has(name),
    isBare: !ATTRIBUTED.has(name),
  };
}

function wayOf(name: string): number {
  if (name === '#text' || name === '#cdata-section') return name === '#text' ? READ : PASS;
  if (name.startsWith('#')) return PASS;
  if (name === 'script' || name === 'meta') return DATA;
  if (SKIPPED.has(name)) return PASS;
  if (name === 'br' || name === 'hr') return BREAK;
  return name === 'img' ? IMAGE : OPEN;
}

/** The bits of an element: of its name, class, id, role and microdata. */
export function boxTraits(element: Element, { name, traits: own, isBare }: Tag): number {
  if (isBare && !hasAttributes(element)) return own;
  if (WHOLE_PAGE.has(name)) return traitsOfRole(attributeOf(element, 'role')) & APPLICATION;
  let traits = own;
  const names = attributeNames(element);
  for (let i = 0; i < names.length; i++) {
    const attribute = names[i]!;
    switch (attribute) {
      // Every third attribute of a page: compared first.
      case 'href':
        break;
      case 'class':
        traits |= traitsOfName(classOf(element));
        break;
      case 'id':
        traits |= traitsOfName(attributeOf(element, attribute));
        break;
      case 'role':
        traits |= traitsOfRole(attributeOf(element, attribute));
        break;
      case 'itemprop':
      case 'property':
        for (const one of attributeOf(element, attribute)
          .toLowerCase()
          .split(/[\s:]+/))
          traits |= MICRODATA[one] ?? 0;
        break;
      case 'itemtype':
        traits |= traitsOfType(attributeOf(element, attribute));
        break;
      case 'size':
        if (name === 'font' && /^(?:[567]|\+[2-7])$/.test(attributeOf(element, attribute).trim()))
          traits |= TITLE;
        break;
      case 'hidden':
        traits |= HIDDEN;
        break;
      case 'style':
        if (/display\s*:\s*none/i.test(attributeOf(element, attribute))) traits |= HIDDEN;
        break;
    }
  }
  return traits;
}

/** The bits of an element; null for a processing instruction that bears an element's name. */
export function traitsOf(element: Element, tag: Tag): number | null {
  try {
    return boxTraits(element, tag);
  } catch {
    return null;
  }
}
