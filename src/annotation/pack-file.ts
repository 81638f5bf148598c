/** Why a file is refused as a whole. */
export type PackFault =
  | 'empty'
  /** More than `LARGEST_FILE` bytes. */
  | 'too-large'
  /** A spreadsheet file, an archive, an image … */
  | 'binary'
  /** Neither UTF-8 nor UTF-16 with its mark. */
  | 'encoding'
  | 'html'
  /** It begins like JSON and is none, or holds no list of names. */
  | 'json'
  /** More than `MOST_NAMES` names. */
  | 'too-many-names';

export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: PackFault };

/** 40 MB: 100,000 names with descriptions take some 20. */
export const LARGEST_FILE = 40_000_000;

/** How many bytes are looked at for what no text holds. */
const LOOK = 4096;
/** A text may hold a stray zero, whose line is then refused; every other byte of UTF-16 without its mark is one. */
const MOST_ZEROS = 20;

/**
 * The text of a file. An encoding is never guessed: windows-1256 read as something else would yield names that look
 * right and are not, so that anything but UTF-8, or UTF-16 with a byte order mark, is refused.
 */
export function decodePack(bytes: Uint8Array): Decoded {
  if (bytes.length > LARGEST_FILE) return { ok: false, fault: 'too-large' };
  const label = markedEncoding(bytes);
  const zeros = bytes.subarray(0, LOOK).filter((byte) => byte === 0).length;
  if (label === 'utf-8' && zeros > MOST_ZEROS) return { ok: false, fault: 'binary' };
  let text: string;
  try {
    text = new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, fault: label === 'utf-8' && zeros > 0 ? 'binary' : 'encoding' };
  }
  if (text.trim() === '') return { ok: false, fault: 'empty' };
  if (/^\s*<(!doctype|html|head|body|\?xml|table|!--)/i.test(text)) return { ok: false, fault: 'html' };
  return { ok: true, text };
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
