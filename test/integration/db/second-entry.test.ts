import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { listDifferences, resolveDifference } from '../../../electron/db/differences'
import { beginDraft, recordAnswer, saveResponse } from '../../../electron/db/record-answer'
import { readResponse } from '../../../electron/db/responses'
import { setRoundState } from '../../../electron/db/rounds'
import { finishSecondEntry, openSecondEntry, recordSecondAnswer } from '../../../electron/db/second-entries'
import { listSecondEntryWork, readSecondEntryOverview } from '../../../electron/db/second-entry-overview'
import { countSecondEntries, setSecondEntryRule } from '../../../electron/db/second-entry-rules'
import { redoStep, undoStep } from '../../../electron/db/steps'
import type { Answer } from '../../../shared/model/answer'
import type { ResponseId, RoundId } from '../../../shared/model/id'
import type { SecondEntryRule } from '../../../shared/model/second-entry'
import { failed, newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'

const form = 'styrelse'
const items = ['kon', 'styrelse.1', 'styrelse.2', 'styrelse.3'] as const
type Answers = Readonly<Record<string, Answer>>
const truth: Answers = { kon: 2, 'styrelse.1': 4, 'styrelse.2': 'blank', 'styrelse.3': 6 }

/** Types a paper the first time and saves it. */
function first(
  db: Database,
  roundId: RoundId,
  answers: Answers,
  insatsId = null as null | ReturnType<typeof newInsats>['id'],
): ResponseId {
  const id = succeeded(beginDraft(db, { roundId, form, insatsId }, 'kon', answers.kon ?? 'blank', now))
  for (const item of items.slice(1)) succeeded(recordAnswer(db, id, item, answers[item] ?? 'blank', now))
  succeeded(saveResponse(db, id, now))
  return id
}

/** Types it the second time; gives in how many fields it differs. */
function second(db: Database, id: ResponseId, answers: Answers): number {
  for (const item of items) succeeded(recordSecondAnswer(db, id, item, answers[item] ?? 'blank', now))
  return succeeded(finishSecondEntry(db, id, now))
}

/** Says what the paper says until it is taken. */
function resolve(db: Database, id: ResponseId, item: string, answer: Answer) {
  const said = succeeded(resolveDifference(db, id, item, answer, false, now))
  return said === 'ask-again' ? succeeded(resolveDifference(db, id, item, answer, true, now)) : said
}

/** What undoing itself keeps, beside the rows of a response. */
const kept = ['undo_step', 'given_number']

/** Every row that belongs to a response, in whichever table the schema has one. */
function rowsOf(db: Database, id: ResponseId): unknown {
  const sql = `SELECT m.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table' AND c.name = 'response_id'`
  const tables = (db.prepare(sql).pluck().all() as string[]).filter((table) => !kept.includes(table))
  const rows = tables.map((table) => [table, db.prepare(`SELECT * FROM ${table} WHERE response_id = ?`).all(id)] as const)
  return { response: db.prepare('SELECT * FROM response WHERE id = ?').all(id), ...Object.fromEntries(rows) }
}

const all: SecondEntryRule = { mode: 'all', errorLimit: 0.01 }

describe('a paper typed a second time', () => {
  it('gives the page its place and what was typed this time, and nothing of the first entry', () => {
    const db = newDatabase()
    const round = newRound(db)
    const insats = newInsats(db, 'Coachingteam')
    const responseId = first(db, round.id, truth, insats.id)
    const place = { responseId, runningNumber: 1, insatsId: insats.id }
    expect(succeeded(openSecondEntry(db, round.id, form, 1))).toEqual({ ...place, answers: {} })
    succeeded(recordSecondAnswer(db, responseId, 'styrelse.1', 5, now))
    expect(succeeded(openSecondEntry(db, round.id, form, 1))).toEqual({ ...place, answers: { 'styrelse.1': 5 } })
    expect(readResponse(db, responseId).answers).toEqual(truth)
  })

  it('is compared only when every field is typed, and only once', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = first(db, round.id, truth)
    succeeded(recordSecondAnswer(db, id, 'kon', 2, now))
    expect(failed(finishSecondEntry(db, id, now))).toEqual({ code: 'response-incomplete' })
    expect(second(db, id, truth)).toBe(0)
    const finished = { code: 'second-entry-finished', runningNumber: 1 }
    expect(failed(finishSecondEntry(db, id, now))).toEqual(finished)
    expect(failed(recordSecondAnswer(db, id, 'kon', 1, now))).toEqual(finished)
    expect(failed(openSecondEntry(db, round.id, form, 1))).toEqual(finished)
  })

  it('is one that there is', () => {
    const db = newDatabase()
    expect(failed(openSecondEntry(db, newRound(db).id, form, 9))).toEqual({ code: 'response-not-found', runningNumber: 9 })
  })

  it('takes no box that the scale does not have, and nothing in a closed round', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = first(db, round.id, truth)
    const other = first(db, round.id, truth)
    expect(() => recordSecondAnswer(db, id, 'kon', 5, now)).toThrow(/no such box/)
    second(db, id, { ...truth, kon: 1 })
    succeeded(setRoundState(db, round.id, 'closed', now))
    const closed = { code: 'round-closed', year: 2024 }
    expect(failed(recordSecondAnswer(db, other, 'kon', 1, now))).toEqual(closed)
    expect(failed(finishSecondEntry(db, other, now))).toEqual(closed)
    expect(failed(resolveDifference(db, id, 'kon', 1, false, now))).toEqual(closed)
    expect(failed(undoStep(db, now))).toEqual(closed)
  })

  it('leaves no answer in the log', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = first(db, round.id, truth)
    second(db, id, { ...truth, 'styrelse.1': 'double-marked' })
    resolve(db, id, 'styrelse.1', 'illegible')
    expect((db.prepare('SELECT details FROM log').pluck().all() as string[]).join()).not.toMatch(/marked|illegible|"code"/)
  })
})

