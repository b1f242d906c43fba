import { describe, expect, it } from 'vitest'
import { auditGroups } from '../../../../shared/delivery/audit/audit-groups'
import type { GroupRow } from '../../../../shared/delivery/package/package-content'
import { defaultPolicy } from '../../../../shared/disclosure/policy'

const total = rowOf('total', 'total', 26, 40)
const insats = [rowOf('insats', '11', 10, 12), rowOf('insats', '12+13', 7, 9), rowOf('insats', 'utan', 9, 19)]
const kon = [rowOf('kon', 'kvinna', 17), rowOf('kon', 'man+uppges-ej', 9)]

function rowOf(breakdown: GroupRow['breakdown'], group: string, respondents: number, asked: number | null = null): GroupRow {
  const members = group.split('+').map((key) => `namn ${key}`)
  const status = members.length > 1 ? 'D' : 'F'
  return { form: 'personal', breakdown, group, members, status, forbund: 1, respondents, asked, declined: null }
}

function withheld(breakdown: GroupRow['breakdown']): GroupRow {
  return { ...rowOf(breakdown, '', 0), members: [], status: 'A', respondents: null, asked: null }
}

/** What is found of rows, as kind and groups. */
function found(...rows: readonly GroupRow[]): readonly string[] {
  const leaks = auditGroups('personal', rows, defaultPolicy)
  return leaks.map(({ kind, where }) => [kind, ...where.flatMap(({ groups }) => groups)].join(' '))
}

describe('the groups of a form', () => {
  it('may be many, each of five or more, that are the total together', () => {
    expect(found(total, ...insats, ...kon)).toEqual([])
  })

  it('may be withheld, as a whole or by breakdown, and then tell nothing', () => {
    expect(found(withheld('total'))).toEqual([])
    expect(found(total, withheld('insats'), withheld('kon'))).toEqual([])
    expect(found({ ...withheld('total'), respondents: 3 })).toEqual(['contradiction'])
    expect(found(withheld('total'), ...kon)).toEqual(['contradiction'])
    expect(found(total, withheld('kon'), ...kon)).toEqual(['contradiction  kvinna man+uppges-ej'])
  })

  it('are never of four or fewer, not even in total', () => {
    expect(found(rowOf('total', 'total', 4))).toEqual(['small-group total'])
    expect(found(total, rowOf('kon', 'kvinna', 22), rowOf('kon', 'man', 4))).toEqual(['small-group man'])
  })

  it('are as many as the total, and have each member once', () => {
    expect(found(total, rowOf('kon', 'kvinna', 17), rowOf('kon', 'man', 8))).toEqual(['contradiction kvinna man'])
    expect(found(total, rowOf('kon', 'kvinna+man', 17), rowOf('kon', 'man', 9))).toEqual(['contradiction kvinna+man man'])
    expect(found(...kon)).toEqual(['contradiction'])
    expect(found(total, total)).toEqual(['contradiction'])
  })

  it('are said to be joined where they are, and nowhere else', () => {
    const [women, others] = kon
    expect(found(total, { ...(women ?? total), status: 'D' }, others ?? total)).toEqual(['contradiction kvinna'])
    expect(found(total, women ?? total, { ...(others ?? total), status: 'F' })).toEqual(['contradiction man+uppges-ej'])
    expect(found(total, women ?? total, { ...(others ?? total), members: ['Man'] })).toEqual(['contradiction man+uppges-ej'])
  })
})

describe('the number asked of a group', () => {
  it('is more than have answered, wherever it is given', () => {
    expect(found(rowOf('total', 'total', 26, 26))).toEqual(['everybody total'])
    expect(found(rowOf('total', 'total', 26, 25))).toEqual(['everybody total'])
    expect(found(rowOf('total', 'total', 26, 27))).toEqual([])
  })

  it('may be left out for two or more, of whom not all have answered', () => {
    const [first, second, third] = insats.map((row) => ({ ...row, asked: null }))
    const [own = total] = insats
    expect(found(total, own, second ?? total, third ?? total)).toEqual([])
    // 40 asked in all, 23 and 12 of them elsewhere: five are left for five who have answered.
    const last = rowOf('insats', 'utan', 5)
    const rest = [rowOf('insats', '11', 12, 23), rowOf('insats', '12+13', 9, 12)]
    expect(found(total, ...rest, last)).toEqual(['everybody utan'])
    expect(found(rowOf('total', 'total', 26, 41), ...rest, last)).toEqual(['everybody utan'])
    expect(found(rowOf('total', 'total', 26, 28), { ...own, asked: 12 }, second ?? total, third ?? total)).toEqual([
      'everybody 12+13 utan',
    ])
    // Without the total's there is nothing to take it from.
    expect(found({ ...total, asked: null }, ...rest, last)).toEqual([])
    expect(found(total, first ?? total, second ?? total, third ?? total)).toEqual([])
  })

  it('agrees with the total', () => {
    expect(found({ ...total, asked: 41 }, ...insats)).toEqual(['contradiction 11 12+13 utan'])
  })
})
