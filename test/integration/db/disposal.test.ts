import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { setActor } from '../../../electron/db/actor'
import { countForDisposal } from '../../../electron/db/count-for-disposal'
import type { Database } from '../../../electron/db/database'
import { listDisposals, readKeptFigures } from '../../../electron/db/disposals'
import { disposalWork } from '../../../electron/db/dispose'
import { commitImport, listImportBatches } from '../../../electron/db/import-batches'
import { findMapping } from '../../../electron/db/import-mappings'
import { listInstrumentVersions, setScale } from '../../../electron/db/instrument-versions'
import { listOpenTexts } from '../../../electron/db/open-texts'
import { beginDraft } from '../../../electron/db/record-answer'
import { readReportSource } from '../../../electron/db/report-source'
import { setResponseAccounting } from '../../../electron/db/response-accounting'
import { isRewritingDue, rewriteDisposed } from '../../../electron/db/rewrite-disposed'
import { readRound, setRoundState, updateRound } from '../../../electron/db/rounds'
import { doInSlices } from '../../../electron/db/sliced-work'
import { nextResponseId, undoStep } from '../../../electron/db/steps'
import type { RoundId } from '../../../shared/model/id'
import { konItem } from '../../../shared/model/response'
import { buildReport } from '../../../shared/report/build/build-report'
import { catalogueOf } from '../../../shared/report/build/catalogue'
import { shownFormOf, showRound } from '../../../shared/report/shown/shown-round'
import { decision, disposableRound, dispose, form, headers, marker, responsesOf, rowMarker, rowsOf } from './disposable'
import { failed, newRound, now, succeeded } from './in-new-database'
import { typeForms } from './typed-forms'
import { undoImport } from './undo-import'

/** The whole report of a round: every chart that there is of it. */
function wholeReportOf(db: Database, roundId: RoundId) {
  const source = readReportSource(db, roundId, 'mean')
  const slides = catalogueOf(source).flatMap(({ charts }) => charts.map(({ key }) => ({ chart: key, comment: '' })))
  return buildReport(source, { statistic: 'mean', slides })
}

/** The bytes of the database and of what lies beside it. */
function bytesOf({ name }: Database): Buffer {
  const files = [name, `${name}-wal`, `${name}-journal`].filter((file) => fs.existsSync(file))
  return Buffer.concat(files.map((file) => fs.readFileSync(file)))
}

