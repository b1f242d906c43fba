import { describe, expect, it, vi } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { countFrequencies, countRespondents } from '../../../electron/db/frequencies'
import { commitImport } from '../../../electron/db/import-batches'
import { beginDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { answeredInsatser, countDrafts, tallySaved } from '../../../electron/db/responses'
import type { InsatsId, RoundId } from '../../../shared/model/id'
import { newDatabase, newInsats, newRound, succeeded } from './in-new-database'

const [yesterday, today] = ['2024-05-01T09:00:00.000Z', '2024-05-02T09:00:00.000Z']
const morning = '2024-05-02T00:00:00.000Z'
const answers = { kon: 1, 'styrelse.1': 4, 'styrelse.2': 4, 'styrelse.3': 4 } as const

interface Typed {
  readonly at?: string
  readonly insatsId?: InsatsId | null
  readonly saved?: boolean
}

function type(db: Database, roundId: RoundId, { at = today, insatsId = null, saved = true }: Typed = {}): void {
  const id = succeeded(beginDraft(db, { roundId, form: 'styrelse', insatsId }, 'kon', 1, at))
  for (const item of ['styrelse.1', 'styrelse.2', 'styrelse.3']) succeeded(recordAnswer(db, id, item, 4, at))
  if (saved) succeeded(saveResponse(db, id, at))
}

function importOne(db: Database, roundId: RoundId, insats: string): void {
  const rows = [{ row: 2, sourceId: null, insats, answeredOn: null, answers, openTexts: {} }]
  succeeded(commitImport(db, { roundId, form: 'styrelse', fileName: 'svar.xlsx', rows, insatser: {} }, today))
}

function roundWithOthersBeside() {
  const db = newDatabase()
  const [round, other] = [newRound(db, 2024), newRound(db, 2023)]
  type(db, other.id, { insatsId: newInsats(db, 'Bara förra året').id })
  return { db, round }
}

describe('what the entry page tells beside a form', () => {
  it('counts the typed and the imported, and of today the typed alone', () => {
    const { db, round } = roundWithOthersBeside()
    type(db, round.id, { at: yesterday })
    type(db, round.id)
    importOne(db, round.id, 'Coachingteam')
    type(db, round.id, { saved: false })
    expect(tallySaved(db, round.id, 'styrelse', morning)).toEqual({ saved: 3, savedSince: 1, lastRunningNumber: 2 })
    expect(tallySaved(db, round.id, 'personal', morning)).toEqual({ saved: 0, savedSince: 0, lastRunningNumber: null })
  })

  it('knows the insatser that have saved answers to the form in the round, and none beside', () => {
    const { db, round } = roundWithOthersBeside()
    const used = newInsats(db, 'Coachingteam').id
    type(db, round.id, { insatsId: newInsats(db, 'Bara påbörjat').id, saved: false })
    expect(answeredInsatser(db, round.id, 'styrelse')).toEqual([])
    type(db, round.id, { insatsId: used })
    expect(answeredInsatser(db, round.id, 'styrelse')).toEqual([used])
    type(db, round.id)
    expect(answeredInsatser(db, round.id, 'styrelse')).toEqual([used, null])
  })

  it('looks nothing up by going through all responses, however many rounds there are', () => {
    const db = newDatabase()
    const round = newRound(db)
    const prepare = vi.spyOn(db, 'prepare')
    type(db, round.id)
    tallySaved(db, round.id, 'styrelse', morning)
    answeredInsatser(db, round.id, 'styrelse')
    const asked = prepare.mock.calls.map(([sql]) => sql)
    prepare.mockRestore()
    expect(asked.length).toBeGreaterThan(15)
    const plans = asked.flatMap((sql) => planOf(db, sql))
    expect(plans.filter((step) => /^SCAN (response|answer|log|given_number|correction|open_text)\b/.test(step))).toEqual([])
    expect(plans).toContainEqual(expect.stringContaining('response_paper_saved'))
    expect(plans).toContainEqual(expect.stringContaining('response_insats'))
  })
})

describe('what the page Översikt begins with', () => {
  it('counts the forms that are begun and not saved, of its round alone', () => {
    const { db, round } = roundWithOthersBeside()
    type(db, round.id, { saved: false })
    type(db, round.id)
    expect(countDrafts(db, round.id)).toBe(1)
  })

  it('has as many respondents as where the answers are counted too', () => {
    const { db, round } = roundWithOthersBeside()
    type(db, round.id)
    importOne(db, round.id, 'Coachingteam')
    const { answers: _, ...counted } = countFrequencies(db, round.id)
    expect(countRespondents(db, round.id)).toEqual(counted)
    expect(counted.respondents).toHaveLength(2)
  })
})

function planOf(db: Database, sql: string): readonly string[] {
  if (!/^\s*(SELECT|INSERT|UPDATE|DELETE|WITH)/i.test(sql)) return []
  // SQLite plans without knowing the values; each parameter must have one all the same.
  const unbound = sql.replace(/[:@](?=[a-z])\w+|\?/gi, 'NULL')
  return (db.prepare(`EXPLAIN QUERY PLAN ${unbound}`).all() as { readonly detail: string }[]).map(({ detail }) => detail)
}
