import { describe, expect, it } from 'vitest'
import { nextSteps } from '../../../renderer/features/overview/next-steps'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import type { Round } from '../../../shared/model/round'
import type { SecondEntryWork } from '../../../shared/model/second-entry'
import { responseRates } from '../../../shared/report/response-rates'
import { countResponses } from '../../support/count-responses'
import { accountingOf, coaching, insatser, type People, responsesOf, roundOf } from '../../support/made-responses'

const open: Round = { ...roundOf(1, 2024), state: 'open', endsOn: '2024-10-31' }
const closed: Round = { ...open, state: 'closed' }
const somePersonal: readonly People[] = [{ count: 3, form: 'personal', insats: coaching }]
const allAsked = [accountingOf('personal', coaching, 4)]

interface Situation {
  readonly round?: Round
  readonly people?: readonly People[]
  readonly accounting?: readonly ResponseAccounting[]
  readonly insatsCount?: number
  readonly secondEntry?: readonly SecondEntryWork[]
  readonly begun?: number
  readonly today?: string
}

function stepsOf(situation: Situation) {
  const { round = open, people = [], accounting = [], insatsCount = 3 } = situation
  const { secondEntry = [], begun = 0, today = '2024-05-02' } = situation
  const table = countResponses(round.id, responsesOf(people, round.id), bundledInstrument)
  const rates = responseRates(table, accounting, bundledInstrument, insatser)
  return nextSteps({ round, instrument: bundledInstrument, rates, insatsCount, secondEntry, begun, today })
}

function keysOf(situation: Situation): readonly string[] {
  return stepsOf(situation).map(({ key }) => key)
}

describe('what remains to be done in a mätomgång', () => {
  it('is at first to lay up insatser and to take in answers, on paper or in a workbook that is made here', () => {
    expect(keysOf({ insatsCount: 0 })).toEqual(['insatser', 'responses', 'paper'])
    expect(keysOf({})).toEqual(['responses', 'paper'])
  })

  it('is to say how many were asked, where answers have come, and to go on', () => {
    expect(keysOf({ people: somePersonal })).toEqual(['asked', 'goOn'])
    expect(keysOf({ people: somePersonal, accounting: allAsked })).toEqual(['goOn'])
  })

  it('names the forms that lack the number asked, and no form without answers', () => {
    const people = [...somePersonal, { count: 2, form: 'styrelse' }, { count: 2, form: 'parternas_chefsgrupp' }]
    const text = (accounting: readonly ResponseAccounting[]) =>
      stepsOf({ people, accounting }).find(({ key }) => key === 'asked')?.text
    expect(text(allAsked)).toContain('för Parternas chefsgrupp och Styrelse.')
    expect(text([])).toContain('för Personal, Parternas chefsgrupp och Styrelse.')
    expect(text([])).not.toContain('Deltagare')
  })

  it('is to look at a form with more answers than asked, even where only one insats has them', () => {
    const accounting = [accountingOf('personal', coaching, 2), accountingOf('personal', null, 10)]
    const step = stepsOf({ people: somePersonal, accounting }).find(({ key }) => key === 'exceedsAsked')
    expect(step?.text).toContain('för Personal:')
    expect(step?.actions).toMatchObject([{ page: 'settings', part: 'asked' }])
    expect(keysOf({ people: somePersonal, accounting: allAsked })).not.toContain('exceedsAsked')
  })

  it('is to resolve what two entries differ in, and then to type more papers twice, while it is open', () => {
    const secondEntry = [
      { form: 'personal', papersLeft: 12, unresolved: 3 },
      { form: 'styrelse', papersLeft: 0, unresolved: 1 },
    ]
    const situation = { people: somePersonal, accounting: allAsked, secondEntry }
    expect(keysOf(situation)).toEqual(['differences', 'secondEntry', 'goOn'])
    const [differences, papers] = stepsOf(situation)
    expect(differences?.text).toContain('3 skillnader i Personal och 1 skillnad i Styrelse att avgöra')
    expect(papers?.text).toContain('12 enkäter i Personal att skriva in')
    expect(papers?.text).not.toContain('Styrelse')
    expect(differences?.actions).toMatchObject([{ page: 'entry', part: 'dubbel' }])
    expect(keysOf({ ...situation, round: closed })).toEqual(['deliver'])
  })

  it('is to save or remove the forms begun before it is closed, which they would stop', () => {
    const situation = { people: somePersonal, accounting: allAsked, today: '2024-11-01' }
    expect(keysOf({ ...situation, begun: 1 })).toEqual(['begun', 'close'])
    expect(stepsOf({ ...situation, begun: 1 })[0]?.text).toMatch(/^1 påbörjat formulär är inte sparat/)
    expect(stepsOf({ ...situation, begun: 2 })[0]?.text).toMatch(/^2 påbörjade formulär är inte sparade/)
    expect(stepsOf({ ...situation, begun: 2 })[0]?.actions).toMatchObject([{ page: 'responses', part: 'paborjade' }])
    expect(keysOf({ ...situation, round: closed, begun: 2 })).toEqual(['deliver'])
  })

  it('is to go on up to and with the last day, and to close the day after', () => {
    const situation = { people: somePersonal, accounting: allAsked }
    expect(keysOf({ ...situation, today: '2024-10-31' })).toEqual(['goOn'])
    expect(keysOf({ ...situation, today: '2024-11-01' })).toEqual(['close'])
  })

  it('is not to close a mätomgång that nobody has answered, however late it is', () => {
    expect(keysOf({ today: '2025-02-01' })).toEqual(['responses', 'paper'])
  })

  it('is to deliver once it is closed, and nothing that a closed one does not take', () => {
    expect(keysOf({ round: closed, people: somePersonal, insatsCount: 0, today: '2025-02-01' })).toEqual(['deliver'])
    expect(stepsOf({ round: closed })[0]?.actions.map(({ page }) => page)).toEqual(['results', 'delivery'])
  })

  it('still tells of too many answers when it is closed', () => {
    const accounting = [accountingOf('personal', coaching, 2)]
    expect(keysOf({ round: closed, people: somePersonal, accounting })).toEqual(['exceedsAsked', 'deliver'])
  })

  it('has a way to each thing, and names the year of the mätomgång', () => {
    const steps = [stepsOf({ insatsCount: 0 }), stepsOf({ people: somePersonal }), stepsOf({ round: closed })].flat()
    for (const { actions } of steps) expect(actions.length).toBeGreaterThan(0)
    for (const { key, text } of steps) if (['responses', 'goOn', 'deliver'].includes(key)) expect(text).toContain('2024')
  })
})
