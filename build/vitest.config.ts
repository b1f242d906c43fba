import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

function project(name: string, include: string) {
  return { extends: true as const, test: { name, include: [include] } }
}

export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', 'test/unit/**/*.test.{ts,tsx}'),
      project('integration', 'test/integration/**/*.test.ts'),
      project('attack', 'test/attack/*.test.ts'),
      project('architecture', 'test/architecture.test.ts'),
    ],
    reporters: ['default', 'json'],
    outputFile: { json: path.join(root, 'reports/vitest.json') },
  },
})
