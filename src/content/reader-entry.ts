import { Reader } from './reader.ts';

/**
 * The reader script: sent into a tab by the background, once the gate found Arabic text there or the reader clicked
 * the toolbar icon. Being sent a second time makes it look again. The key is seen in our isolated world only.
 */
const KEY = Symbol.for('hashiya.reader');
const world = globalThis as { [KEY]?: Reader };

if (world[KEY]?.isAlive) void world[KEY].refresh();
else {
  world[KEY]?.leave();
  world[KEY] = new Reader();
}
