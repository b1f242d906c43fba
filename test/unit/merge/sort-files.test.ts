import { expect, test } from 'vitest'
import type { PackageContent, PackageCover } from '../../../shared/delivery/package/package-content'
import type { ReadFile } from '../../../shared/merge/read-file'
import { sortFiles } from '../../../shared/merge/sort-files'
import { fileOf } from '../../support/merge-files'
import { packageContent } from '../../support/package-content'

const content = packageContent()

function delivery(fileName: string, name: string, changes: Partial<PackageCover> = {}, rows: Partial<PackageContent> = {}) {
  return fileOf({ ...content, ...rows, cover: { ...content.cover, level: { kind: 'forbund', name }, ...changes } }, fileName)
}

function statusesOf(files: readonly ReadFile<string>[]) {
  return Object.fromEntries(sortFiles(files).map(({ fileName, status }) => [fileName, status]))
}

const others = [delivery('b.zip', 'B'), delivery('c.zip', 'C'), delivery('d.zip', 'D')]
const taken = { status: 'taken' }

test('deliveries of different förbund are taken, and listed by file name', () => {
  const sorted = sortFiles([delivery('z.zip', 'Z'), ...others])
  expect(sorted.map(({ fileName }) => fileName)).toEqual(['b.zip', 'c.zip', 'd.zip', 'z.zip'])
  expect(sorted.every(({ status }) => status.status === 'taken')).toBe(true)
})

test('the same content twice is counted once, as when a förbund sends both the zip and the workbook', () => {
  expect(statusesOf([...others, delivery('b.xlsx', 'B')])).toMatchObject({
    'b.xlsx': taken,
    'b.zip': { status: 'duplicate', of: 'b.xlsx' },
  })
})

test('of several deliveries of a round the one with the highest number is taken', () => {
  expect(statusesOf([...others, delivery('b2.zip', 'B', { number: 2 }), delivery('b3.zip', 'B', { number: 3 })])).toMatchObject({
    'b.zip': { status: 'older', newest: 3 },
    'b2.zip': { status: 'older', newest: 3 },
    'b3.zip': taken,
  })
})

test('a förbund is the same one however its name is spaced and in whatever letters', () => {
  expect(statusesOf([...others, delivery('b2.zip', ' b', { number: 2 })])).toMatchObject({
    'b.zip': { status: 'older', newest: 2 },
  })
})

test('of two files that claim the same number and differ neither is taken, nor an older one in their place', () => {
  const files = [
    ...others,
    delivery('b2.zip', 'B', { number: 2 }),
    delivery('b2 changed.zip', 'B', { number: 2 }, { answers: content.answers.slice(1) }),
  ]
  expect(statusesOf(files)).toMatchObject({
    'b.zip': { status: 'older', newest: 2 },
    'b2.zip': { status: 'conflict', number: 2 },
    'b2 changed.zip': { status: 'conflict', number: 2 },
    'c.zip': taken,
  })
})

test('a number that two files claim does no harm where a later delivery has replaced both', () => {
  const files = [
    ...others,
    delivery('b changed.zip', 'B', {}, { answers: content.answers.slice(1) }),
    delivery('b2.zip', 'B', { number: 2 }),
  ]
  expect(statusesOf(files)).toMatchObject({ 'b changed.zip': { status: 'older', newest: 2 }, 'b2.zip': taken })
})

test('the year is the one that most förbund have, and of equals the newest', () => {
  const another = delivery('x.zip', 'X', { year: 2025 })
  expect(statusesOf([...others, another])).toMatchObject({ 'x.zip': { status: 'other-year', year: 2024 } })
  expect(statusesOf([delivery('b.zip', 'B'), another])).toMatchObject({
    'b.zip': { status: 'other-year', year: 2025 },
    'x.zip': taken,
  })
})

test('one förbund with many deliveries does not decide the year', () => {
  const many = [1, 2, 3, 4].map((number) => delivery(`x${number}.zip`, 'X', { year: 2025, number }))
  expect(statusesOf([...others, ...many])).toMatchObject({ 'b.zip': taken, 'x4.zip': { status: 'other-year', year: 2024 } })
})

test('other questions or codes than most have are not added to theirs', () => {
  const reworded = content.codebook.map((row) => (row.question === 'personal.1' ? { ...row, text: 'En annan fråga' } : row))
  expect(statusesOf([...others, delivery('x.zip', 'X', {}, { codebook: reworded })])).toMatchObject({
    'b.zip': taken,
    'x.zip': { status: 'other-instrument' },
  })
})

test('how a scale is known does not make it another one', () => {
  const chosen = content.codebook.map((row) => ({ ...row, scaleBasis: 'chosen' as const, scaleSource: 'Vi valde den.' }))
  expect(statusesOf([...others, delivery('x.zip', 'X', {}, { codebook: chosen })])).toMatchObject({ 'x.zip': taken })
})

test('a demonstration is left out among real förbund, and taken among others of its kind', () => {
  const demos = ['X', 'Y', 'Z'].map((name) => delivery(`${name}.zip`, name, { demo: true }))
  expect(statusesOf([...others, ...demos])).toMatchObject({ 'X.zip': { status: 'demo' }, 'b.zip': taken })
  expect(statusesOf(demos)).toMatchObject({ 'X.zip': taken })
})

test('a merge is never merged again, since its förbund would be counted twice', () => {
  expect(statusesOf([...others, delivery('riket.zip', 'B', { level: { kind: 'merged', name: 'Riket' } })])).toMatchObject({
    'riket.zip': { status: 'merged' },
  })
})

test('a file that could not be read is listed with its problem', () => {
  expect(statusesOf([...others, { fileName: 'a.zip', problem: 'damaged' }])).toMatchObject({
    'a.zip': { status: 'unreadable', problem: 'damaged' },
  })
})
