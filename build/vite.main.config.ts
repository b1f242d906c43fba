// What runs outside the window, by the same Vite:
//   --mode main      the main process, the process that reads workbooks, and the tools without a window
//   --mode preload   the preload script; alone, because a sandboxed one cannot load a second file
//   --mode bench     the measurements of test/bench
// All are CommonJS: a sandboxed preload must be, and bundled libraries expect __dirname.
import fs from 'node:fs'
import { builtinModules } from 'node:module'
import path from 'node:path'
import { defineConfig } from 'vite'
import { onlyLazily, recordPackages } from './vite.plugins.ts'

const root = path.resolve(import.meta.dirname, '..')

const ENTRIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  main: { main: 'electron/main.ts', reader: 'electron/excel/reader.ts', demo: 'electron/cli/demo.ts' },
  preload: { preload: 'electron/preload.ts' },
  bench: { run: 'test/bench/run.ts' },
}

function existing(entries: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(entries).filter(([, file]) => {
      const exists = fs.existsSync(path.join(root, file))
      if (!exists) console.warn(`build: ${file} does not exist yet, skipped`)
      return exists
    }),
  )
}

export default defineConfig(({ mode }) => {
  const entries = ENTRIES[mode]
  if (!entries) throw new Error(`unknown mode ${mode}`)
  const inWindow = mode === 'preload'
  return {
    root,
    publicDir: false,
    plugins: [onlyLazily('main', 'exceljs'), ...(mode === 'bench' ? [] : [recordPackages(mode)])],
    define: inWindow ? {} : { 'import.meta.dirname': '__dirname' },
    ssr: { noExternal: true, target: 'node' },
    build: {
      outDir: path.join(root, mode === 'bench' ? 'dist/bench' : 'dist/electron'),
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      reportCompressedSize: false,
      // The oldest Node and Chromium that this has to run in: those of build/headless.
      target: inWindow ? 'chrome130' : 'node20.18',
      ssr: true,
      rolldownOptions: {
        input: existing(entries),
        // unzipper (exceljs) names an optional @aws-sdk package, which nothing here calls.
        external: ['electron', 'better-sqlite3', /^@aws-sdk\//, ...builtinModules, /^node:/],
        // Flat, so that __dirname is dist/electron wherever a module ends up.
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  }
})
