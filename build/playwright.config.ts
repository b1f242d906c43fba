import { defineConfig } from '@playwright/test'
import { hasDisplay } from './scripts/display.mjs'

// Where a packaged app is to be tried, what is only true of one is too; and its reports are beside those of the checkout's.
const packaged = process.env.FINSAM_APP !== undefined
const report = packaged ? 'packaged' : 'playwright'

export default defineConfig({
  testDir: '../test',
  testMatch: packaged ? '**/test/{e2e,packaged}/*.spec.ts' : '**/test/e2e/*.spec.ts',
  outputDir: packaged ? '../reports/packaged' : '../reports/e2e',
  globalSetup: './playwright.setup.ts',
  // Windows on one display take the focus from each other. Where displays are virtual each worker has its own (see the setup).
  workers: hasDisplay() ? 1 : 2,
  timeout: 60_000,
  // `npm run test:long` runs what takes minutes, and nothing else does.
  ...(process.env.FINSAM_LONG === undefined ? { grepInvert: /@long/ } : {}),
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list'], ['json', { outputFile: `../reports/${report}.json` }]],
  use: { trace: 'retain-on-failure' },
})