describe('a difference', () => {
  it('is listed by paper without what either entry says', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = first(db, round.id, truth)
    expect(second(db, id, { ...truth, 'styrelse.2': 3, kon: 1 })).toBe(2)
    const place = { responseId: id, runningNumber: 1, insatsId: null }
    expect(listDifferences(db, round.id, form)).toEqual([
      { ...place, item: 'kon' },
      { ...place, item: 'styrelse.2' },
    ])
  })

  it.each([
    ['first', 4, 0],
    ['second', 5, 1],
    ['other', 6, 1],
  ] as const)('is resolved by the paper: %s', (resolution, paper, firstErrors) => {
    const db = newDatabase()
    const round = newRound(db)
    const id = first(db, round.id, truth)
    second(db, id, { ...truth, 'styrelse.1': 5 })
    expect(countSecondEntries(db, round.id, form)).toMatchObject({ differing: 1, unresolved: 1, firstErrors: 0 })
    expect(resolve(db, id, 'styrelse.1', paper)).toBe(resolution)
    expect(readResponse(db, id).answers).toEqual({ ...truth, 'styrelse.1': paper })
    expect(countSecondEntries(db, round.id, form)).toMatchObject({ differing: 1, unresolved: 0, firstErrors })
    const corrections = db.prepare('SELECT item_key, old_code, new_code FROM correction').raw().all()
    expect(corrections).toEqual(paper === 4 ? [] : [['styrelse.1', 4, paper]])
  })

  it('keeps nothing of what neither entry says before it has been said twice', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = first(db, round.id, truth)
    second(db, id, { ...truth, 'styrelse.1': 5 })
    const before = rowsOf(db, id)
    expect(succeeded(resolveDifference(db, id, 'styrelse.1', 1, false, now))).toBe('ask-again')
    expect(rowsOf(db, id)).toEqual(before)
  })

  it('is resolved once', () => {
    const db = newDatabase()
    const id = first(db, newRound(db).id, truth)
    second(db, id, { ...truth, kon: 1 })
    resolve(db, id, 'kon', 1)
    expect(() => resolveDifference(db, id, 'kon', 2, false, now)).toThrow(/nothing to resolve/)
    expect(() => resolveDifference(db, id, 'styrelse.1', 2, false, now)).toThrow(/do not differ/)
  })
})

describe('how far it has come', () => {
  it('is nothing where no rule asks for it, and what was typed is kept', () => {
    const db = newDatabase()
    const round = newRound(db)
    second(db, first(db, round.id, truth), truth)
    expect(readSecondEntryOverview(db, round.id, form)).toMatchObject({
      rule: null,
      standing: null,
      next: null,
      counts: { checked: 1 },
    })
    setSecondEntryRule(db, round.id, form, all, 1, now)
    setSecondEntryRule(db, round.id, form, null, 1, now)
    expect(readSecondEntryOverview(db, round.id, form)).toMatchObject({ rule: null, counts: { checked: 1, fields: 4 } })
  })

  it('asks for every paper in turn, keeps those begun apart, and ends', () => {
    const db = newDatabase()
    const round = newRound(db)
    const [one, two, three] = [first(db, round.id, truth), first(db, round.id, truth), first(db, round.id, truth)] as const
    succeeded(beginDraft(db, { roundId: round.id, form, insatsId: null }, 'kon', 1, now))
    setSecondEntryRule(db, round.id, form, all, 1, now)
    succeeded(recordSecondAnswer(db, one, 'kon', 1, now))
    expect(readSecondEntryOverview(db, round.id, form)).toMatchObject({
      next: 2,
      begun: [1],
      standing: { formsLeft: 3 },
      counts: { papers: 3 },
    })
    for (const id of [three, one, two]) second(db, id, truth)
    expect(readSecondEntryOverview(db, round.id, form)).toMatchObject({
      next: null,
      begun: [],
      standing: { formsLeft: 0, enough: true, agreement: { count: 12, n: 12 } },
    })
  })

  it('is work left while papers or differences are', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = first(db, round.id, truth)
    expect(listSecondEntryWork(db, round.id)).toEqual([])
    setSecondEntryRule(db, round.id, form, all, 1, now)
    expect(listSecondEntryWork(db, round.id)).toEqual([{ form, papersLeft: 1, unresolved: 0 }])
    second(db, id, { ...truth, kon: 1 })
    expect(listSecondEntryWork(db, round.id)).toEqual([{ form, papersLeft: 0, unresolved: 1 }])
    resolve(db, id, 'kon', 2)
    expect(listSecondEntryWork(db, round.id)).toEqual([])
  })

  it('draws a sample in an order that a change of its limit does not change', () => {
    const db = newDatabase()
    const round = newRound(db)
    for (let paper = 0; paper < 12; paper++) first(db, round.id, truth)
    setSecondEntryRule(db, round.id, form, { mode: 'sample', errorLimit: 0.01 }, 4711, now)
    const { next } = readSecondEntryOverview(db, round.id, form)
    setSecondEntryRule(db, round.id, form, { mode: 'sample', errorLimit: 0.02 }, 42, now)
    expect(readSecondEntryOverview(db, round.id, form)).toMatchObject({ next, rule: { mode: 'sample', errorLimit: 0.02 } })
  })

  it('counts no imported response, which has no paper', () => {
    const db = newDatabase()
    const round = newRound(db)
    const id = first(db, round.id, truth)
    db.prepare(
      `INSERT INTO import_batch (id, round_id, form_key, file_name, imported_at, responses) VALUES (1, ?, ?, 'a.xlsx', ?, 1)`,
    ).run(round.id, form, now)
    db.prepare(`UPDATE response SET source = 'import', import_batch_id = 1 WHERE id = ?`).run(id)
    expect(countSecondEntries(db, round.id, form).papers).toBe(0)
    expect(failed(openSecondEntry(db, round.id, form, 1))).toEqual({ code: 'response-not-on-paper', runningNumber: 1 })
  })
})

