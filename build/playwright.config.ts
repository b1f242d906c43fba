import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../reports/e2e',
  globalSetup: './playwright.setup.ts',
  // Windows take the focus from each other, so one at a time.
  workers: 1,
  timeout: 60_000,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '../reports/playwright.json' }]],
  use: { trace: 'retain-on-failure' },
})
