import { expect, test } from 'vitest'
import { loadSolver } from '../../electron/solver/load-solver'
import { auditDelivery } from '../../shared/delivery/audit/audit-delivery'
import { buildDelivery } from '../../shared/delivery/delivery'
import type { PackageContent } from '../../shared/delivery/package/package-content'
import { packageOf } from '../../shared/delivery/package/package-of'
import type { Answer } from '../../shared/model/answer'
import type { InsatsId } from '../../shared/model/id'
import { forbundOf, teamA, teamB, teamC } from './support/files'
import { inputOfForbund } from './support/random-forbund'

/** So many people of an insats, with answers of all kinds. */
function people(insats: InsatsId, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    count: 1,
    insats,
    kon: 'not-on-form' as const,
    all: ((index % 6) + 1) as Answer,
  }))
}

const before = [...people(teamA, 12), ...people(teamB, 12), ...people(teamC, 12)]
const late = [...people(teamA, 6), ...people(teamB, 2), ...people(teamC, 6)]

/** The delivery of these people with some insatser together. */
function fileOf(of: readonly ReturnType<typeof people>[number][], number: number, together: readonly InsatsId[]): PackageContent {
  const input = inputOfForbund(forbundOf(of), number)
  return packageOf(buildDelivery({ ...input, choices: { ...input.choices, joined: together.length > 0 ? [together] : [] } }))
}

function peopleIn(file: PackageContent, group: string): number {
  return file.groups.find((row) => row.breakdown === 'insats' && row.group === group)?.respondents ?? Number.NaN
}

test('three deliveries: groups joined in another way each time are not written once people have come', async () => {
  const all = [...before, ...late]
  const [first, second, third] = [fileOf(before, 1, []), fileOf(all, 2, [teamA, teamB]), fileOf(all, 3, [teamB, teamC])] as const
  // None of the files shows what B has become, and still the two who came are counted from the three.
  expect(peopleIn(second, '1+2') - peopleIn(third, '1') - peopleIn(first, '2')).toBe(2)

  const solve = await loadSolver()
  expect(auditDelivery(first, [], solve).status).toBe('passed')
  expect(auditDelivery(second, [first], solve).status).toBe('passed')
  const refused = auditDelivery(third, [first, second], solve)
  expect(refused.leaks).toContainEqual(
    expect.objectContaining({ kind: 'difference', earlier: expect.objectContaining({ number: 2 }) }),
  )
  // The same groups as before are no more than was known.
  expect(auditDelivery(fileOf(all, 3, [teamA, teamB]), [first, second], solve).status).toBe('passed')
})
