import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { zipPlace } from '../../../electron/files/zip-place'

function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'zip-place-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  return folder
}

test('a zip lies where it was said, also over another one: that was asked when it was said', () => {
  const file = path.join(newFolder(), 'riket.ZIP')
  fs.writeFileSync(file, 'förra')
  expect(zipPlace(file)).toEqual({ ok: true, value: file })
})

test('a name without .zip gets it, and a file that lies there then is in the way', () => {
  const named = path.join(newFolder(), 'riket 2024.1')
  expect(zipPlace(named)).toEqual({ ok: true, value: `${named}.zip` })
  fs.writeFileSync(`${named}.zip`, 'en annan')
  expect(zipPlace(named)).toEqual({ ok: false, error: { code: 'file-in-the-way', fileName: 'riket 2024.1.zip' } })
})