describe('gallring of all responses of a round', () => {
  it('removes every row that belongs to them, and none of another round', () => {
    const { db, roundId, earlier } = disposableRound()
    expect(Object.entries(rowsOf(db, roundId)).filter(([, count]) => count === 0)).toEqual([])
    const others = rowsOf(db, earlier)
    const removed = countForDisposal(db, roundId, 'responses')
    expect(removed).toMatchObject({
      forms: [
        { form, responses: 19, openTexts: 8 },
        { form: 'styrelse', responses: 4, openTexts: 0 },
      ],
      sourceMarks: 1,
    })
    setActor(db, 'anna')
    const disposal = succeeded(dispose(db, roundId, 'responses'))
    expect(disposal).toMatchObject({
      ...decision,
      year: 2024,
      kind: 'responses',
      doneBy: 'anna',
      doneAt: now,
      removed,
      rewrittenAt: null,
    })
    expect(Object.values(rowsOf(db, roundId)).every((count) => count === 0)).toBe(true)
    expect(rowsOf(db, earlier)).toMatchObject({ response: others.response, answer: others.answer })
    expect(listDisposals(db)).toEqual([disposal])
    expect(listImportBatches(db, roundId).map(({ fileName }) => fileName)).toEqual([''])
    const { instrumentVersionId } = readRound(db, roundId)
    expect(findMapping(db, instrumentVersionId, headers)?.mapping).toMatchObject({
      form,
      fileName: '',
      outsideScale: {},
      valueAnswers: {},
    })
    expect(db.pragma('foreign_key_check')).toEqual([])
  })

  it('changes no figure of any report: every chart of every round, in every year, is as it was', () => {
    const { db, roundId, earlier } = disposableRound()
    const later = newRound(db, 2025).id
    typeForms(db, { roundId: later, form, insatsId: null }, { count: 9, answer: 6 })
    const rounds = [earlier, roundId, later]
    const before = rounds.map((round) => wholeReportOf(db, round))
    expect(before[1]?.slides.length).toBeGreaterThan(10)
    succeeded(dispose(db, roundId, 'responses'))
    expect(rounds.map((round) => wholeReportOf(db, round))).toEqual(before)
  })

  it('keeps nothing but what others may see, also for the förbund itself', () => {
    const { db, roundId } = disposableRound()
    succeeded(dispose(db, roundId, 'responses'))
    const [shown] = readReportSource(db, roundId, 'mean').rounds
    const kept = readKeptFigures(db, roundId)
    if (!shown || !kept) throw new Error('there is a kept round')
    expect(shownFormOf(shown, 'styrelse')).toMatchObject({ status: 'too-few', limit: 5 })
    expect(shownFormOf(shown, form)).toMatchObject({ status: 'shown', total: { rate: { answered: 19 } } })
    const empty = { table: { roundId, respondents: [], answers: [] }, accounting: [], choices: {} as never }
    const { round, instrumentVersion } = shown
    expect(showRound({ ...empty, round, instrumentVersion, kept }, [], 'internal')).toEqual(shown)
    // Four of the board answered 3: not even their number is kept.
    expect(kept.forms.find((one) => one.form === 'styrelse')).toEqual({ form: 'styrelse', status: 'too-few', limit: 5 })
  })

  it.each(['wal', 'delete'])('leaves nothing of them in the file or beside it, with a journal that is %s', (journal) => {
    const { db, roundId } = disposableRound()
    db.pragma(`journal_mode = ${journal}`)
    expect(bytesOf(db).includes(marker)).toBe(true)
    expect(bytesOf(db).includes(rowMarker)).toBe(true)
    expect(bytesOf(db).includes('Anna Andersson')).toBe(true)
    expect(db.pragma('secure_delete', { simple: true })).toBe(1)
    succeeded(dispose(db, roundId, 'responses'))
    expect(isRewritingDue(db)).toBe(true)
    expect(rewriteDisposed(db, now)).toBe(true)
    expect(isRewritingDue(db)).toBe(false)
    for (const trace of [marker, rowMarker, 'Anna Andersson']) expect(bytesOf(db).includes(trace), trace).toBe(false)
    expect(db.pragma('freelist_count', { simple: true })).toBe(0)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(listDisposals(db)[0]?.rewrittenAt).toBe(now)
    expect(db.pragma('journal_mode', { simple: true })).toBe(journal)
  })

  it('writes down counts in the log, and a sum of the decision, but not its words', () => {
    const { db, roundId } = disposableRound()
    const { logId, logHash } = succeeded(dispose(db, roundId, 'responses'))
    const row = db.prepare('SELECT action, details, hash FROM log WHERE id = ?').get(logId) as Record<string, string>
    expect(row).toMatchObject({ action: 'round-disposed', hash: logHash })
    expect(JSON.parse(row.details ?? '')).toEqual({
      round: roundId,
      year: 2024,
      responses: 23,
      openTexts: 8,
      // sha256sum of the JSON list of day, basis and who.
      decision: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('lets nothing come back: not by typing, importing, undoing or opening the round, each with its sentence', () => {
    const { db, roundId } = disposableRound()
    const highest = nextResponseId(db)
    const [batch] = listImportBatches(db, roundId)
    succeeded(dispose(db, roundId, 'responses'))
    const refused = { code: 'round-disposed', year: 2024, kind: 'responses' }
    expect(failed(beginDraft(db, { roundId, form, insatsId: null }, konItem, 1, now))).toEqual(refused)
    expect(failed(commitImport(db, { roundId, form, fileName: 'a.xlsx', rows: [], insatser: {} }, now))).toEqual(refused)
    expect(failed(undoImport(db, batch?.id as never, now))).toEqual(refused)
    expect(succeeded(undoStep(db, now))).toBeNull()
    expect(failed(setRoundState(db, roundId, 'open', now))).toEqual(refused)
    expect(failed(updateRound(db, roundId, { year: 2024, startsOn: '2024-01-02', endsOn: '2024-12-31' }, now))).toEqual(refused)
    expect(failed(setResponseAccounting(db, { roundId, form, insatsId: null, asked: 4, declined: 0 }, now))).toEqual(refused)
    expect(failed(dispose(db, roundId, 'responses'))).toEqual(refused)
    expect(failed(dispose(db, roundId, 'open-texts'))).toEqual(refused)
    // The figures are of the scales that were answered on, which another version may have otherwise.
    db.prepare('DELETE FROM response').run()
    const [version] = listInstrumentVersions(db)
    expect(version?.hasAnswers).toBe(true)
    expect(failed(setScale(db, version?.id as never, `${form}.1`, 'ja_nej', now))).toEqual({ code: 'instrument-has-answers' })
    // What the log tells of a response is never taken for another's.
    expect(nextResponseId(db)).toBe(highest)
  })

  it('is refused while the round is open, and where it is ended in the middle nothing is removed', async () => {
    const { db, roundId } = disposableRound()
    const before = rowsOf(db, roundId)
    const ending = new AbortController()
    const report = () => ending.abort()
    const work = disposalWork(db, { roundId, kind: 'responses', decision, programVersion: '0.0.0' }, now)
    // Pauses come after 25 responses, so more are needed than the round has.
    succeeded(setRoundState(db, roundId, 'open', now))
    expect(failed(dispose(db, roundId, 'responses'))).toEqual({ code: 'round-open', year: 2024 })
    typeForms(db, { roundId, form, insatsId: null }, { count: 8, answer: 4 })
    succeeded(setRoundState(db, roundId, 'closed', now))
    const count = responsesOf(db, roundId).length
    expect(await doInSlices(db, work, { signal: ending.signal, report }, { first: 0, later: 0 })).toBeNull()
    expect(responsesOf(db, roundId)).toHaveLength(count)
    expect(count).toBeGreaterThan(before.response ?? 0)
    expect(listDisposals(db)).toEqual([])
    expect(readKeptFigures(db, roundId)).toBeNull()
  })
})

describe('gallring of free text alone', () => {
  it('removes the texts and what could bring them back, and no answer', () => {
    const { db, roundId } = disposableRound()
    const before = rowsOf(db, roundId)
    const removed = countForDisposal(db, roundId, 'open-texts')
    expect(removed.forms).toEqual([{ form, title: expect.any(String), responses: 0, openTexts: 8 }])
    succeeded(dispose(db, roundId, 'open-texts'))
    expect(rowsOf(db, roundId)).toEqual({ ...before, open_text: 0, import_change: 0, undo_step: 0 })
    expect(listOpenTexts(db, roundId)).toEqual([])
    expect(rewriteDisposed(db, now)).toBe(true)
    expect(bytesOf(db).includes(marker)).toBe(false)
    expect(bytesOf(db).includes(rowMarker)).toBe(true)
    expect(failed(setRoundState(db, roundId, 'open', now))).toEqual({ code: 'round-disposed', year: 2024, kind: 'open-texts' })
  })

  it('can be followed by that of all responses', () => {
    const { db, roundId } = disposableRound()
    const first = succeeded(dispose(db, roundId, 'open-texts'))
    const second = succeeded(dispose(db, roundId, 'responses'))
    expect(listDisposals(db)).toEqual([second, first])
    expect(second.removed.forms.map(({ openTexts }) => openTexts)).toEqual([0, 0])
    expect(Object.values(rowsOf(db, roundId)).every((count) => count === 0)).toBe(true)
  })
})
