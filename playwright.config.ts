import { defineConfig } from '@playwright/test';

/** End-to-end tests in a real Chromium with the built extension. One worker: two browsers at once make each other slow. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.e2e.ts',
  workers: 1,
  // Shared machines stall now and then for seconds; what fails twice is broken.
  retries: 1,
  timeout: 60_000,
  reporter: [['list']],
  outputDir: 'test-results',
});
