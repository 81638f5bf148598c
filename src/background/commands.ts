import browser from 'webextension-polyfill';
import { callPage } from '../messages/page-api.ts';
import { sendReader } from './tabs.ts';

/** Keys and menu entries reach the page through these; a page that cannot be entered is left alone silently. */

async function enter(tabId: number): Promise<ReturnType<typeof callPage>> {
  const call = callPage(tabId);
  try {
    await call('state');
  } catch {
    // No reader script yet: the key, or the menu entry, has granted us this tab.
    await sendReader(tabId);
    await call('state');
  }
  return call;
}

async function clipTab(tabId: number): Promise<void> {
  const call = await enter(tabId);
  await call('clip');
}

export function listenToKeys(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    const act = async () => {
      if (command === 'clip') await clipTab(tabId);
      else await (await enter(tabId))('step', command === 'previous-mark' ? -1 : 1);
    };
    act().catch((error: unknown) => console.warn('Hashiya:', error));
  });
}

export function listenToMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: 'clip',
      title: browser.i18n.getMessage('command_clip'),
      contexts: ['page', 'selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === 'clip' && tab?.id !== undefined) {
      clipTab(tab.id).catch((error: unknown) => console.warn('Hashiya:', error));
    }
  });
}
