import { crx } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { createManifest } from './manifest.config.ts';

const target = process.env.HASHIYA_TARGET === 'firefox' ? 'firefox' : 'chrome';

/** One source, two browser families: `HASHIYA_TARGET=firefox` builds the other one. */
export default defineConfig({
  plugins: [preact(), crx({ manifest: createManifest(target), browser: target })],
  build: {
    outDir: `dist/${target}`,
    emptyOutDir: true,
    target: target === 'chrome' ? 'chrome140' : 'firefox150',
    modulePreload: false,
  },
});
