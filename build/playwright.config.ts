import { defineConfig } from '@playwright/test'
import { hasDisplay } from './scripts/display.mjs'

export default defineConfig({
  testDir: '../test/e2e',
  outputDir: '../reports/e2e',
  globalSetup: './playwright.setup.ts',
  // Windows on one display take the focus from each other. Where displays are virtual each worker has its own (see the setup).
  workers: hasDisplay() ? 1 : 2,
  timeout: 60_000,
  // `npm run test:long` runs what takes minutes, and nothing else does.
  ...(process.env.FINSAM_LONG === undefined ? { grepInvert: /@long/ } : {}),
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: '../reports/playwright.json' }]],
  use: { trace: 'retain-on-failure' },
})
