import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeTogether } from '../../../electron/files/write-together'
import { fail } from '../../../shared/model/result'
import { newFolder } from '../db/in-new-database'

function filesIn(folder: string): Record<string, string> {
  return Object.fromEntries(fs.readdirSync(folder).map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]))
}

function twoIn(folder: string) {
  return ['a.zip', 'a.xlsx'].map((name) => ({ file: path.join(folder, name), content: Buffer.from(`ny ${name}`) }))
}

describe('files written together', () => {
  it('are all there when what follows is done, and what that gives is given', async () => {
    const folder = newFolder()
    const both = { 'a.zip': 'ny a.zip', 'a.xlsx': 'ny a.xlsx' }
    expect(await writeTogether(twoIn(folder), () => filesIn(folder))).toMatchObject({ ok: true, value: both })
    expect(filesIn(folder)).toEqual(both)
  })

  it('take the places of what lay there, of which nothing is left', async () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'a.zip'), 'gammal')
    await writeTogether(twoIn(folder), () => null)
    expect(filesIn(folder)).toEqual({ 'a.zip': 'ny a.zip', 'a.xlsx': 'ny a.xlsx' })
  })

  it('are not there, and what lay there is, where what follows fails', async () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'a.zip'), 'gammal')
    const failing = () => Promise.reject(new Error('not remembered'))
    await expect(writeTogether(twoIn(folder), failing)).rejects.toThrow('not remembered')
    expect(filesIn(folder)).toEqual({ 'a.zip': 'gammal' })
  })

  it('are not there, and what lay there is, where one of them cannot take its place', async () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'a.zip'), 'gammal')
    const taken = path.join(folder, 'a.xlsx')
    fs.mkdirSync(taken)
    expect(await writeTogether(twoIn(folder), () => null)).toEqual(fail('unwritable'))
    fs.rmdirSync(taken)
    expect(filesIn(folder)).toEqual({ 'a.zip': 'gammal' })
  })

  it('are not begun where one of them cannot be written', async () => {
    const folder = newFolder()
    const [first] = twoIn(folder)
    if (!first) throw new Error('two files')
    const elsewhere = { file: path.join(folder, 'borta', 'a.xlsx'), content: Buffer.from('x') }
    expect(await writeTogether([first, elsewhere], () => null)).toEqual(fail('unwritable'))
    expect(filesIn(folder)).toEqual({})
  })
})
