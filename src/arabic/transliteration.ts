import { foldedWord } from './letters.ts';
import { NAME_ELEMENTS } from './name-elements.ts';

/**
 * Latin letters for an Arabic name that has none on file: an aid to reading, never a fact. Consonants follow the
 * simple form in which the press writes Arabic (BGN/PCGN without its diacritics); short vowels are not written in
 * Arabic and are guessed from the shape of the word, so that whatever shows this must say that it is generated.
 */

/** Consonants. */
const CONSONANTS: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'p',
  ت: 't',
  ث: 'th',
  ج: 'j',
  چ: 'ch',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  ژ: 'zh',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: "'",
  غ: 'gh',
  ف: 'f',
  ڤ: 'v',
  ق: 'q',
  ك: 'k',
  گ: 'g',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  ء: "'",
  ئ: "'",
  ؤ: "'",
};
/** Vowels at the beginning of a word, and those that only end one. */
const INITIAL: Readonly<Record<string, string>> = { ا: 'a', أ: 'a', إ: 'i', آ: 'a', ٱ: 'a' };
const FINAL: Readonly<Record<string, string>> = { ة: 'a', ى: 'a' };
const LONG_A = 'اآأ';
/** Letters that are a consonant beside a vowel and a vowel beside consonants. */
const HALF: Readonly<Record<string, readonly [consonant: string, vowel: string]>> = {
  و: ['w', 'u'],
  ي: ['y', 'i'],
};
/** Tashkeel, where it is written: then nothing is guessed. */
const SIGNS: Readonly<Record<string, string>> = { '\u064e': 'a', '\u064f': 'u', '\u0650': 'i', '\u0652': '' };
const SHADDA = '\u0651';

interface Sound {
  readonly text: string;
  readonly isVowel: boolean;
  /** A vowel sign: what follows is written as fully, and nothing is guessed. */
  readonly isSign?: boolean;
  /** An alef inside a word. */
  readonly isAlef?: boolean;
}

const elements = new Map(NAME_ELEMENTS.map(({ ar, latin }) => [foldedWord(ar), latin]));

/** «كرار الساعدي» → «Karar al-Sa'idi». Words that are not Arabic stay as they are. */
export function transliterate(name: string): string {
  return name
    .normalize('NFC')
    .split(/[\s\u00a0]+/)
    .filter(Boolean)
    .map((word, i) => {
      const latin = transliterateWord(word);
      // «Karrar bin Haydar», yet «Bin Haydar» at the beginning.
      return i === 0 ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin;
    })
    .join(' ');
}

function transliterateWord(word: string): string {
  if (!/[\u0621-\u06ff]/.test(word)) return word;
  const known = elements.get(foldedWord(word));
  if (known !== undefined) return known;
  const [, article, rest] = /^(ال|لل)(..+)$/u.exec(word) ?? [];
  if (rest !== undefined) {
    const latin = transliterateWord(rest);
    return `${article === 'لل' ? 'lil' : 'al'}-${latin.charAt(0).toUpperCase()}${latin.slice(1)}`;
  }
  const latin = vowelled(soundsOf(word.replaceAll('\u0640', '')))
    .replace(/^'/, '')
    .replace(/''+/g, "'");
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** The sounds that are written. */
function soundsOf(word: string): Sound[] {
  const letters = [...word];
  const sounds: Sound[] = [];
  letters.forEach((letter, i) => {
    const sign = SIGNS[letter];
    const last = sounds.at(-1);
    if (letter === SHADDA) {
      // In composed text the vowel sign stands before it.
      const at = sounds.length - (last?.isVowel ? 2 : 1);
      const single = sounds[at];
      if (single && !single.isVowel) sounds[at] = { ...single, text: single.text + single.text };
    } else if (sign !== undefined) {
      if (last && !last.isVowel) sounds.push({ text: sign, isVowel: true, isSign: true });
    } else if (i === 0 && INITIAL[letter] !== undefined)
      sounds.push({ text: INITIAL[letter], isVowel: true });
    else if (FINAL[letter] !== undefined) sounds.push({ text: FINAL[letter], isVowel: true });
    else if (LONG_A.includes(letter)) sounds.push({ text: 'a', isVowel: true, isAlef: true });
    else if (HALF[letter]) {
      const [consonant, vowel] = HALF[letter];
      const next = letters[i + 1];
      const isConsonant =
        i === 0 ||
        last?.isVowel === true ||
        (next !== undefined &&
          (LONG_A.includes(next) || FINAL[next] !== undefined || SIGNS[next] !== undefined));
      // «تنمية» is Tanmiya: the ending ـية has a vowel before it.
      if (letter === 'ي' && next === 'ة' && last?.isVowel === false)
        sounds.push({ text: 'i', isVowel: true });
      sounds.push({ text: isConsonant ? consonant : vowel, isVowel: !isConsonant });
    } else sounds.push({ text: CONSONANTS[letter] ?? letter, isVowel: false });
  });
  return sounds;
}

/**
 * Puts vowels between consonants that no mouth joins: «حفتر» → Haftar, «درنة» → Darna, «حسن» → Hasan; `i` behind a
 * long `a` («سالم» → Salim, «الساعدي» → al-Sa'idi), the commonest pattern of names there.
 */
function vowelled(sounds: readonly Sound[]): string {
  let out = '';
  for (let at = 0; at < sounds.length;) {
    const { text, isVowel } = sounds[at]!;
    if (isVowel) {
      out += text;
      at++;
      continue;
    }
    let end = at;
    while (end < sounds.length && !sounds[end]!.isVowel) end++;
    const run = sounds.slice(at, end).map((sound) => sound.text);
    const before = sounds[at - 1];
    out += joinRun(run, before, end < sounds.length);
    at = end;
  }
  return out;
}

function joinRun(run: readonly string[], before: Sound | undefined, hasVowelBehind: boolean): string {
  if (run.length < 2 || before?.isSign) return run.join('');
  if (before) {
    const [first, ...rest] = run;
    // Between vowels two consonants are easily said; behind an alef they belong to «فاعل».
    if (run.length > 2) return first! + joinRun(rest, undefined, hasVowelBehind);
    if (before.isAlef) return run.join('i');
    return run.join(hasVowelBehind ? '' : 'a');
  }
  // At the beginning: a vowel behind the first, and behind every second one that follows.
  return run
    .map((sound, i) => {
      const left = run.length - 1 - i;
      const isOpen = hasVowelBehind
        ? left > 0 && (i === 0 || i % 2 === 0)
        : left > 0 && (i === 0 || left === 1);
      return isOpen ? `${sound}a` : sound;
    })
    .join('');
}
