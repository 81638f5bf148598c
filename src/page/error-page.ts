import { ERROR_CORE_WORDS, ERROR_WORDS } from '../arabic/page-labels.ts';
import { firstWordKey, foldText } from './fold-text.ts';

/** A message of a server is short; a headline that speaks of one has other words too. */
const LONGEST_MESSAGE = 110;

interface Tables {
  readonly all: ReadonlySet<string>;
  readonly core: ReadonlySet<string>;
  readonly first: ReadonlySet<number>;
}

let tables: Tables | null = null;

function readTables(): Tables {
  const all = new Set(`${ERROR_WORDS} ${ERROR_CORE_WORDS}`.split(' ').map(foldText));
  const core = new Set(ERROR_CORE_WORDS.split(' ').map(foldText));
  return { all, core, first: new Set([...all].map(firstWordKey)) };
}

/** True for words that only say that a page is not there: «404: عفوا، الصفحة التي تبحث عنها غير موجودة». */
function saysError(text: string): boolean {
  if (text.length > LONGEST_MESSAGE) return false;
  tables ??= readTables();
  if (!tables.first.has(firstWordKey(text))) return false;
  const words = foldText(text).match(/[a-z\d\u0621-\u064a]+/g) ?? [];
  const { all, core } = tables;
  return words.length > 0 && words.every((word) => all.has(word)) && words.some((word) => core.has(word));
}

const PARTS = /\s[-|\u2013\u2014\u00b7:\u00bb\u00ab]+\s|\|/;
/** Words of a site's name beside the message; news has more. */
const MOST_OF_NAME = 5;

/** True where a title says so, and beside it only what a site is called. */
export function titleSaysError(title: string): boolean {
  const parts = title.slice(0, 300).split(PARTS);
  const others = parts.filter((part) => !saysError(part));
  return (
    others.length < parts.length && others.every((part) => part.trim().split(/\s+/).length <= MOST_OF_NAME)
  );
}
