import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Tests that take minutes, which `npm run test:long` runs, and nothing else does. */
const long = '**/*.long.test.ts'

/** Without a world of its own for each file where nothing is kept between them, which takes most of the time. */
function project(name: string, include: string, isolate = true) {
  return { extends: true as const, test: { name, include: [include], exclude: [long], isolate } }
}

export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', 'test/unit/**/*.test.{ts,tsx}', false),
      project('integration', 'test/integration/**/*.test.ts'),
      project('attack', 'test/attack/*.test.ts', false),
      project('architecture', 'test/architecture.test.ts'),
      { extends: true, test: { name: 'long', include: [`test/${long}`], testTimeout: 30 * 60_000 } },
    ],
    // Every core: the window tests come after these, so nothing else wants one.
    maxWorkers: '100%',
    // No test is about time: a machine that is busy with other things may take longer.
    testTimeout: 30_000,
    reporters: ['default', 'json'],
    outputFile: { json: path.join(root, 'reports/vitest.json') },
  },
})
