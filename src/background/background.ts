import './preload.ts';
import browser from 'webextension-polyfill';
import { BACKGROUND, type BackgroundApi } from '../messages/background-api.ts';
import { shippedGazetteer } from '../extension/shipped-names.ts';
import { answer } from '../messages/channel.ts';
import { changeSettings, readSettings } from '../settings/settings.ts';
import { HashiyaDatabase } from '../storage/database.ts';
import { admit } from './admission.ts';
import { createHandlers } from './handlers.ts';
import { listenToKeys, listenToMenus } from './commands.ts';
import { hostOfPattern, registerHosts } from './tabs.ts';

/**
 * The background. It is stopped and started at will by the browser: listeners are registered at once and
 * synchronously, and nothing is kept in memory that the store does not hold.
 */
const database = new HashiyaDatabase();

answer<BackgroundApi>(BACKGROUND, createHandlers(database), admit);
listenToKeys();
listenToMenus();
// Opened before the first text asks for it; who asks is told where it cannot be.
shippedGazetteer().catch(() => undefined);

browser.runtime.onInstalled.addListener(() => {
  void readSettings().then(({ addedHosts }) => registerHosts(addedHosts));
});

browser.permissions.onAdded.addListener(({ origins = [] }) => {
  // Firefox closes the popup while it asks the reader: who asked may not be there any more to take the answer.
  const hosts = origins.flatMap((origin) => hostOfPattern(origin) ?? []);
  if (hosts.length === 0) return;
  void changeSettings(({ addedHosts }) => ({ addedHosts: [...new Set([...addedHosts, ...hosts])] })).then(
    ({ addedHosts }) => registerHosts(addedHosts),
  );
});

browser.permissions.onRemoved.addListener(({ origins = [] }) => {
  // The reader may take a permission back in the browser's own settings.
  void changeSettings(({ addedHosts }) => ({
    addedHosts: addedHosts.filter((host) => !origins.some((origin) => origin.includes(`${host}/`))),
  })).then(({ addedHosts }) => registerHosts(addedHosts));
});
