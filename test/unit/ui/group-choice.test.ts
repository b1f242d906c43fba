import { describe, expect, it } from 'vitest'
import {
  applicableChoice,
  chosenAccounting,
  chosenPart,
  everybody,
  insatsName,
  isNarrowed,
  offeredGroups,
} from '../../../renderer/ui/group-choice'
import { respondentCount } from '../../../shared/frequency/respondent-count'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { countResponses } from '../../support/count-responses'
import {
  accountingOf,
  coaching,
  insatser,
  type People,
  reception,
  responsesOf,
  round2024,
  work,
} from '../../support/made-responses'

const people: readonly People[] = [
  { count: 4, form: 'personal', insats: coaching, kon: 2 },
  { count: 3, form: 'personal', insats: work, kon: 1 },
  { count: 2, form: 'personal', insats: null, kon: 'illegible' },
]
const table = countResponses(round2024.id, responsesOf(people), bundledInstrument)

describe('the groups that can be chosen', () => {
  it('are those that somebody has answered in, by the names of the insatser, without insats last', () => {
    expect(offeredGroups([table], insatser)).toEqual({ insatser: [work, coaching, null], kon: [1, 2, 'missing'] })
  })

  it('are those of all tables together', () => {
    const later = countResponses(
      round2024.id,
      responsesOf([{ count: 1, form: 'styrelse', insats: reception, kon: 3 }]),
      bundledInstrument,
    )
    expect(offeredGroups([table, later], insatser)).toEqual({
      insatser: [work, coaching, reception, null],
      kon: [1, 2, 3, 'missing'],
    })
  })

  it('are none without answers', () => {
    expect(offeredGroups([], insatser)).toEqual({ insatser: [], kon: [] })
  })
})

describe('a choice of groups', () => {
  it('leaves nobody out while nothing is chosen', () => {
    expect(isNarrowed(everybody)).toBe(false)
    expect(chosenPart(table, everybody)).toEqual(table)
  })

  it('keeps the answers of the chosen insatser and kön', () => {
    const count = (choice: Partial<typeof everybody>) =>
      respondentCount(chosenPart(table, { ...everybody, ...choice }), 'personal')
    expect(count({ insatser: [coaching] })).toBe(4)
    expect(count({ insatser: [coaching, null] })).toBe(6)
    expect(count({ kon: 1 })).toBe(3)
    expect(count({ kon: 'missing' })).toBe(2)
    expect(count({ insatser: [coaching], kon: 1 })).toBe(0)
  })

  it('leaves somebody out as soon as an insats or kön is chosen', () => {
    expect(isNarrowed({ insatser: [null], kon: null })).toBe(true)
    expect(isNarrowed({ insatser: [], kon: 'missing' })).toBe(true)
  })

  it('does not empty a form that is not split by what was chosen', () => {
    const choice = { insatser: [reception, work], kon: 3 } as const
    expect(applicableChoice(choice, offeredGroups([table], insatser))).toEqual({ insatser: [work], kon: null })
    expect(applicableChoice({ insatser: [reception], kon: 2 }, { insatser: [null], kon: [2] })).toEqual({ insatser: [], kon: 2 })
  })
})

describe('how many were asked to give the chosen answers', () => {
  const rows = [accountingOf('personal', coaching, 10), accountingOf('personal', work, 2), accountingOf('styrelse', null, 4)]

  it('is that of the chosen insatser, and of all where none is chosen', () => {
    expect(chosenAccounting(rows, everybody)).toEqual(rows)
    expect(chosenAccounting(rows, { insatser: [work, null], kon: null })).toEqual(rows.slice(1))
  })

  it('is not known of a kön', () => {
    expect(chosenAccounting(rows, { insatser: [work], kon: 1 })).toBeNull()
  })
})

describe('what an insats is called', () => {
  it('is its name, or that there is none', () => {
    expect(insatsName(coaching, insatser)).toBe('Coachingteam')
    expect(insatsName(null, insatser)).toBe('Utan insats')
  })
})
