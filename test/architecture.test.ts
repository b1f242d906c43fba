import { describe, expect, it } from 'vitest'
import { codeProblems, importProblems, lengthProblem } from './architecture/rules'
import { filesUnder, type SourceFile } from './architecture/source'

const code = ['shared', 'electron', 'renderer'].flatMap((folder) => filesUnder(folder, ['.ts', '.tsx']))
const everything = ['shared', 'electron', 'renderer', 'test', 'build'].flatMap((folder) =>
  filesUnder(folder, ['.ts', '.tsx', '.mjs', '.js', '.css', '.sh']),
)

function file(path: string, text: string): SourceFile {
  return { path, text }
}

describe('the house', () => {
  it('has code to look at', () => {
    expect(code.length).toBeGreaterThan(0)
  })

  it('has only arrows that point the right way', () => {
    expect(code.flatMap(importProblems)).toEqual([])
  })

  it('has no any, no default export, no clock or chance in shared/, and no text for the user outside shared/text', () => {
    expect(code.flatMap(codeProblems)).toEqual([])
  })

  it('has no file over 400 lines', () => {
    expect(everything.map(lengthProblem).filter(Boolean)).toEqual([])
  })
})

describe('the rules themselves', () => {
  it.each([
    ['shared/model/a.ts', "import { b } from '../instrument/b'"],
    ['shared/model/a.ts', "import fs from 'fs'"],
    ['shared/model/a.ts', "import { z } from '../../electron/db/z'"],
    ['shared/statistics/a.ts', "import { b } from '../report/b'"],
    ['shared/contract/a.ts', "import { b } from '../report/b'"],
    ['shared/somewhere/a.ts', "import { b } from '../model/b'"],
    ['electron/db/a.ts', "import { app } from 'electron'"],
    ['electron/db/a.ts', "import { b } from '../excel/b'"],
    ['electron/db/a.ts', "const b = await import('exceljs')"],
    ['electron/ipc/a.ts', "import Database from 'better-sqlite3'"],
    ['electron/ipc/a.ts', "import { ipcMain } from 'electron'"],
    ['electron/main.ts', "import { ipcRenderer as other } from 'electron'"],
    ['electron/main.ts', "export { b } from '../renderer/api/b'"],
    ['electron/preload.ts', "import fs from 'node:fs'"],
    ['renderer/ui/a.tsx', "import { b } from '../features/start/b'"],
    ['renderer/features/start/a.tsx', "import { b } from '../entry/b'"],
    ['renderer/features/start/a.tsx', "import { b } from '../../../electron/db/b'"],
    ['renderer/features/start/a.tsx', "type B = import('../../../electron/db/b').B"],
    ['renderer/api/a.ts', "import { join } from 'node:path'"],
  ])('refuse in %s: %s', (path, text) => {
    expect(importProblems(file(path, text))).toHaveLength(1)
  })

  it.each([
    ['shared/contract/a.ts', "import type { B } from '../report/b'; import { z } from 'zod'"],
    ['shared/report/a.ts', "import { b } from '../text/b'; import { c } from './c'"],
    ['electron/ipc/register.ts', "import { ipcMain } from 'electron'; import { b } from '../../shared/contract/b'"],
    ['electron/ipc/a.ts', "import { b } from '../db/b'"],
    ['electron/excel/a.ts', "const b = await import('exceljs')"],
    ['renderer/main.tsx', "import { b } from './features/start/b'; import './styles/b.css'"],
    ['renderer/features/start/a.tsx', "import { b } from './b'; import { c } from '../../ui/c'; import './a.module.css'"],
  ])('accept in %s: %s', (path, text) => {
    expect(importProblems(file(path, text))).toEqual([])
  })

  it.each([
    ['shared/model/a.ts', 'const b: any = 1'],
    ['shared/model/a.ts', 'export default 1'],
    ['shared/model/a.ts', 'const b = Date.now()'],
    ['shared/model/a.ts', 'const b = new Date()'],
    ['shared/model/a.ts', 'const b = Math.random()'],
    ['electron/window/a.ts', "const b = 'Välj fil'"],
    ['renderer/ui/a.tsx', 'const b = <p>Spara</p>'],
  ])('see in %s: %s', (path, text) => {
    expect(codeProblems(file(path, text))).toHaveLength(1)
  })

  it('accept a date that is given, and a number in the window', () => {
    expect(codeProblems(file('shared/model/a.ts', 'const b = new Date(2024, 9, 31)'))).toEqual([])
    expect(codeProblems(file('renderer/ui/a.tsx', 'const b = <p>4–6</p>'))).toEqual([])
  })

  it('count lines', () => {
    expect(lengthProblem(file('shared/model/a.ts', '\n'.repeat(401)))).toContain('401')
    expect(lengthProblem(file('shared/model/a.ts', '\n'.repeat(400)))).toBeUndefined()
  })
})
