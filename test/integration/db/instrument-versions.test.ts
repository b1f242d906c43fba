import { describe, expect, it } from 'vitest'
import {
  insertInstrumentVersion,
  listInstrumentVersions,
  readDefinition,
  setScale,
} from '../../../electron/db/instrument-versions'
import { beginDraft, discardDraft } from '../../../electron/db/record-answer'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findQuestion } from '../../../shared/instrument/lookup'
import { failed, newDatabase, newRound, now, succeeded } from './in-new-database'

const question = 'deltagare_avslut.10'

describe('an instrument version', () => {
  it('is the bundled instrument in a new database', () => {
    const [version] = listInstrumentVersions(newDatabase())
    expect(version).toMatchObject({ definition: bundledInstrument, hasAnswers: false })
  })

  it('may have a scale changed while it has no answers, and says that the förbund chose it', () => {
    const db = newDatabase()
    const { instrumentVersionId } = newRound(db)
    succeeded(setScale(db, instrumentVersionId, question, 'ja_nej', now))
    expect(findQuestion(readDefinition(db, instrumentVersionId), question)).toMatchObject({
      scale: 'ja_nej',
      scaleBasis: 'chosen',
    })
  })

  it('keeps its scales once a single answer has been typed, even in a draft', () => {
    const db = newDatabase()
    const round = newRound(db)
    const place = { roundId: round.id, form: 'styrelse', insatsId: null }
    const draft = succeeded(beginDraft(db, place, 'kon', 1, now))
    expect(failed(setScale(db, round.instrumentVersionId, question, 'ja_nej', now))).toEqual({
      code: 'instrument-has-answers',
    })
    expect(() => db.exec("UPDATE scale_assignment SET scale_key = 'ja_nej'")).toThrow(/scales are kept/)
    discardDraft(db, draft, now)
    succeeded(setScale(db, round.instrumentVersionId, question, 'ja_nej', now))
  })

  it('never has its wording changed', () => {
    const db = newDatabase()
    expect(() => db.exec("UPDATE instrument_version SET definition = replace(definition, 'stöd', 'hjälp')")).toThrow(/wording/)
  })

  it('can be copied for coming rounds, and changed there without touching the first', () => {
    const db = newDatabase()
    const { instrumentVersionId: first } = newRound(db)
    const copy = insertInstrumentVersion(db, 'Vår version 2025', readDefinition(db, first), now)
    succeeded(setScale(db, copy.id, question, 'ja_nej', now))
    expect(findQuestion(readDefinition(db, first), question).scale).toBe('omfattning')
    expect(listInstrumentVersions(db).map(({ label }) => label)).toEqual(['Vår version 2025', bundledInstrument.title])
  })

  it('takes no background scale for a question', () => {
    const db = newDatabase()
    expect(() => setScale(db, newRound(db).instrumentVersionId, question, 'kon', now)).toThrow()
  })
})
