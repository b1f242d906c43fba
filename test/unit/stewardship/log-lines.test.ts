import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LogEntry, type LogNames, logActions } from '../../../shared/model/log-entry'
import { actionsOf, logGroups } from '../../../shared/model/log-group'
import { appendLines, linesOf } from '../../../shared/stewardship/log-lines'
import { logSentence } from '../../../shared/text/log'
import { lineSentence, logEntryHas } from '../../../shared/text/log-lines'

const unnamed: LogNames = { year: null, form: null, insats: null, runningNumber: null, question: null }
const personal: LogNames = { ...unnamed, year: 2024, form: 'Personal' }

/** An entry by anna at eight on 2 May, with the id given. */
function entry(id: number, action: LogEntry['action'], changes: Partial<LogEntry> = {}): LogEntry {
  const loggedAt = '2024-05-02T08:00:00.000Z'
  return { id, loggedAt, day: '2024-05-02', who: 'anna', action, details: {}, names: personal, ...changes }
}

/** So many papers of Personal 2024, oldest first: two answers each, and the saving of each under its number. */
function papers(first: number, last: number, changes: Partial<LogEntry> = {}): readonly LogEntry[] {
  const all: LogEntry[] = []
  for (let number = first; number <= last; number++) {
    const names = { ...personal, ...changes.names }
    for (const action of ['answer-recorded', 'answer-recorded', 'response-saved'] as const) {
      const runningNumber = action === 'response-saved' ? number : null
      all.push(entry(all.length + 3 * first, action, { ...changes, names: { ...names, runningNumber } }))
    }
  }
  return all
}

function sentences(entries: readonly LogEntry[]): readonly string[] {
  return linesOf([...entries].sort((a, b) => b.id - a.id)).map(lineSentence)
}

describe('papers typed after each other', () => {
  it('are one line with how many and which numbers', () => {
    expect(sentences(papers(12, 42))).toEqual(['Registrerade 31 svar i Personal 2024 (löpnummer 12–42)'])
    expect(sentences(papers(12, 12))).toEqual(['Registrerade 1 svar i Personal 2024 (löpnummer 12)'])
  })

  it('are as many lines as people, days, forms and years', () => {
    const avslut = { ...personal, form: 'Deltagare – avslut' }
    const all = [
      ...papers(1, 3),
      ...papers(4, 5, { who: 'bo' }),
      ...papers(6, 6, { who: 'bo', names: avslut }),
      ...papers(7, 9, { who: 'bo', names: { ...avslut, year: 2025 } }),
      ...papers(10, 10, { who: 'bo', day: '2024-05-03', names: { ...avslut, year: 2025 } }),
    ]
    expect(sentences(all)).toEqual([
      'Registrerade 1 svar i Deltagare – avslut 2025 (löpnummer 10)',
      'Registrerade 3 svar i Deltagare – avslut 2025 (löpnummer 7–9)',
      'Registrerade 1 svar i Deltagare – avslut 2024 (löpnummer 6)',
      'Registrerade 2 svar i Personal 2024 (löpnummer 4–5)',
      'Registrerade 3 svar i Personal 2024 (löpnummer 1–3)',
    ])
  })

  it('take in the free text of a form before it is saved, and not what is changed in it later', () => {
    const [one, two, saved] = papers(1, 1)
    if (!one || !two || !saved) throw new Error('no rows')
    const text = (id: number, runningNumber: number | null) =>
      entry(id, 'open-text-changed', { details: { runningNumber }, names: { ...personal, runningNumber } })
    expect(sentences([one, two, text(4.1, null), text(4.2, null), saved, text(6, 1)])).toEqual([
      'Ändrade fritexten i svaret med löpnummer 1 i Personal 2024',
      'Registrerade 1 svar i Personal 2024 (löpnummer 1)',
    ])
    expect(sentences([text(1, null)])).toEqual(['Skrev fritext i Personal 2024'])
  })

  it('are divided by anything else that is done between', () => {
    const closed = entry(30, 'round-closed', { names: { ...unnamed, year: 2024 } })
    expect(sentences([...papers(1, 9), closed, ...papers(11, 12)])).toEqual([
      'Registrerade 2 svar i Personal 2024 (löpnummer 11–12)',
      'Stängde mätomgång 2024',
      'Registrerade 9 svar i Personal 2024 (löpnummer 1–9)',
    ])
  })

  it('that nobody has saved yet say so, one answer as itself', () => {
    expect(sentences(papers(1, 1).slice(0, 2))).toEqual(['Skrev i formulär som inte sparades då i Personal 2024'])
    const one = entry(1, 'answer-recorded', { names: { ...personal, question: 3 } })
    expect(sentences([one])).toEqual(['Skrev in ett svar på fråga 3 i Personal 2024'])
  })

  it('say when the first and the last row were written, and which they are', () => {
    const [first, ...rest] = papers(1, 2)
    if (!first) throw new Error('no rows')
    const late = rest.map((one) => ({ ...one, loggedAt: '2024-05-02T09:30:00.000Z' }))
    expect(linesOf([...late].reverse().concat(first))).toMatchObject([
      { newest: 8, oldest: 3, rows: 6, since: first.loggedAt, entry: { loggedAt: '2024-05-02T09:30:00.000Z' }, finished: 2 },
    ])
  })
})

