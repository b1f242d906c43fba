import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { RecentDatabases } from '../../../electron/files/recent-databases'
import { newFolder } from '../db/in-new-database'

const listName = 'recent-databases.json'

function namesOf(recent: RecentDatabases): readonly string[] {
  return recent.list().map(({ forbundName }) => forbundName)
}

async function openAll(recent: RecentDatabases, names: readonly string[]): Promise<void> {
  for (const name of names) await recent.opened(`/data/${name}.finsam`, name)
}

describe('the databases opened on this computer', () => {
  it('are none at first, and reading them writes nothing', () => {
    const folder = newFolder()
    const recent = new RecentDatabases(folder)
    expect(recent.list()).toEqual([])
    expect(recent.lastOpen()).toBeUndefined()
    expect(fs.readdirSync(folder)).toEqual([])
  })

  it('are listed newest first, also after the program was started again', async () => {
    const folder = newFolder()
    const recent = new RecentDatabases(folder)
    await openAll(recent, ['Norr', 'Söder', 'Öster'])
    expect(namesOf(recent)).toEqual(['Öster', 'Söder', 'Norr'])
    expect(new RecentDatabases(folder).list()).toEqual(recent.list())
  })

  it('are remembered in a profile folder that does not exist yet', async () => {
    const folder = path.join(newFolder(), 'ny', 'profil')
    await openAll(new RecentDatabases(folder), ['Norr'])
    expect(fs.readdirSync(folder)).toEqual([listName])
  })

  it('are eight at most: the one opened longest ago is forgotten', async () => {
    const recent = new RecentDatabases(newFolder())
    await openAll(recent, ['1', '2', '3', '4', '5', '6', '7', '8', '9'])
    expect(namesOf(recent)).toEqual(['9', '8', '7', '6', '5', '4', '3', '2'])
  })

  it('stand once each, first when opened again, under the same id and with their latest name', async () => {
    const recent = new RecentDatabases(newFolder())
    await openAll(recent, ['Norr', 'Söder'])
    const before = recent.list().find(({ file }) => file === '/data/Norr.finsam')
    await recent.opened('/data/Norr.finsam', 'Norra förbundet')
    expect(namesOf(recent)).toEqual(['Norra förbundet', 'Söder'])
    expect(recent.list()[0]?.id).toBe(before?.id)
  })

  it('are not written down again where nothing has changed, and are where something has', async () => {
    const folder = newFolder()
    const recent = new RecentDatabases(folder)
    await openAll(recent, ['Norr', 'Söder'])
    fs.rmSync(path.join(folder, listName))
    await openAll(recent, ['Söder'])
    expect(fs.readdirSync(folder)).toEqual([])
    await recent.opened('/data/Söder.finsam', 'Södra förbundet')
    expect(namesOf(new RecentDatabases(folder))).toEqual(['Södra förbundet', 'Norr'])
  })

  it('are found by their id, and by no other', async () => {
    const recent = new RecentDatabases(newFolder())
    await openAll(recent, ['Norr', 'Söder'])
    const [newest, oldest] = recent.list()
    expect(newest?.id).not.toBe(oldest?.id)
    expect(recent.find(oldest?.id ?? '')).toEqual({ id: oldest?.id, file: '/data/Norr.finsam', forbundName: 'Norr' })
    expect(recent.find('/data/Norr.finsam')).toBeUndefined()
  })
})

describe('the database to open at the next start', () => {
  it('is the one opened last', async () => {
    const folder = newFolder()
    await openAll(new RecentDatabases(folder), ['Norr', 'Söder'])
    expect(new RecentDatabases(folder).lastOpen()?.forbundName).toBe('Söder')
  })

  it('is none after it was closed, though it stays in the list', async () => {
    const folder = newFolder()
    const recent = new RecentDatabases(folder)
    await openAll(recent, ['Norr'])
    await recent.closed()
    expect(recent.lastOpen()).toBeUndefined()
    expect(new RecentDatabases(folder).lastOpen()).toBeUndefined()
    expect(namesOf(new RecentDatabases(folder))).toEqual(['Norr'])
  })

  it('is one again once it has been opened after closing', async () => {
    const recent = new RecentDatabases(newFolder())
    await openAll(recent, ['Norr'])
    await recent.closed()
    await openAll(recent, ['Norr'])
    expect(recent.lastOpen()?.forbundName).toBe('Norr')
  })
})

describe('a list that cannot be read', () => {
  it.each([
    ['cut off', '{"files": [{"id": "1", "fi'],
    ['empty', ''],
    ['something else', '[1, 2]'],
    ['nothing', 'null'],
    ['without files', '{"openId": "1"}'],
    ['with files that are none', '{"files": "många", "openId": null}'],
    ['with something else among its files', '{"files": [null, 7, {"id": "1"}], "openId": "1"}'],
  ])('is begun anew: %s', async (_what, content) => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, listName), content)
    const recent = new RecentDatabases(folder)
    expect(recent.list()).toEqual([])
    expect(recent.lastOpen()).toBeUndefined()
    await openAll(recent, ['Norr'])
    expect(namesOf(new RecentDatabases(folder))).toEqual(['Norr'])
  })

  it('is begun anew where a folder lies in its place', () => {
    const folder = newFolder()
    fs.mkdirSync(path.join(folder, listName))
    expect(new RecentDatabases(folder).list()).toEqual([])
  })
})
