// Everything a change must pass, and one closing line that tells how many tests ran.
import fs from 'node:fs'
import path from 'node:path'
import { root } from './processes.mjs'

const reports = path.join(root, 'reports')

function read(name) {
  const file = path.join(reports, name)
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined
}

/** Adds up the JSON reports of vitest and Playwright; one that was not written counts nothing. */
function countTests() {
  const vitest = read('vitest.json')
  const windows = ['playwright.json', 'packaged.json'].map((name) => read(name)?.stats)
  const inWindows = (count) => windows.reduce((sum, stats) => sum + count(stats ?? {}), 0)
  return {
    passed: (vitest?.numPassedTests ?? 0) + inWindows(({ expected = 0, flaky = 0 }) => expected + flaky),
    failed: (vitest?.numFailedTests ?? 0) + inWindows(({ unexpected = 0 }) => unexpected),
    skipped: (vitest?.numPendingTests ?? 0) + (vitest?.numTodoTests ?? 0) + inWindows(({ skipped = 0 }) => skipped),
  }
}

/**
 * A step that fails does not keep the next ones from telling what they know, except that nothing can be
 * tried in a window that was not built.
 * @param {Record<'typecheck' | 'lint' | 'unit' | 'build' | 'e2e' | 'package', (words: string[]) => Promise<number>>} steps
 */
export async function testEverything(steps) {
  fs.rmSync(reports, { recursive: true, force: true })
  const started = performance.now()
  const failures = []
  for (const [name, step] of Object.entries(steps)) {
    if (['e2e', 'package'].includes(name) && failures.includes('build')) continue
    console.log(`\n== ${name} (${((performance.now() - started) / 1000).toFixed(0)} s)`)
    const code = await step([]).catch((error) => {
      console.error(error)
      return 1
    })
    if (code !== 0) failures.push(name)
  }
  const { passed, failed, skipped } = countTests()
  console.log(
    `\n== done (${((performance.now() - started) / 1000).toFixed(0)} s)${failures.length > 0 ? `; failed: ${failures.join(', ')}` : ''}`,
  )
  // A step without tests of its own that fails must not hide behind "0 failed".
  console.log(`${passed} passed, ${Math.max(failed, failures.length)} failed, ${skipped} skipped`)
  return failures.length > 0 || passed === 0 ? 1 : 0
}
