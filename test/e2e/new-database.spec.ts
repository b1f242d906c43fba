import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from './launch'
import { answerSave, ask, prepareForbund } from './steps'

test('a new database over the one that is open keeps that one, under another name', async ({ app, page, home }) => {
  const { file } = await prepareForbund(app, page, home)
  // As a power cut in an earlier attempt leaves it.
  fs.writeFileSync(`${file}.made`, 'half')
  const opened = await ask(page, 'createDatabase', { forbundName: 'Nya förbundet' })
  expect(opened?.forbund.name).toBe('Nya förbundet')
  expect((await ask(page, 'getWorkspace')).rounds).toEqual([])
  const kept = new BetterSqlite3(path.join(home, 'Provförbundet (undanlagd 1).finsam'), { readonly: true })
  expect(kept.prepare('SELECT name FROM forbund').pluck().get()).toBe('Provförbundet')
  expect(kept.prepare('SELECT year FROM round').pluck().all()).toEqual([2024])
  kept.close()
  expect(fs.readdirSync(home).filter((name) => /made|new/.test(name))).toEqual([])
})

test('a new database in a folder that is not there says so, and the one that is open stays', async ({ app, page, home }) => {
  await prepareForbund(app, page, home)
  await answerSave(app, path.join(home, 'finns inte', 'a.finsam'))
  await expect(ask(page, 'createDatabase', { forbundName: 'Nya förbundet' })).rejects.toThrow('database-unwritable')
  expect((await ask(page, 'getWorkspace')).forbund.name).toBe('Provförbundet')
})