describe('other rows', () => {
  it('of one kind are a line with how many', () => {
    const rows = (action: LogEntry['action'], names = personal) =>
      [1, 2, 3].map((id) => entry(id, action, { names: { ...names, runningNumber: 10 + id } }))
    expect(sentences(rows('response-corrected'))).toEqual(['Gjorde 3 rättelser i Personal 2024 (löpnummer 11–13)'])
    expect(sentences(rows('insats-created', unnamed))).toEqual(['Lade till 3 insatser'])
    expect(sentences(rows('second-entry-finished'))).toEqual(['Dubbelregistrerade 3 svar i Personal 2024 (löpnummer 11–13)'])
  })

  it('that each matter stand alone', () => {
    for (const action of ['response-deleted', 'import-committed', 'delivery-written', 'step-undone', 'report-exported'] as const)
      expect(sentences([entry(1, action), entry(2, action)])).toHaveLength(2)
  })
})

describe('pages of lines', () => {
  it('put after each other are the same as all rows at once, wherever they are cut', () => {
    const action = fc.constantFrom('answer-recorded', 'response-saved', 'response-corrected', 'delivery-written')
    const row = fc.record({ action, who: fc.constantFrom('anna', 'bo'), day: fc.constantFrom('2024-05-02', '2024-05-03') })
    const log = fc.array(row as fc.Arbitrary<Pick<LogEntry, 'action' | 'who' | 'day'>>, { maxLength: 30 })
    fc.assert(
      fc.property(log, fc.nat(30), fc.nat(30), (rows, one, other) => {
        const entries = rows.map(({ action, ...rest }, index) => entry(100 - index, action, rest))
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        const parts = [entries.slice(0, first), entries.slice(first, second), entries.slice(second)].map(linesOf)
        expect(parts.reduce(appendLines, [])).toEqual(linesOf(entries))
        expect(linesOf(entries).reduce((sum, line) => sum + line.rows, 0)).toBe(entries.length)
      }),
    )
  })
})

describe('the sentence of an entry', () => {
  it.each(logActions)('%s is Swedish, and whole also where all it names is gone', (action) => {
    for (const names of [unnamed, personal, { ...personal, insats: 'Coachingteam', runningNumber: 12, question: 0 }]) {
      const sentence = logSentence({ action, names, details: {} })
      expect(sentence).toMatch(/^[A-ZÅÄÖ][^.]+$/u)
      expect(sentence).not.toMatch(/null|NaN|undefined|\[object/u)
    }
  })

  it('names what it is about', () => {
    const names = { ...personal, insats: 'Coachingteam', runningNumber: 12, question: 4 }
    const said = (action: LogEntry['action'], details: LogEntry['details'] = {}) => logSentence({ action, names, details })
    expect(said('response-corrected')).toBe('Rättade fråga 4 i svaret med löpnummer 12 i Personal 2024')
    expect(said('response-moved', { insats: 3 })).toBe(
      'Flyttade svaret med löpnummer 12 i Personal 2024 till insatsen Coachingteam',
    )
    expect(said('response-moved', { insats: null })).toBe('Flyttade svaret med löpnummer 12 i Personal 2024 till ingen insats')
    expect(said('step-undone', { action: 'answer' })).toBe('Ångrade svaret på fråga 4 i svaret med löpnummer 12 i Personal 2024')
    expect(said('import-committed', { added: 1200, changed: 3 })).toBe(
      'Importerade 1\u202F200 svar i Personal 2024 och ändrade 3',
    )
    expect(said('open-texts-read', { texts: 1, shown: 'list' })).toBe('Öppnade listan med fritext i Personal 2024, 1 text')
    expect(said('open-texts-read', { texts: 1, shown: 'response' })).toBe('Öppnade svar med fritext i Personal 2024')
  })

  it('says so where another program has written something else there', () => {
    const foreign = { action: 'toString' as LogEntry['action'], names: unnamed, details: {} }
    expect(logSentence(foreign)).toBe('En rad som programmet inte känner igen (toString)')
  })

  it('is found by words of it, of the user name and by the id, in any case', () => {
    const one = entry(17, 'response-saved', { names: { ...personal, runningNumber: 12 } })
    for (const words of [['löpnummer', '12'], ['anna'], ['17'], ['personal', '2024']]) expect(logEntryHas(one, words)).toBe(true)
    for (const words of [['löpnummer', '13'], ['20'], ['1']]) expect(logEntryHas(one, words)).toBe(false)
  })
})

it('every action is in a group', () => {
  const grouped = new Set(logGroups.flatMap(actionsOf))
  expect(logActions.filter((action) => !grouped.has(action))).toEqual([])
})
