import { describe, expect, it } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { listReferencePackages, openReferencePackage, removeReferencePackage } from '../../../electron/db/reference-packages'
import { listReferenceValues, setReferenceValue } from '../../../electron/db/reference-values'
import type { PackageContent } from '../../../shared/delivery/package/package-content'
import { mergePackages } from '../../../shared/merge/merge-packages'
import type { DeliveryFile } from '../../../shared/merge/read-file'
import type { ReferenceValue } from '../../../shared/model/target'
import { fileOf, forbundFile } from '../../support/merge-files'
import { failed, newDatabase, now, succeeded } from './in-new-database'

/** Each förbund has 10 members of staff who answer 4 and `fives` who answer 5 to every question. */
function merged(fives: number, changes: Partial<PackageContent['cover']> = {}): DeliveryFile {
  const files = ['A', 'B', 'C'].map((name) =>
    forbundFile(name, [
      { count: 10, form: 'personal', kon: 1, all: 4 },
      { count: fives, form: 'personal', kon: 2, all: 5 },
    ]),
  )
  const { merged: content } = mergePackages(files, { name: 'Riket', programVersion: '0.4.0' })
  if (!content) throw new Error('three can be merged')
  return fileOf({ ...content, cover: { ...content.cover, ...changes } }, 'Riket.zip')
}

const riket = merged(10)
const typed: ReferenceValue = {
  measure: 'M03',
  form: 'deltagare_pagaende',
  statistic: 'mean',
  name: 'Riket',
  year: 2024,
  value: 4.9,
  source: 'Årsrapport',
}

function logged(db: Database): readonly unknown[] {
  return db.prepare("SELECT action FROM log WHERE action LIKE 'reference%' ORDER BY id").pluck().all()
}

describe('a merged table that is opened', () => {
  it('gives a jämförelse for every figure, with its answers and förbund beside it', () => {
    const db = newDatabase()
    const { status, package: opened } = succeeded(openReferencePackage(db, riket, false, now))
    expect(status).toBe('opened')
    expect(opened).toMatchObject({ name: 'Riket', year: 2024, forbund: 3, openedAt: now, contentHash: riket.contentHash })
    const values = listReferenceValues(db)
    expect(values).toHaveLength(opened.figures)
    expect(new Set(values.map(({ form }) => form))).toEqual(new Set(['personal']))
    expect(values.find(({ statistic }) => statistic === 'mean')).toMatchObject({
      name: 'Riket',
      year: 2024,
      value: 4.5,
      source: '3 förbunds leveranser, 60 svar',
      packageId: opened.id,
    })
  })

  it('changes nothing when it is opened again', () => {
    const db = newDatabase()
    succeeded(openReferencePackage(db, riket, false, now))
    expect(succeeded(openReferencePackage(db, riket, true, 'later'))).toMatchObject({
      status: 'same',
      package: { openedAt: now },
    })
    expect(logged(db)).toEqual(['reference-opened'])
  })

  it('stays where another of its name and year is opened, until that is to take its place', () => {
    const db = newDatabase()
    const newer = merged(20)
    const { package: opened } = succeeded(openReferencePackage(db, riket, false, now))
    expect(succeeded(openReferencePackage(db, newer, false, now))).toEqual({ status: 'other', package: opened })
    const { package: replaced } = succeeded(openReferencePackage(db, newer, true, now))
    expect(listReferencePackages(db)).toEqual([replaced])
    expect(replaced.contentHash).toBe(newer.contentHash)
    const values = listReferenceValues(db)
    expect(values.every(({ packageId }) => packageId === replaced.id)).toBe(true)
    // 10 fours and 20 fives.
    expect(values.find(({ statistic }) => statistic === 'mean')?.value).toBe(4.7)
  })

  it('is taken away as a whole, and with it nothing that was typed', () => {
    const db = newDatabase()
    succeeded(setReferenceValue(db, { ...typed, name: 'Grannförbundet' }, null, now))
    const { package: opened } = succeeded(openReferencePackage(db, riket, false, now))
    succeeded(removeReferencePackage(db, opened.id, now))
    expect(listReferencePackages(db)).toEqual([])
    expect(listReferenceValues(db)).toEqual([{ ...typed, name: 'Grannförbundet' }])
    expect(logged(db)).toEqual(['reference-set', 'reference-opened', 'reference-closed'])
  })
})

describe('what cannot be opened', () => {
  it('is a förbund’s own delivery', () => {
    const [own] = [forbundFile('A', [{ count: 10, form: 'personal', all: 4 }])]
    expect(failed(openReferencePackage(newDatabase(), own, false, now))).toEqual({
      code: 'package-not-merged',
      fileName: 'A.zip',
    })
  })

  it('is a demonstration’s table, in a förbund that is none', () => {
    expect(failed(openReferencePackage(newDatabase(), merged(10, { demo: true }), false, now))).toEqual({
      code: 'package-of-demo',
      fileName: 'Riket.zip',
    })
  })

  it('is one whose questions are not asked here in the same words', () => {
    const reworded = riket.content.codebook.map((row) => ({ ...row, text: `${row.text} Egentligen` }))
    const file = fileOf({ ...riket.content, codebook: reworded }, 'Riket.zip')
    expect(failed(openReferencePackage(newDatabase(), file, false, now))).toEqual({
      code: 'package-without-figures',
      fileName: 'Riket.zip',
    })
  })

  it('is one of a name and year that a jämförelse has been typed for, nor is the other way round possible', () => {
    const db = newDatabase()
    succeeded(setReferenceValue(db, typed, null, now))
    expect(failed(openReferencePackage(db, riket, false, now))).toEqual({ code: 'reference-exists', name: 'Riket', year: 2024 })
    const other = newDatabase()
    succeeded(openReferencePackage(other, riket, false, now))
    const [figure] = listReferenceValues(other)
    if (!figure) throw new Error('there are figures')
    const { packageId: _, ...same } = figure
    expect(failed(setReferenceValue(other, same, null, now))).toMatchObject({ code: 'reference-exists' })
  })
})
