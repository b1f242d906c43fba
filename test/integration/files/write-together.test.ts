import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
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
  it('are all there at last, and what remembering them gives is given', async () => {
    const folder = newFolder()
    expect(await writeTogether(twoIn(folder), () => 'ihågkomna')).toEqual({ ok: true, value: 'ihågkomna' })
    expect(filesIn(folder)).toEqual({ 'a.zip': 'ny a.zip', 'a.xlsx': 'ny a.xlsx' })
  })

  it('are written in full, and none is in its place, when they are remembered', async () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'a.zip'), 'gammal')
    let meanwhile: Record<string, string> = {}
    await writeTogether(twoIn(folder), () => {
      meanwhile = filesIn(folder)
    })
    const { 'a.zip': before, ...written } = meanwhile
    expect(before).toBe('gammal')
    expect(Object.values(written).sort()).toEqual(['ny a.xlsx', 'ny a.zip'])
    for (const name of Object.keys(written)) expect(name).toMatch(/^\..*\.tmp$/)
  })

  it('take the places of what lay there, of which nothing is left', async () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'a.zip'), 'gammal')
    await writeTogether(twoIn(folder), () => null)
    expect(filesIn(folder)).toEqual({ 'a.zip': 'ny a.zip', 'a.xlsx': 'ny a.xlsx' })
  })

  it('are not there, and what lay there is, where they cannot be remembered', async () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'a.zip'), 'gammal')
    const failing = () => Promise.reject(new Error('not remembered'))
    await expect(writeTogether(twoIn(folder), failing)).rejects.toThrow('not remembered')
    expect(filesIn(folder)).toEqual({ 'a.zip': 'gammal' })
  })

  it('are not there, and what lay there is, where one of them cannot take its place though they are remembered', async () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'a.zip'), 'gammal')
    const taken = path.join(folder, 'a.xlsx')
    const remember = () => {
      fs.mkdirSync(taken)
      return 7
    }
    expect(await writeTogether(twoIn(folder), remember)).toEqual(fail({ kind: 'unplaced', value: 7 }))
    fs.rmdirSync(taken)
    expect(filesIn(folder)).toEqual({ 'a.zip': 'gammal' })
  })

  it('are not remembered where a folder lies in the place of one of them', async () => {
    const folder = newFolder()
    const taken = path.join(folder, 'a.xlsx')
    fs.mkdirSync(taken)
    const remember = vi.fn()
    expect(await writeTogether(twoIn(folder), remember)).toEqual(fail({ kind: 'unwritable' }))
    expect(remember).not.toHaveBeenCalled()
    fs.rmdirSync(taken)
    expect(filesIn(folder)).toEqual({})
  })

  it('are not remembered where one of them cannot be written', async () => {
    const folder = newFolder()
    const [first] = twoIn(folder)
    if (!first) throw new Error('two files')
    const elsewhere = { file: path.join(folder, 'borta', 'a.xlsx'), content: Buffer.from('x') }
    const remember = vi.fn()
    expect(await writeTogether([first, elsewhere], remember)).toEqual(fail({ kind: 'unwritable' }))
    expect(remember).not.toHaveBeenCalled()
    expect(filesIn(folder)).toEqual({})
  })
})