const anAnswer = (codes: number) =>
  fc.oneof(fc.integer({ min: 1, max: codes }), fc.constantFrom<Answer>('blank', 'double-marked', 'illegible'))
const anEntry = fc.record<Answers>({
  kon: anAnswer(4),
  'styrelse.1': anAnswer(6),
  'styrelse.2': anAnswer(6),
  'styrelse.3': anAnswer(6),
})

describe('for any two entries', () => {
  it('exactly the fields that differ are found, and resolving by the paper ends with what it says', () => {
    const db = newDatabase()
    // Thousands of steps, and nothing that depends on the disk.
    db.pragma('synchronous = OFF')
    const round = newRound(db)
    fc.assert(
      fc.property(anEntry, anEntry, anEntry, (one, other, paper) => {
        const id = first(db, round.id, one)
        const differing = items.filter((item) => one[item] !== other[item])
        expect(second(db, id, other)).toBe(differing.length)
        const found = listDifferences(db, round.id, form).filter(({ responseId }) => responseId === id)
        expect(found.map(({ item }) => item)).toEqual([...differing].sort())
        for (const item of differing) resolve(db, id, item, paper[item] ?? 'blank')
        const expected = Object.fromEntries(items.map((item) => [item, differing.includes(item) ? paper[item] : one[item]]))
        expect(readResponse(db, id).answers).toEqual(expected)
        expect(countSecondEntries(db, round.id, form).unresolved).toBe(0)
      }),
      { numRuns: 60 },
    )
  })

  it('every step can be undone to the very rows before it, and done again', () => {
    const db = newDatabase()
    // Thousands of steps, and nothing that depends on the disk.
    db.pragma('synchronous = OFF')
    const round = newRound(db)
    const changed = fc.array(fc.tuple(fc.constantFrom(...items), anAnswer(4)), { maxLength: 4 })
    fc.assert(
      fc.property(anEntry, anEntry, anEntry, changed, fc.nat(3), (one, other, paper, changes, resolved) => {
        const id = first(db, round.id, one)
        const states = [rowsOf(db, id)]
        /** Whether it changed anything: what changes nothing is no step. */
        const step = (work: () => unknown) => {
          work()
          const after = rowsOf(db, id)
          if (JSON.stringify(after) !== JSON.stringify(states.at(-1))) states.push(after)
        }
        for (const item of items) step(() => recordSecondAnswer(db, id, item, other[item] ?? 'blank', now))
        for (const [item, answer] of changes) step(() => recordSecondAnswer(db, id, item, answer, now))
        step(() => succeeded(finishSecondEntry(db, id, now)))
        const found = listDifferences(db, round.id, form).filter(({ responseId }) => responseId === id)
        for (const { item } of found.slice(0, resolved)) step(() => resolve(db, id, item, paper[item] ?? 'blank'))
        for (const expected of [...states].reverse().slice(1)) {
          expect(succeeded(undoStep(db, now))).toMatchObject({ responseId: id, response: null })
          expect(rowsOf(db, id)).toEqual(expected)
        }
        for (const expected of states.slice(1)) {
          expect(succeeded(redoStep(db, now))).toMatchObject({ responseId: id, response: null })
          expect(rowsOf(db, id)).toEqual(expected)
        }
      }),
      { numRuns: 40 },
    )
  })
})
