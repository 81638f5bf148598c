/** How marks look. One quiet style a kind; the line lies below the letters and never touches their joins. */

/** The looks of a layer on a light and on a dark page. */
interface Look {
  readonly line: 'solid' | 'dotted' | 'dashed' | 'double';
  readonly light: string;
  readonly dark: string;
}

/**
 * Underline colours by kind. Each has a contrast of at least 3:1 against white (light) and against #121212 (dark),
 * and neighbours differ in hue and, for dates, in the kind of line, for those who tell few colours apart.
 */
const LINES: Readonly<Record<string, Look>> = {
  person: { line: 'solid', light: '#b04a2f', dark: '#f0997e' },
  place: { line: 'solid', light: '#1f7a5c', dark: '#63c7a2' },
  organisation: { line: 'solid', light: '#3b62b5', dark: '#8fb0f2' },
  armed_group: { line: 'solid', light: '#8a3a7a', dark: '#d896cb' },
  military: { line: 'solid', light: '#6b6a1f', dark: '#c7c56a' },
  party: { line: 'solid', light: '#5c4bb0', dark: '#b1a4f0' },
  company: { line: 'solid', light: '#2f6f8f', dark: '#7fc1de' },
  club: { line: 'solid', light: '#2c7a3f', dark: '#7fcf90' },
  media: { line: 'solid', light: '#8a5a1a', dark: '#dba860' },
  event: { line: 'dashed', light: '#a13d5c', dark: '#ee94ae' },
  treaty: { line: 'dashed', light: '#3b62b5', dark: '#8fb0f2' },
  nationality: { line: 'dotted', light: '#1f7a5c', dark: '#63c7a2' },
  time: { line: 'dotted', light: '#7a5c00', dark: '#e3c15c' },
};

/**
 * Underlines of names that the reader added, whatever their kind: doubled, in the colour of the pack. The same
 * contrasts hold; the card says the kind.
 */
const READER_LINES: Readonly<Record<string, Look>> = {
  own: { line: 'double', light: '#9a2a8f', dark: '#e58bdc' },
  orange: { line: 'double', light: '#b35900', dark: '#ffa94d' },
  teal: { line: 'double', light: '#00796b', dark: '#4fd1c5' },
  violet: { line: 'double', light: '#6a3fc0', dark: '#b79cff' },
  rose: { line: 'double', light: '#c2255c', dark: '#ff8fb3' },
  olive: { line: 'double', light: '#6b6a00', dark: '#cfcf5a' },
  slate: { line: 'double', light: '#4a5a6a', dark: '#a9b8c8' },
};

/** The layer of a name that the reader added. */
export function readerLayer(colour: string): string {
  return `reader-${colour}`;
}

/** Grounds of the reader's four colours; letters above them keep the page's colour, so they are translucent. */
const GROUNDS: Readonly<Record<string, { light: string; dark: string }>> = {
  yellow: { light: '#ffd84a73', dark: '#ffd84a45' },
  green: { light: '#7bd88f73', dark: '#7bd88f45' },
  blue: { light: '#7db7ff73', dark: '#7db7ff4d' },
  pink: { light: '#ff9ec773', dark: '#ff9ec74d' },
};

/** The layers that can be painted, from the lowest to the highest. */
export const LAYERS = [
  ...Object.keys(GROUNDS),
  'uncertain',
  ...Object.keys(LINES),
  ...Object.keys(READER_LINES).map(readerLayer),
  'current',
] as const satisfies readonly string[];

/** The style sheet of all layers, for the names that a painter gave them. */
export function markStyle(nameOf: (layer: string) => string, onDark: boolean): string {
  const tone = onDark ? 'dark' : 'light';
  const rules: string[] = [];
  for (const [layer, look] of Object.entries(GROUNDS))
    rules.push(`::highlight(${nameOf(layer)}){background-color:${look[tone]}}`);
  const lines = [
    ...Object.entries(LINES),
    ...Object.entries(READER_LINES).map(([colour, look]) => [readerLayer(colour), look] as const),
  ];
  for (const [layer, look] of lines) {
    const width = look.line === 'double' ? '1px' : '2px';
    // Ink is not skipped: Arabic descends so often that a skipping line would be crumbs.
    rules.push(
      `::highlight(${nameOf(layer)}){text-decoration:underline ${look.line} ${look[tone]} ${width};` +
        `text-underline-offset:.28em;text-decoration-skip-ink:none}`,
    );
  }
  rules.push(
    `::highlight(${nameOf('uncertain')}){text-decoration:underline wavy ${onDark ? '#e3c15c' : '#9a6b00'} 1px}`,
    `::highlight(${nameOf('current')}){background-color:${onDark ? '#f0997e40' : '#b04a2f26'}}`,
  );
  return rules.join('\n');
}
