import { expect, test } from 'vitest'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { accountingOf } from '../support/made-responses'
import { attackedForm, figuresIn, forbundOf, naive, ours, teamA, teamB, teamC } from './support/files'
import { groupsIn } from './support/read-counts'

// All eight who were asked in Team B have answered: whoever was asked is known to be among them.
const forbund = forbundOf(
  [
    { count: 15, insats: teamA, kon: 'not-on-form', all: 3 },
    { count: 8, insats: teamB, kon: 'not-on-form', all: 4 },
    { count: 12, insats: teamC, kon: 'not-on-form', all: 5 },
  ],
  [
    accountingOf(attackedForm, teamA, 20, 2),
    accountingOf(attackedForm, teamB, 8, 0),
    accountingOf(attackedForm, teamC, 16, null),
  ],
)

/** The groups, or what is left of the total without those whose number asked is given, of which all who were asked have answered. */
function everybody(content: PackageContent): readonly string[] {
  const [total] = groupsIn(content, 'total')
  const groups = groupsIn(content, 'insats')
  const given = groups.filter(({ asked }) => asked !== null)
  const hidden = groups.filter(({ asked }) => asked === null)
  const alone = given.filter(({ asked, respondents }) => asked === respondents).map(({ group }) => group)
  if (!total || total.asked === null || hidden.length === 0) return alone
  const askedOfHidden = total.asked - given.reduce((sum, { asked }) => sum + (asked ?? 0), 0)
  const answered = hidden.reduce((sum, { respondents }) => sum + (respondents ?? 0), 0)
  return askedOfHidden === answered ? [...alone, hidden.map(({ group }) => group).join('+')] : alone
}

test('response rate 100 %: of no group it can be told that everybody has answered', () => {
  expect(everybody(naive(forbund))).toEqual(['2'])

  expect(groupsIn(ours(forbund), 'insats')).toHaveLength(3)
  expect(everybody(ours(forbund))).toEqual([])
  // Which of them it was is not told either; how many were asked in all is.
  expect(groupsIn(ours(forbund), 'insats').map(({ asked }) => asked)).toEqual([null, null, null])
  expect(groupsIn(ours(forbund), 'total').map(({ asked }) => asked)).toEqual([44])
  expect(figuresIn(ours(forbund))).toBeGreaterThan(0)
})
