/** Why a call was not answered; each has a sentence in the reader's language (`failure_…` in `_locales`). */
export const FAILURES = [
  /** The extension was updated or reloaded: the page must be loaded again. */
  'extension-updated',
  /** The background (or the page) gave no answer. */
  'no-answer',
  /** The disk is full, or the browser refuses to store. */
  'storage-refused',
  /** What was sent has not the shape that the callee asks for. */
  'bad-request',
  /** The browser lets no extension into this page. */
  'forbidden-page',
  /** What was asked for is not there (any more). */
  'not-found',
  /** A bug of ours. */
  'internal',
] as const;
export type FailureCode = (typeof FAILURES)[number];

/** An error that is shown to the reader; `code` chooses the words. */
export class Failure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, detail = '') {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'Failure';
    this.code = code;
  }
}

/** Any thrown thing as a failure, by what browsers and Dexie say. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  if (/context invalidated|message manager disconnected|can't access dead object/i.test(message)) {
    return new Failure('extension-updated', message);
  }
  if (/Receiving end does not exist|message port closed|No tab with id/i.test(message)) {
    return new Failure('no-answer', message);
  }
  if (/Quota|DatabaseClosed|OpenFailed|MissingAPI|InvalidState|UnknownError|VersionError/i.test(message)) {
    return new Failure('storage-refused', message);
  }
  if (/Cannot access|Missing host permission|cannot be scripted|gallery/i.test(message)) {
    return new Failure('forbidden-page', message);
  }
  return new Failure('internal', message);
}
