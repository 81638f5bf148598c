import { attributeNames, attributeOf } from './dom-access.ts';
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

/** True for the elements that begin and end a line by themselves, as far as HTML says; CSS is not asked. */
export function isBlockName(name: string): boolean {
  return BLOCKS.has(name);
}

export function isSkipped(name: string): boolean {
  return SKIPPED.has(name);
}

const BY_NAME: Readonly<Record<string, number>> = {
  nav: NAVIGATION,
  aside: SIDE,
  figcaption: CAPTION,
  time: DATE,
  h1: TITLE,
  button: EMBED,
  dialog: EMBED,
  form: 0,
};

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

/** The bits of an element: of its name, class, id, role and microdata. */
export function boxTraits(element: Element, name: string): number {
  let traits = BY_NAME[name] ?? 0;
  if (WHOLE_PAGE.has(name)) return traitsOfRole(attributeOf(element, 'role')) & APPLICATION;
  for (const attribute of attributeNames(element)) {
    switch (attribute) {
      case 'class':
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
