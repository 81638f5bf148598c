import { addressOf } from './document-address.ts';
import { Reader } from './reader.ts';

/**
 * The reader script: sent into a tab by the background, once the gate found Arabic text there or the reader clicked
 * the toolbar icon. Being sent a second time makes it look again. The key is seen in our isolated world only. A frame
 * that has no address to keep notes under is left alone.
 */
const KEY = Symbol.for('hashiya.reader');
const world = globalThis as { [KEY]?: Reader };

if (world[KEY]?.isAlive) void world[KEY].refresh();
else if (addressOf(window) !== null) {
  world[KEY]?.leave();
  world[KEY] = new Reader();
}
