import { describe, expect, it } from 'vitest';
import { Failure, toFailure } from '../../src/messages/failure.ts';

describe('what browsers say, sorted by what the reader can do', () => {
  it.each([
    [new Error('Extension context invalidated.'), 'extension-updated'],
    [new Error("can't access dead object"), 'extension-updated'],
    [new Error('Could not establish connection. Receiving end does not exist.'), 'no-answer'],
    [new Error('The message port closed before a response was received.'), 'no-answer'],
    [new DOMException('full', 'QuotaExceededError'), 'storage-refused'],
    [Object.assign(new Error('closed'), { name: 'DatabaseClosedError' }), 'storage-refused'],
    [Object.assign(new Error('IndexedDB API missing'), { name: 'MissingAPIError' }), 'storage-refused'],
    [new Error('Cannot access a chrome:// URL'), 'forbidden-page'],
    [new Error('Missing host permission for the tab'), 'forbidden-page'],
    [new Failure('not-found'), 'not-found'],
    [new TypeError('x is undefined'), 'internal'],
    ['a string', 'internal'],
  ])('%s → %s', (error, code) => expect(toFailure(error).code).toBe(code));
});
