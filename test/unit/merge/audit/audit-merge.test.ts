import { expect, test } from 'vitest'
import type { AnswerRow } from '../../../../shared/delivery/package/package-content'
import { auditMerge } from '../../../../shared/merge/audit/audit-merge'
import { contributorOf, questionsOfCodebook } from '../../../../shared/merge/given'
import { type MergedRows, mergedRows, type Summed } from '../../../../shared/merge/merged-rows'
import type { DeliveryFile } from '../../../../shared/merge/read-file'
import { fileOf, forbundFile, randomFiles } from '../../../support/merge-files'

const files = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, index) =>
  forbundFile(name, [
    { count: 12 + index, form: 'personal', kon: 1, all: 4 },
    { count: 11, form: 'personal', kon: 2, all: 2 },
  ]),
)

function rowsOf(sources: readonly DeliveryFile[]): MergedRows {
  const codebook = sources[0]?.content.codebook ?? []
  const questions = questionsOfCodebook(codebook)
  return mergedRows(
    sources.map((file) => contributorOf(file, questions)),
    codebook,
  )
}

const rows = rowsOf(files)

function kindsOf(changed: MergedRows, sources = files): readonly string[] {
  return [...new Set(auditMerge(changed, sources, 5).map(({ kind }) => kind))]
}

/** The rows of one group's answers to one question, changed. */
function changing(question: string, group: string, change: (summed: Summed<AnswerRow>) => Summed<AnswerRow>): MergedRows {
  return {
    ...rows,
    answers: rows.answers.map((one) => (one.row.question === question && one.row.group === group ? change(one) : one)),
  }
}

/** The same row as the sum of fewer files. */
function without(hashes: readonly string[]): (summed: Summed<AnswerRow>) => Summed<AnswerRow> {
  return ({ row, of }) => {
    const rest = of.filter((hash) => !hashes.includes(hash))
    const counts = files
      .filter(({ contentHash }) => rest.includes(contentHash))
      .flatMap(({ content }) => content.answers.filter(isSamePlace(row)).map(({ count }) => count ?? 0))
    return { row: { ...row, forbund: rest.length, count: counts.reduce((sum, count) => sum + count, 0) }, of: rest }
  }
}

function isSamePlace(row: AnswerRow) {
  return (other: AnswerRow) => (['question', 'breakdown', 'group', 'codes'] as const).every((key) => other[key] === row[key])
}

const hashes = files.map(({ contentHash }) => contentHash)

test('a table of sums that treat three förbund alike passes', () => {
  expect(auditMerge(rows, files, 5)).toEqual([])
})

test('a number that is not the sum of its files is found', () => {
  const added = changing('personal.1', 'total', ({ row, of }) => ({ row: { ...row, count: (row.count ?? 0) + 1 }, of }))
  expect(kindsOf(added)).toEqual(['sum'])
})

test('a number of förbund that is not right is found', () => {
  const changed = changing('personal.1', 'kvinna', ({ row, of }) => ({ row: { ...row, forbund: 5 }, of }))
  expect(kindsOf(changed)).toEqual(['sum'])
})

test('a förbund that is counted twice is found', () => {
  const [first = ''] = hashes
  const twice = changing('personal.1', 'man', ({ row, of }) => ({ row: { ...row, forbund: 7 }, of: [...of, first] }))
  expect(kindsOf(twice)).toContain('sum')
})

test('a number of two förbund is found', () => {
  expect(kindsOf(changing('personal.1', 'man', without(hashes.slice(0, 4))))).toEqual(['few-forbund', 'isolated'])
})

test('a question that one förbund is left out of is found: the form less the question is that one', () => {
  expect(auditMerge(changing('personal.1', 'total', without(hashes.slice(0, 1))), files, 5)).toContainEqual({
    kind: 'isolated',
    form: 'personal',
    question: 'personal.1',
  })
})

test('two questions that leave out three förbund each are found where their missing answers tell the difference', () => {
  const first = changing('personal.1', 'total', without(hashes.slice(0, 3)))
  const second = {
    ...first,
    answers: first.answers.map((one) =>
      one.row.question === 'personal.2' && one.row.group === 'total' ? without(hashes.slice(1, 4))(one) : one,
    ),
  }
  // Less the groups of kön, which all six give, each question is safe; the two together are the first förbund less the fourth.
  const totals = {
    groups: second.groups.filter(({ row }) => row.breakdown === 'total'),
    answers: second.answers.filter(({ row }) => row.breakdown === 'total'),
  }
  expect(auditMerge(totals, files, 5)).toContainEqual({ kind: 'isolated', form: 'personal', question: null })
})

test('people who would be left when a förbund takes away its own file are found, should a file hold too few', () => {
  const [first, ...rest] = files
  if (!first) throw new Error('there are files')
  const small = [1, 2].map((number) =>
    fileOf({
      ...first.content,
      cover: { ...first.content.cover, level: { kind: 'forbund', name: `Litet ${number}` } },
      groups: first.content.groups.map((row) => (row.group === 'total' ? { ...row, respondents: 2 } : row)),
    }),
  )
  const three = [...small, ...rest.slice(0, 1)]
  expect(kindsOf(rowsOf(three), three)).toContain('few-people')
})

test('of random förbund nothing is found', () => {
  for (const count of [3, 5, 9, 17]) {
    const made = randomFiles(count, 40 + count)
    expect(auditMerge(rowsOf(made), made, 5)).toEqual([])
  }
})
