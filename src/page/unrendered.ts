/** Placeholders of the usual template languages, and what scripts print where a value is missing. */
const PLACEHOLDER =
  /\{\{|\}\}|\$\{|#\{|<%|%>|\{%|\[object |^\s*(?:undefined|null|nan|none)\s*$|^\s*%[\w.-]+%\s*$|\[\[\s*[\w.]+\s*\]\]/i;

/** True for a value that was never filled in («{{article.author}}», «undefined»): it names nobody and dates nothing. */
export function isUnrendered(text: string): boolean {
  return text.length < 1000 && PLACEHOLDER.test(text);
}
