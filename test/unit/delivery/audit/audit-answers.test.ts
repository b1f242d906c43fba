import { describe, expect, it } from 'vitest'
import { auditAnswers } from '../../../../shared/delivery/audit/audit-answers'
import { knownFormsOf } from '../../../../shared/delivery/audit/known-forms'
import type { AnswerRow, BreakdownKind, GroupRow, PackageContent } from '../../../../shared/delivery/package/package-content'
import { defaultPolicy } from '../../../../shared/disclosure/policy'
import { packageContent } from '../../../support/package-content'

const form = 'personal'
const question = 'personal.1'

/** A file of one form with these groups and these answers to one question: its codes or classes, and blank ones. */
function fileOf(
  sizes: Readonly<Record<string, number>>,
  answers: readonly (readonly [group: string, counts: readonly number[], blank?: number])[],
): PackageContent {
  const groups = Object.entries(sizes).map(([group, respondents]): GroupRow => {
    const members = group.split('+')
    const status = members.length > 1 ? 'D' : 'F'
    return { form, breakdown: breakdownOf(group), group, members, status, forbund: 1, respondents, asked: null, declined: null }
  })
  const rows = answers.flatMap(([group, counts, blank = 0]): readonly AnswerRow[] => {
    const place = { form, question, measure: '', breakdown: breakdownOf(group), group, status: 'F', forbund: 1 } as const
    const codes = counts.map(
      (count, index) => [counts.length === 3 ? `${2 * index + 1}-${2 * index + 2}` : String(index + 1), count] as const,
    )
    return [...codes, ['blank', blank] as const].map(([code, count]) => ({ ...place, codes: code, count }))
  })
  return packageContent({ groups, answers: rows })
}

function breakdownOf(group: string): BreakdownKind {
  if (group === 'total') return 'total'
  return group.startsWith('kvinna') || group.startsWith('man') ? 'kon' : 'insats'
}

function found(content: PackageContent): readonly string[] {
  const [known] = knownFormsOf(content)
  if (!known) return []
  const codebook = content.codebook.filter((row) => row.question === question)
  const leaks = auditAnswers({ known, rows: content.answers, codebook }, defaultPolicy)
  return leaks.map(({ kind, where }) => [kind, ...where.flatMap(({ breakdown, groups }) => [breakdown, ...groups])].join(' '))
}

const many = { total: 30, '1': 15, '2': 15 }

describe('the answers to a question', () => {
  it('may be given for all and by groups, code by code where they are ten', () => {
    const half = [2, 3, 3, 2, 3, 2]
    expect(
      found(
        fileOf(many, [
          ['total', [4, 6, 6, 4, 6, 4]],
          ['1', half],
          ['2', half],
        ]),
      ),
    ).toEqual([])
  })

  it('may be left out by a breakdown, or altogether', () => {
    expect(found(fileOf(many, [['total', [4, 6, 6, 4, 6, 4]]]))).toEqual([])
    expect(found(fileOf(many, []))).toEqual([])
    expect(
      found(
        fileOf(many, [
          ['1', [2, 3, 3, 2, 3, 2]],
          ['2', [2, 3, 3, 2, 3, 2]],
        ]),
      ),
    ).toEqual(['contradiction total'])
  })

  it('are never of one to four people, in a group or in total', () => {
    expect(found(fileOf({ total: 30 }, [['total', [2, 1, 1], 26]]))).toEqual(['few-answers total total'])
    const whole = [6, 3, 3, 2, 3, 2]
    expect(
      found(
        fileOf(many, [
          ['total', whole, 11],
          ['1', [4, 0, 0, 0, 0, 0], 11],
          ['2', [2, 3, 3, 2, 3, 2]],
        ]),
      ),
    ).toEqual(['few-answers insats 1'])
    // Nobody has answered: that is no one's answer.
    expect(
      found(
        fileOf(many, [
          ['total', [2, 3, 3, 2, 3, 2], 15],
          ['1', [0, 0, 0, 0, 0, 0], 15],
          ['2', [2, 3, 3, 2, 3, 2]],
        ]),
      ),
    ).toEqual([])
  })

  it('were asked of five or more, or of nobody', () => {
    const content = fileOf({ total: 30 }, [['total', [0, 0, 0], 3]])
    const notAsked = content.answers.map((row) => ({ ...row, codes: 'not-on-form', count: 27 })).slice(0, 1)
    expect(found({ ...content, answers: [...content.answers, ...notAsked] })).toEqual(['few-asked total total'])
  })

  it('are given in classes where they are fewer than ten', () => {
    const sizes = { total: 9 }
    expect(found(fileOf(sizes, [['total', [3, 3, 3]]]))).toEqual([])
    expect(found(fileOf(sizes, [['total', [1, 2, 1, 2, 1, 2]]]))).toEqual(['single-codes total total'])
  })

  it('are not told code by code by what is left of the total', () => {
    const sizes = { total: 30, '1': 21, '2': 9 }
    const total = ['total', [5, 5, 5, 5, 5, 5]] as const
    expect(found(fileOf(sizes, [total, ['1', [3, 4, 3, 4, 3, 4]], ['2', [3, 3, 3]]]))).toEqual(['single-codes insats 2'])
    expect(found(fileOf(sizes, [total, ['1', [7, 7, 7]], ['2', [3, 3, 3]]]))).toEqual([])
  })

  it('of fewer than ten are not all in one class, nor all but one', () => {
    expect(found(fileOf({ total: 9 }, [['total', [0, 9, 0]]]))).toEqual(['alike total total'])
    expect(found(fileOf({ total: 9 }, [['total', [1, 8, 0]]]))).toEqual(['alike total total'])
    expect(found(fileOf({ total: 9 }, [['total', [2, 7, 0]]]))).toEqual([])
    expect(found(fileOf({ total: 12 }, [['total', [0, 12, 0]]]))).toEqual([])
  })
})

describe('the answers to a question contradict', () => {
  const total = ['total', [4, 6, 6, 4, 6, 4]] as const

  it('the total, where they are not as many of each code', () => {
    expect(found(fileOf(many, [total, ['1', [2, 3, 3, 2, 3, 2]], ['2', [3, 2, 3, 2, 3, 2]]]))).toEqual(['contradiction insats'])
  })

  it('the groups, where they are not as many people, or of other members', () => {
    expect(found(fileOf(many, [['total', [4, 6, 6, 4, 6, 3]]]))).toEqual(['contradiction total'])
    expect(found(fileOf(many, [total, ['1', [2, 3, 3, 2, 3, 2]]]))).toEqual(['contradiction insats'])
    expect(
      found(fileOf({ total: 30, '1+2': 15, '3': 15 }, [total, ['1', [2, 3, 3, 2, 3, 2]], ['2+3', [2, 3, 3, 2, 3, 2]]])),
    ).toEqual(['contradiction insats'])
  })

  it('the scale, where a code is not told of', () => {
    expect(found(fileOf({ total: 30 }, [['total', [10, 10, 5, 5]]]))).toEqual(['contradiction total'])
  })

  it('themselves, where a number stands twice or is withheld and given', () => {
    const content = fileOf({ total: 30 }, [total])
    expect(found({ ...content, answers: [...content.answers, ...content.answers.slice(0, 1)] })).toEqual(['contradiction total'])
    const nothing = content.answers
      .slice(0, 1)
      .map((row) => ({ ...row, group: '', codes: '', count: null, status: 'A' as const }))
    expect(found({ ...content, answers: [...content.answers, ...nothing] })).toEqual(['contradiction total'])
  })
})
