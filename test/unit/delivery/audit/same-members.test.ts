import { describe, expect, it } from 'vitest'
import { earlierForms, sameMembers } from '../../../../shared/delivery/audit/same-members'
import type { GroupRow } from '../../../../shared/delivery/package/package-content'
import { packageContent } from '../../../support/package-content'

/** Groups by their keys, and what their members are called. */
function rowsOf(groups: Readonly<Record<string, readonly string[]>>): readonly GroupRow[] {
  return Object.entries(groups).map(([group, members]) => ({
    form: 'personal',
    breakdown: 'insats',
    group,
    members,
    status: members.length > 1 ? 'D' : 'F',
    forbund: 1,
    respondents: 10,
    asked: null,
    declined: null,
  }))
}

function same(earlier: Readonly<Record<string, readonly string[]>>, later: Readonly<Record<string, readonly string[]>>) {
  const found = sameMembers(rowsOf(earlier), rowsOf(later))
  return found && Object.fromEntries(found)
}

describe('the members of two deliveries', () => {
  it('are the same by their keys, whatever they are called and joined with', () => {
    expect(same({ '1+2': ['Alfa', 'Beta'], '3': ['Gamma'] }, { '1': ['Alfa'], '2+3': ['Beta', 'Gamma'] })).toEqual({
      '1': '1',
      '2': '2',
      '3': '3',
    })
    // Renamed, and called by numbers.
    expect(same({ '1': ['Alfa'], '2': ['Beta'] }, { '1': ['Alfa och Omega'], '2': ['Insats 2'], '7': ['Insats 7'] })).toEqual({
      '1': '1',
      '2': '2',
    })
  })

  it('are the same by their names where the keys are others', () => {
    expect(same({ '1': ['Alfa'], '2': ['Beta'] }, { '11': ['Beta'], '12': ['Alfa'] })).toEqual({ '1': '12', '2': '11' })
  })

  it('may be in one of them alone', () => {
    expect(same({ '1': ['Alfa'] }, { '1': ['Alfa'], '2': ['Beta'] })).toEqual({ '1': '1' })
    expect(same({ '1': ['Alfa'], '2': ['Beta'] }, { '2': ['Beta'] })).toEqual({ '2': '2' })
    expect(same({}, { '1': ['Alfa'] })).toEqual({})
  })

  it('cannot be told where keys say one thing and names another', () => {
    expect(same({ '1': ['Alfa'], '2': ['Beta'] }, { '1': ['Beta'], '2': ['Alfa'] })).toBeNull()
    expect(same({ '1': ['Alfa'], '2': ['Alfa'] }, { '3': ['Alfa'] })).toBeNull()
    // The same people under new names, but for one who moved.
    expect(same({ '1': ['Alfa'], '2': ['Beta'] }, { '3': ['Alfa Nord'], '4': ['Beta Nord'] })).toBeNull()
  })
})

describe('what an earlier delivery tells of a form', () => {
  it('is by the keys of the new one', () => {
    const later = packageContent()
    const earlier = { ...later, groups: later.groups.map((row) => (row.group === '11' ? { ...row, group: '99' } : row)) }
    const [found] = earlierForms('personal', later, [earlier]) ?? []
    expect(found?.known.groups[0]?.members).toEqual(['11'])
    expect(earlierForms('styrelse', later, [earlier])).toEqual([])
  })
})
