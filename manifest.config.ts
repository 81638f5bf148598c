import { defineManifest } from '@crxjs/vite-plugin';
import pkg from './package.json' with { type: 'json' };
import { readSites } from './scripts/sites.ts';

/** The manifest of one browser family from one source. */
export function createManifest(target: 'chrome' | 'firefox') {
  const hosts = readSites().map(({ domain }) => `*://*.${domain}/*`);
  return defineManifest({
    manifest_version: 3,
    name: '__MSG_extension_name__',
    short_name: '__MSG_name__',
    description: '__MSG_extension_description__',
    version: pkg.version,
    default_locale: 'en',
    icons: {
      16: 'icons/16.png',
      32: 'icons/32.png',
      48: 'icons/48.png',
      96: 'icons/96.png',
      128: 'icons/128.png',
    },
    action: {
      default_popup: 'src/popup/index.html',
      default_title: '__MSG_name__',
      default_icon: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png' },
    },
    // The library: browsers open it from their own list of extensions too.
    options_ui: { page: 'src/library/index.html', open_in_tab: true },
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Named here too: `matches` alone allows no injection by the background (docs/decisions/0002).
    host_permissions: hosts,
    optional_host_permissions: ['*://*/*'],
    content_scripts: [{ matches: hosts, js: ['src/content/gate.iife.ts'], run_at: 'document_idle' }],
    // `wasm-unsafe-eval` lets `text/kernel.ts` open the module that lies in it (docs/decisions/0008), and nothing else in.
    content_security_policy: {
      extension_pages: "script-src 'self' 'wasm-unsafe-eval'; object-src 'self'",
    },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
      clip: { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_command_clip__' },
    },
    ...(target === 'chrome'
      ? {
          minimum_chrome_version: '140',
          background: { service_worker: 'src/background/background.ts', type: 'module' as const },
        }
      : {
          background: { scripts: ['src/background/background.ts'], type: 'module' as const },
          browser_specific_settings: {
            gecko: {
              id: 'hashiya@hashiya.example',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }),
  } as Parameters<typeof defineManifest>[0]);
}
