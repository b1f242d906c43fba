// What runs outside the window, by the same Vite:
//   --mode main      the main process
//   --mode reader    the process that reads workbooks
//   --mode backup    the process that makes backups
//   --mode checker   the process that reads through the database that is open
//   --mode auditor   the process that audits a delivery
//   --mode merger    the process that reads deliveries and merges them
//   --mode demo      the demo's files without a window
//   --mode deliver   a delivery without a window
//   --mode merge     a merge without a window
//   --mode preload   the preload script
//   --mode bench     the measurements of test/bench
// Each is bundled alone: a sandboxed preload script cannot load a second file, and a chunk shared between the others
// would have main load exceljs at start.
// All are CommonJS: a sandboxed preload must be, and bundled libraries expect __dirname.
import { builtinModules } from 'node:module'
import path from 'node:path'
import { defineConfig } from 'vite'
import { beside, onlyLazily, recordPackages } from './vite.plugins.ts'

const root = path.resolve(import.meta.dirname, '..')

const ENTRIES: Readonly<Record<string, string>> = {
  main: 'electron/main.ts',
  reader: 'electron/excel/reader.ts',
  backup: 'electron/backup/backup-worker.ts',
  checker: 'electron/db/checker.ts',
  auditor: 'electron/solver/auditor.ts',
  merger: 'electron/merging/merger.ts',
  demo: 'electron/cli/demo.ts',
  deliver: 'electron/cli/deliver.ts',
  merge: 'electron/cli/merge.ts',
  preload: 'electron/preload.ts',
  bench: 'test/bench/run.ts',
}

/** Where each lies in dist: what is packed with the app, and what Node runs from a checkout. */
function folderOf(mode: string): string {
  if (mode === 'bench') return 'bench'
  return ['demo', 'deliver', 'merge'].includes(mode) ? 'cli' : 'electron'
}

/** What main loads to show the first page, and soon after by itself. */
const atStart = ['main', 'answer-calls', 'later-handlers']

/** What the measurements use as it is installed: it is not part of the product. */
const tools = ['@playwright/test', 'exceljs']

export default defineConfig(({ mode }) => {
  const entry = ENTRIES[mode]
  if (entry === undefined) throw new Error(`unknown mode ${mode}`)
  const inWindow = mode === 'preload'
  return {
    root,
    publicDir: false,
    plugins: [
      ...['exceljs', 'pptxgenjs', 'docx'].map((name) => onlyLazily(atStart, name)),
      beside('highs', 'build/highs.wasm'),
      ...(mode === 'bench' ? [] : [recordPackages(mode)]),
    ],
    define: inWindow ? {} : { 'import.meta.dirname': '__dirname' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      outDir: path.join(root, 'dist', folderOf(mode)),
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      // The oldest Node and Chromium that this has to run in: those of build/headless.
      target: inWindow ? 'chrome130' : 'node20.18',
      ssr: true,
      rolldownOptions: {
        input: path.join(root, entry),
        // unzipper (exceljs) names an optional @aws-sdk package, which nothing here calls.
        external: ['electron', 'better-sqlite3', /^@aws-sdk\//, ...builtinModules, /^node:/, ...(mode === 'bench' ? tools : [])],
        // Flat, so that __dirname is dist/electron wherever a module ends up.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  }
})
