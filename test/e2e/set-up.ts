import { test } from '@playwright/test';
import { Driver, type LaunchOptions } from '../../scripts/driver/chromium.ts';
import type { FileServer } from '../../scripts/driver/server.ts';
import { HOST, serveArticles } from './site.ts';

/** What the tests of a file share. */
export interface Site {
  /** A browser with the built extension, in Arabic, that reaches the sample articles under their host names. */
  readonly driver: Driver;
}

/**
 * Serves the sample articles to the tests of the file that calls it, under these host names, and opens the browser.
 * `options` change how it is opened.
 */
export function serveToBrowser(
  hosts: readonly string[] = [HOST],
  options: Omit<LaunchOptions, 'hosts'> = {},
): Site {
  let server: FileServer;
  let driver: Driver;
  test.beforeAll(async () => {
    server = await serveArticles();
    const addresses = Object.fromEntries(hosts.map((host) => [host, server.address]));
    driver = await Driver.launch({ lang: 'ar', ...options, hosts: addresses });
  });
  test.afterAll(async () => {
    await driver.close();
    server.close();
  });
  return {
    get driver() {
      return driver;
    },
  };
}
