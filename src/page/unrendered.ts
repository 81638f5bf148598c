/** Placeholders of the usual template languages, and what scripts print where a value is missing. */
const PLACEHOLDER =
  /\{\{|\}\}|\$\{|#\{|<%|%>|\{%|\[object |^\s*(?:undefined|null|nan|none)\s*$|^\s*%[\w.-]+%\s*$|\[\[\s*[\w.]+\s*\]\]/i;

const SHORT = 14;
const LONGEST = 1000;

/** True for a value that was never filled in («{{article.author}}», «undefined»): it names nobody and dates nothing. */
export function isUnrendered(text: string): boolean {
  // Nearly every text has none of the characters, and is longer than «undefined».
  if (text.length > SHORT && !text.includes('{') && !text.includes('%') && !text.includes('[')) return false;
  return text.length < LONGEST && PLACEHOLDER.test(text);
}
