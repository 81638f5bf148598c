import type { FailureCode } from '../messages/failure.ts';
import type { Word } from './words.ts';

/** The sentence that says why something failed. */
export function failureWord(code: FailureCode): Word {
  return `failure_${code.replaceAll('-', '_') as 'internal'}`;
}
