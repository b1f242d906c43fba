import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../../..')
const sheets = path.join(root, 'node_modules/@mantine/core/styles')

/** The names imported from @mantine/core anywhere in the window's code. */
function usedComponents(): ReadonlySet<string> {
  const files = fs.globSync('renderer/**/*.{ts,tsx}', { cwd: root })
  const imports = files.flatMap((file) => {
    const code = fs.readFileSync(path.join(root, file), 'utf8')
    return [...code.matchAll(/import\s*\{([^}]*)\}\s*from '@mantine\/core'/g)].map(([, names]) => names ?? '')
  })
  return new Set(imports.flatMap((names) => names.split(',').map((name) => name.trim())))
}

describe('Mantine’s style sheets', () => {
  const imported = fs.readFileSync(path.join(root, 'renderer/styles/mantine.css'), 'utf8')

  it('are there for every component that is used', () => {
    const styled = [...usedComponents()].filter((name) => fs.existsSync(path.join(sheets, `${name}.css`)))
    expect(styled.length).toBeGreaterThan(10)
    expect(styled.filter((name) => !imported.includes(`/${name}.css`))).toEqual([])
  })
})
