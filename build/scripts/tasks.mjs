// What each npm script does. Every task takes the words after its name and resolves to an exit code.
// Builders and bundlers are imported where they are used: a type check need not load Vite.
import path from 'node:path'
import { root, run, runTool } from './processes.mjs'
import { electronIsProvisioned } from './toolchain.mjs'

const ROOMS = ['shared', 'electron', 'renderer', 'test', 'build']

async function typecheck(words) {
  const codes = await Promise.all(ROOMS.map((room) => runTool('typescript', 'tsc', ['-p', path.join(root, room), ...words])))
  return Math.max(...codes)
}

function biome(command, words) {
  return runTool('@biomejs/biome', 'biome', [command, '--config-path=build/lint.jsonc', '--error-on-warnings', ...words])
}

function lint(words) {
  return biome('check', words)
}

function vitest(words) {
  return runTool('vitest', 'vitest', ['run', '--config', 'build/vitest.config.ts', ...words])
}

/** The tests without a window, but for those that take minutes. */
function unit(words) {
  return vitest(['--project=!long', ...words])
}

/** The tests that take minutes: thousands of kills, and what is tried in a window many times. */
async function long() {
  const withoutWindow = await vitest(['--project=long'])
  const inWindow = await playwright(['--grep', '@long'], { FINSAM_LONG: '1' })
  return Math.max(withoutWindow, inWindow)
}

async function build() {
  const { buildApp } = await import('./build.mjs')
  await buildApp()
  const { checkLicences } = await import('./licences.mjs')
  return checkLicences()
}

function playwright(words, environment = {}) {
  return runTool('@playwright/test', 'playwright', ['test', '--config', 'build/playwright.config.ts', ...words], environment)
}

/** Runs the task only if the build succeeds. */
async function afterBuild(task) {
  const code = await build()
  return code === 0 ? task() : code
}

async function start(words) {
  const { runElectron } = await import('./electron.mjs')
  return runElectron(words)
}

function electronBuilder(words, environment = {}) {
  // Only the machine that cannot download Electron cannot download these helpers either.
  const helpers = { ELECTRON_BUILDER_7ZIP_PATH: '/usr/bin/7zz', CUSTOM_FPM_PATH: path.join(root, 'build/headless/fpm.mjs') }
  const all = { ...(electronIsProvisioned() ? helpers : {}), ...environment }
  return runTool('electron-builder', 'electron-builder', ['--config', 'build/electron-builder.config.mjs', ...words], all)
}

async function tables() {
  const { writeReadmeTables } = await import('./readme-tables.mjs')
  return writeReadmeTables()
}

/** Measures, and writes what was measured into the README. */
async function bench(words) {
  const { buildBench } = await import('./build.mjs')
  await buildBench()
  const { withDisplay } = await import('./display.mjs')
  const code = await withDisplay(() => run(process.execPath, [path.join(root, 'dist/bench/run.cjs'), ...words]))
  return code === 0 ? tables() : code
}

/** @satisfies {Record<string, (words: string[]) => Promise<number>>} */
export const tasks = {
  typecheck,
  lint,
  format: (words) => biome('check', ['--write', ...words]),
  build,
  unit,
  start: (words) => afterBuild(() => start(words)),
  dev: async (words) => {
    const { develop } = await import('./dev.mjs')
    return develop(words)
  },
  demo: (words) => afterBuild(() => run(process.execPath, [path.join(root, 'dist/cli/demo.cjs'), ...words])),
  deliver: (words) => afterBuild(() => run(process.execPath, [path.join(root, 'dist/cli/deliver.cjs'), ...words])),
  merge: (words) => afterBuild(() => run(process.execPath, [path.join(root, 'dist/cli/merge.cjs'), ...words])),
  bench: (words) => (words.includes('--tables') ? tables() : afterBuild(() => bench(words))),
  e2e: (words) => (process.env.FINSAM_APP === undefined ? afterBuild(() => playwright(words)) : playwright(words)),
  pack: (words) => afterBuild(() => electronBuilder(['--dir', ...words], { FINSAM_INSPECTABLE: '1' })),
  'test:package': () =>
    afterBuild(async () => {
      const { testPackage } = await import('./packaged.mjs')
      return testPackage(electronBuilder, playwright)
    }),
  dist: (words) => afterBuild(() => electronBuilder(words)),
  test: async () => {
    const { testEverything } = await import('./test.mjs')
    const { testPackage } = await import('./packaged.mjs')
    return testEverything({
      typecheck,
      lint,
      unit,
      build,
      e2e: playwright,
      package: () => testPackage(electronBuilder, playwright),
    })
  },
  'test:long': () => afterBuild(long),
}
