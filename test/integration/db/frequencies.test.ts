import { describe, expect, it } from 'vitest'
import { rekeyDatabase } from '../../../electron/backup/rekey-database'
import { openDatabase } from '../../../electron/db/database'
import { countFrequencies } from '../../../electron/db/frequencies'
import { commitImport } from '../../../electron/db/import-batches'
import { beginDraft } from '../../../electron/db/record-answer'
import { listRounds } from '../../../electron/db/rounds'
import type { Answer } from '../../../shared/model/answer'
import { madeKey, secretFile } from '../backup/secret-database'
import { newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'

function styrelse(kon: Answer, ...answers: Answer[]): Readonly<Record<string, Answer>> {
  return Object.fromEntries([['kon', kon], ...answers.map((answer, index) => [`styrelse.${index + 1}`, answer] as const)])
}

describe('the frequency table of a round', () => {
  it('counts saved responses by form, insats, kön, question and code', () => {
    const db = newDatabase()
    const { id: roundId } = newRound(db)
    const insatsId = newInsats(db, 'Coachingteam').id
    const answers = [
      styrelse(1, 4, 'blank', 6),
      styrelse(1, 4, 5, 'double-marked'),
      styrelse('illegible', 1, 2, 3),
      styrelse('blank', 1, 2, 3),
    ]
    const common = { sourceId: null, insats: 'Coachingteam', answeredOn: null, openTexts: {} }
    const rows = answers.map((each, index) => ({ ...common, row: index + 2, answers: each }))
    const insatser = { Coachingteam: { kind: 'existing' as const, insatsId } }
    succeeded(commitImport(db, { roundId, form: 'styrelse', fileName: 'a.csv', rows, insatser }, now))
    // A draft counts nowhere.
    succeeded(beginDraft(db, { roundId, form: 'styrelse', insatsId }, 'kon', 1, now))

    const table = countFrequencies(db, roundId)
    const group = { form: 'styrelse', insatsId }
    expect(table.respondents).toEqual(
      expect.arrayContaining([
        { ...group, kon: 1, respondents: 2 },
        { ...group, kon: 'missing', respondents: 2 },
      ]),
    )
    expect(table.respondents).toHaveLength(2)
    const none = { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 }
    expect(table.answers).toHaveLength(6)
    expect(table.answers).toEqual(
      expect.arrayContaining([
        { ...group, kon: 1, question: 'styrelse.1', counts: [0, 0, 0, 2, 0, 0], missing: none },
        { ...group, kon: 1, question: 'styrelse.2', counts: [0, 0, 0, 0, 1, 0], missing: { ...none, blank: 1 } },
        { ...group, kon: 1, question: 'styrelse.3', counts: [0, 0, 0, 0, 0, 1], missing: { ...none, 'double-marked': 1 } },
        { ...group, kon: 'missing', question: 'styrelse.1', counts: [2, 0, 0, 0, 0, 0], missing: none },
      ]),
    )
  })

  it('is empty for a round without answers', () => {
    const db = newDatabase()
    const { id } = newRound(db)
    expect(countFrequencies(db, id)).toEqual({ roundId: id, respondents: [], answers: [] })
  })

  it('is the same with a password as without', () => {
    const [plain, locked] = [secretFile(), secretFile()]
    const to = madeKey('d')
    succeeded(rekeyDatabase({ file: locked, from: null, to, logged: 'password-set', who: '', now }))
    const [without, withKey] = [succeeded(openDatabase(plain)), succeeded(openDatabase(locked, { key: to.key }))]
    const tables = listRounds(without).map(({ id }) => countFrequencies(without, id))
    expect(tables[0]?.answers).not.toEqual([])
    expect(listRounds(withKey).map(({ id }) => countFrequencies(withKey, id))).toEqual(tables)
    for (const db of [without, withKey]) db.close()
  })

  it('has its cells by insats, kön and question, whichever came first', () => {
    const db = newDatabase()
    const { id: roundId } = newRound(db)
    const [first, second] = [newInsats(db, 'Första').id, newInsats(db, 'Andra').id]
    const insatser = {
      Första: { kind: 'existing' as const, insatsId: first },
      Andra: { kind: 'existing' as const, insatsId: second },
    }
    const common = { sourceId: null, answeredOn: null, openTexts: {} }
    const given = (['Andra', 'Första'] as const).flatMap((insats) => ([2, 'blank', 1] as const).map((kon) => ({ insats, kon })))
    const rows = given.map(({ insats, kon }, at) => ({ ...common, insats, row: at + 2, answers: styrelse(kon, 4, 5) }))
    succeeded(commitImport(db, { roundId, form: 'styrelse', fileName: 'a.csv', rows, insatser }, now))

    const groups = [first, second].flatMap((id) => (['missing', 1, 2] as const).map((kon) => [id, kon]))
    const cells = countFrequencies(db, roundId).answers.map(({ insatsId, kon, question }) => [insatsId, kon, question])
    expect(cells).toEqual(groups.flatMap((group) => ['styrelse.1', 'styrelse.2'].map((question) => [...group, question])))
  })
})
