import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/db/database'
import { readForbund } from '../../../electron/db/forbund'
import { createForbundDatabase } from '../../../electron/db/new-forbund'
import { setAside } from '../../../electron/files/set-aside'
import { newFolder, succeeded } from '../db/in-new-database'

describe('a file that is set aside', () => {
  it('gets another name in the same folder, numbered, and keeps its content and its ending', () => {
    const folder = newFolder()
    fs.writeFileSync(path.join(folder, 'Ängen.finsam'), 'svaren')
    setAside(path.join(folder, 'Ängen.finsam'))
    expect(fs.readdirSync(folder)).toEqual(['Ängen (undanlagd 1).finsam'])
    expect(fs.readFileSync(path.join(folder, 'Ängen (undanlagd 1).finsam'), 'utf8')).toBe('svaren')
  })

  it('takes with it what SQLite keeps beside it, and nothing else', () => {
    const folder = newFolder()
    const beside = ['a.finsam', 'a.finsam-wal', 'a.finsam-shm', 'a.finsam-journal', 'a.finsam.bak', 'ab.finsam']
    for (const name of beside) fs.writeFileSync(path.join(folder, name), name)
    setAside(path.join(folder, 'a.finsam'))
    const aside = ['', '-wal', '-shm', '-journal'].map((suffix) => `a (undanlagd 1).finsam${suffix}`)
    expect(fs.readdirSync(folder).sort()).toEqual([...aside, 'a.finsam.bak', 'ab.finsam'].sort())
    for (const name of aside) {
      const before = name.replace(' (undanlagd 1)', '')
      expect(fs.readFileSync(path.join(folder, name), 'utf8')).toBe(before)
    }
  })

  it('is still the whole database, also what has only been written to its log', () => {
    const folder = newFolder()
    const file = path.join(folder, 'a.finsam')
    createForbundDatabase(file, { name: 'Norra', demo: false }, '2024-05-02T08:00:00.000Z')
    const db = succeeded(openDatabase(file))
    db.exec("UPDATE forbund SET name = 'Norra förbundet'")
    // As after a power cut: the answers are in the log, and nobody has closed the database.
    const crashed = path.join(folder, 'efter strömavbrottet.finsam')
    for (const suffix of ['', '-wal']) fs.copyFileSync(file + suffix, crashed + suffix)
    db.close()
    setAside(crashed)
    const opened = succeeded(openDatabase(path.join(folder, 'efter strömavbrottet (undanlagd 1).finsam')))
    expect(readForbund(opened).name).toBe('Norra förbundet')
    opened.close()
  })

  it('does not take the place of one set aside before', () => {
    const folder = newFolder()
    for (const content of ['first', 'second', 'third']) {
      fs.writeFileSync(path.join(folder, 'a.finsam'), content)
      setAside(path.join(folder, 'a.finsam'))
    }
    const contents = fs.readdirSync(folder).map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
    expect(contents.sort()).toEqual(['first', 'second', 'third'])
  })

  it('is nothing where there is none', () => {
    const folder = newFolder()
    setAside(path.join(folder, 'a.finsam'))
    setAside(path.join(folder, 'borta', 'a.finsam'))
    expect(fs.readdirSync(folder)).toEqual([])
  })
})
