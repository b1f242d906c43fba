import { describe, expect, it } from 'vitest'
import { contradicts } from '../../../../shared/delivery/package/contradiction'
import type { AnswerRow, GroupRow, PackageContent } from '../../../../shared/delivery/package/package-content'
import { packageContent } from '../../../support/package-content'

const content = packageContent()

function withGroup(group: string, changes: Partial<GroupRow>, of: PackageContent = content): PackageContent {
  return {
    ...of,
    groups: of.groups.map((row) => (row.form === 'personal' && row.group === group ? { ...row, ...changes } : row)),
  }
}

/** The first row of a question in a group changed. */
function withAnswer(question: string, group: string, changes: Partial<AnswerRow>): PackageContent {
  const at = content.answers.findIndex((row) => row.question === question && row.group === group)
  expect(at).toBeGreaterThanOrEqual(0)
  return { ...content, answers: content.answers.map((row, index) => (index === at ? { ...row, ...changes } : row)) }
}

describe('a package that agrees with itself', () => {
  it('has groups that add up, and answers of them, alone or several together', () => {
    expect(contradicts(content)).toBe(false)
  })

  it('may have merged groups that overlap and counts of fewer förbund: there not everybody gives everything', () => {
    const merged = { ...content.cover, level: { kind: 'merged' as const, name: 'Riket' }, sources: ['a', 'b', 'c'] }
    const more = { ...(content.groups[7] as GroupRow), group: 'man', members: ['Man'], status: 'F' as const, respondents: 6 }
    expect(contradicts({ ...content, cover: merged, groups: [...content.groups, more] })).toBe(false)
    expect(contradicts({ ...content, groups: [...content.groups, more] })).toBe(true)
    // But never of more förbund than were merged, or of none.
    for (const forbund of [4, 0])
      expect(contradicts({ ...content, cover: merged, groups: [...content.groups, { ...more, forbund }] })).toBe(true)
  })
})

describe('a package contradicts itself where', () => {
  const { groups, answers, codebook } = content
  const [group, answer, code] = [groups[3] as GroupRow, answers[0] as AnswerRow, codebook[0]]

  it.each<[string, PackageContent]>([
    ['a group is there twice', { ...content, groups: [...groups, group] }],
    ['an answer is there twice', { ...content, answers: [...answers, answer] }],
    ['a code is there twice', { ...content, codebook: [...codebook, ...(code ? [code] : [])] }],
    ['groups are of a form that the codebook lacks', withGroup('11', { form: 'brukare' })],
    ['groups do not add up to all', withGroup('11', { respondents: 11 }, { ...content, answers: [] })],
    ['a form has groups and no total', { ...content, groups: groups.filter((row) => row !== group), answers: [] }],
    ['a group has fewer names than keys', withGroup('12+13', { members: ['Mottagningsteam'] })],
    ['a member is in two groups', withGroup('14', { group: '13', members: ['Arbetsspåret'] })],
    ['a group of kön has a key of insatser', withGroup('kvinna', { group: '15' })],
    ['an insats has a key of kön', withGroup('11', { group: 'man' })],
    ['a group has no number of people', withGroup('11', { respondents: null })],
    [
      'something withheld has a number',
      { ...content, groups: groups.map((row) => (row.status === 'A' ? { ...row, asked: 4 } : row)) },
    ],
    ['something withheld is given too', { ...content, groups: [...groups, { ...(groups[1] as GroupRow), form: 'personal' }] }],
    ['a question is not in the codebook', withAnswer('personal.1', 'total', { question: 'personal.99' })],
    ['a question is of another form', withAnswer('personal.1', 'total', { form: 'styrelse' })],
    ['a measure is another', withAnswer('personal.1', 'total', { measure: 'M99' })],
    ['a code is not of the question', withAnswer('deltagare_pagaende.4', 'total', { codes: '6' })],
    ['a class is turned round', withAnswer('personal.1', '12+13', { codes: '2-1' })],
    ['a count is missing', withAnswer('personal.1', 'total', { count: null })],
    ['a group is unknown', withAnswer('personal.1', '11', { group: '99' })],
    [
      'a group is a part of a joined one',
      { ...content, answers: answers.map((row) => (row.group === '12+13' ? { ...row, group: '12' } : row)) },
    ],
    ['answers are not as many as people', withAnswer('personal.1', '11', { count: 2 })],
    [
      'an answer is withheld and given at once',
      withAnswer('personal.1', '11', { status: 'A', group: '', codes: '', count: null }),
    ],
    ['a withheld answer has a count', withAnswer('personal.2', '', { count: 3 })],
  ])('%s', (_, contradicting) => {
    expect(contradicts(contradicting)).toBe(true)
  })
})
