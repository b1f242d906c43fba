import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { setActor } from '../../../electron/db/actor'
import { deleteResponse } from '../../../electron/db/change-response'
import type { Database } from '../../../electron/db/database'
import { inTransaction } from '../../../electron/db/in-transaction'
import { removeInsats, renameInsats } from '../../../electron/db/insatser'
import { writeLog } from '../../../electron/db/log'
import { logCsv } from '../../../electron/db/log-csv'
import { logResponseRead, logTextsRead } from '../../../electron/db/log-reading'
import { listOpenTexts } from '../../../electron/db/open-texts'
import { readLog } from '../../../electron/db/read-log'
import { findById } from '../../../electron/db/responses'
import type { InputOf } from '../../../shared/contract/contract'
import type { ResponseId } from '../../../shared/model/id'
import { lineSentence } from '../../../shared/text/log-lines'
import { newDatabase, newInsats, newRound, now, succeeded } from './in-new-database'
import { typeForms } from './typed-forms'

const form = 'personal'
const everything = { before: null, group: null, who: null, from: null, to: null, search: '' }

type Question = Partial<InputOf<'readLog'>>

/** All sentences of the log that fit, newest first, through as many pages as it takes. */
function sentences(db: Database, question: Question = {}): readonly string[] {
  const said: string[] = []
  let before: number | null = null
  do {
    const page = readLog(db, { ...everything, ...question, before })
    said.push(...page.lines.map(lineSentence))
    before = page.next
  } while (before !== null)
  return said
}

function typed(count: number) {
  const db = newDatabase()
  setActor(db, 'anna')
  const { id: roundId } = newRound(db)
  const insatsId = newInsats(db, 'Coachingteam').id
  typeForms(db, { roundId, form, insatsId }, { count, answer: 2 })
  return { db, roundId, insatsId }
}

describe('the log as it is read', () => {
  it('is the newest first, with papers typed after each other on one line and ids by their names', () => {
    const { db, insatsId } = typed(12)
    setActor(db, 'bo')
    succeeded(renameInsats(db, insatsId, 'Jobbteam', now))
    expect(sentences(db)).toEqual([
      'Bytte namn på insatsen Jobbteam',
      'Registrerade 12 svar i Personal 2024 (löpnummer 1–12)',
      'Lade till insatsen Jobbteam',
      'Lade till mätomgång 2024',
      'Gjorde databasen',
      'Lade till en version av frågorna',
    ])
    expect(
      readLog(db, everything)
        .lines.map(({ entry }) => entry.who)
        .slice(0, 3),
    ).toEqual(['bo', 'anna', 'anna'])
  })

  it('still tells where a response was when it is gone, and that an insats is', () => {
    const { db, insatsId } = typed(1)
    succeeded(deleteResponse(db, 1 as ResponseId, now))
    succeeded(removeInsats(db, insatsId, now))
    expect(sentences(db).slice(0, 4)).toEqual([
      `Tog bort en insats (nr ${insatsId})`,
      'Tog bort svaret med löpnummer 1 i Personal 2024',
      'Registrerade 1 svar i Personal 2024 (löpnummer 1)',
      'Lade till en insats som inte finns kvar',
    ])
  })

  it('finds where rows of an older version of the program belong, which name the response or the import alone', () => {
    const { db, roundId } = typed(1)
    db.prepare(
      "INSERT INTO import_batch (id, round_id, form_key, file_name, imported_at, responses, changed) VALUES (7, ?, ?, 'a', ?, 2, 0)",
    ).run(roundId, form, now)
    writeLog(db, now, 'response-corrected', { response: 1, item: `${form}.2` })
    writeLog(db, now, 'import-undone', { importBatch: 7, removed: 2 })
    expect(sentences(db).slice(0, 2)).toEqual([
      'Ångrade en import i Personal 2024: 2 svar togs bort',
      'Rättade fråga 2 i svaret med löpnummer 1 i Personal 2024',
    ])
  })

  it('is narrowed by what, who, when and words', () => {
    const { db, roundId } = typed(3)
    setActor(db, 'bo')
    writeLog(db, '2024-06-10T12:00:00.000Z', 'delivery-written', { round: roundId, number: 1 })
    writeLog(db, '2024-06-11T12:00:00.000Z', 'import-undone', { round: roundId, form, removed: 4 })
    const delivery = 'Sparade leverans nr 1 av mätomgång 2024'
    const undone = 'Ångrade en import i Personal 2024: 4 svar togs bort'
    expect(sentences(db, { group: 'delivery' })).toEqual([delivery])
    expect(sentences(db, { group: 'removed' })).toEqual([undone])
    expect(sentences(db, { group: 'import' })).toEqual([undone])
    expect(sentences(db, { who: 'bo' })).toEqual([undone, delivery])
    expect(sentences(db, { from: '2024-06-11' })).toEqual([undone])
    expect(sentences(db, { from: '2024-06-10', to: '2024-06-10' })).toEqual([delivery])
    expect(sentences(db, { search: 'LEVERANS  nr' })).toEqual([delivery])
    expect(sentences(db, { search: 'löpnummer 2 personal' })).toEqual(['Sparade svaret med löpnummer 2 i Personal 2024'])
    expect(sentences(db, { search: 'saknas' })).toEqual([])
  })

  it('comes in pages that neither leave out nor repeat a row, however many there are', () => {
    const db = newDatabase()
    inTransaction(db, () => {
      for (let id = 0; id < 25_000; id++)
        writeLog(db, now, id % 100 === 0 ? 'target-removed' : 'answer-recorded', { response: id, fromYear: id })
    })
    const ids: number[] = []
    let before: number | null = null
    let pages = 0
    do {
      const page = readLog(db, { ...everything, before })
      for (const { newest, rows } of page.lines) for (let row = 0; row < rows; row++) ids.push(newest - row)
      before = page.next
      pages++
    } while (before !== null)
    expect(ids).toEqual([...Array(25_002).keys()].map((index) => 25_002 - index))
    expect(pages).toBeLessThan(10)
    expect(sentences(db, { search: 'målnivå 24900' })).toEqual(['Tog bort en målnivå från och med 24900'])
  })

  it('shows what another program has put there as it can', () => {
    const db = newDatabase()
    const insert = db.prepare("INSERT INTO log VALUES (?, ?, 'x', ?, ?, ?)")
    insert.run(3, 'igår', 'sabotage', 'null', 'a'.repeat(64))
    insert.run(4, now, 'response-saved', '{"round":99,"form":"?"}', 'a'.repeat(64))
    for (const id of [5, 6]) insert.run(id, now, 'constructor', '{}', 'a'.repeat(64))
    // An object that cannot be made a text of.
    insert.run(7, now, 'round-created', '{"year":{"toString":1,"valueOf":1}}', 'a'.repeat(64))
    expect(sentences(db).slice(0, 5)).toEqual([
      'Lade till mätomgång ?',
      'En rad som programmet inte känner igen (constructor)',
      'En rad som programmet inte känner igen (constructor)',
      'Sparade ett svar i en mätomgång som inte finns kvar',
      'En rad som programmet inte känner igen (sabotage)',
    ])
  })
})

describe('the log as CSV', () => {
  async function csvOf(db: Database): Promise<string> {
    let csv = ''
    const watch = { signal: new AbortController().signal, report: () => {} }
    for await (const part of logCsv(db, (work) => work(), watch)) csv += part
    return csv
  }

  it('holds every row as it is stored, so that the chain can be checked without the program', async () => {
    const { db } = typed(100)
    setActor(db, '=cmd|calc')
    writeLog(db, now, 'round-closed', { round: 1 })
    const csv = await csvOf(db)
    expect(csv.startsWith('\uFEFF"Rad";"Tid (UTC)";"Användare";')).toBe(true)
    expect([...csv.matchAll(/\uFEFF/gu)]).toHaveLength(1)
    const rows = csv.trimEnd().split('\r\n').slice(1).map(fieldsOf)
    expect(rows).toHaveLength(db.prepare('SELECT count(*) FROM log').pluck().get() as number)
    expect(rows.at(-1)).toMatchObject({ 2: "'=cmd|calc", 4: 'Stängde mätomgång 2024' })
    let previous = ''
    for (const [id, time, who, action, , details, hash] of rows) {
      const user = who === "'=cmd|calc" ? '=cmd|calc' : who
      const bound = JSON.stringify([previous, Number(id), time, user, action, details])
      previous = createHash('sha256').update(bound, 'utf8').digest('hex')
      expect(hash).toBe(previous)
    }
  })

  it('holds also what another program has put before the first row', async () => {
    const db = newDatabase()
    db.prepare("INSERT INTO log VALUES (-1, '=1+1;2', 'x', 'round-closed', '{}', ?)").run('a'.repeat(64))
    const rows = (await csvOf(db)).trimEnd().split('\r\n').slice(1).map(fieldsOf)
    expect(rows.map(([id, time]) => [id, time])).toEqual([
      ['-1', "'=1+1;2"],
      ['1', now],
      ['2', now],
    ])
  })

  it('ends without a word of it where it is cancelled', async () => {
    const { db } = typed(1)
    const wanted = new AbortController()
    const csv = logCsv(db, (work) => work(), { signal: wanted.signal, report: () => {} })
    expect((await csv.next()).done).toBe(false)
    wanted.abort()
    await expect(csv.next()).rejects.toThrow()
  })
})

describe('the reading of free text', () => {
  const at = (time: string) => `2024-06-03T${time}:00.000Z`

  function withTexts() {
    const { db, roundId } = typed(3)
    for (const [id, field] of [
      [1, 'fritext'],
      [2, 'fritext'],
    ] as const)
      db.prepare('INSERT INTO open_text (response_id, field_key, content) VALUES (?, ?, ?)').run(id, field, 'Ett namn')
    const read = (time: string) => logTextsRead(db, roundId, listOpenTexts(db, roundId), at(time))
    const open = (id: number, time: string) => {
      const response = findById(db, id as ResponseId)
      if (response) logResponseRead(db, response, at(time))
    }
    const logged = () =>
      db.prepare("SELECT who, substr(logged_at, 12, 5) AS time, details FROM log WHERE action = 'open-texts-read'").raw().all()
    return { db, roundId, read, open, logged }
  }

  it('is written down once an hour for each who reads, with how many texts and none of them', () => {
    const { db, read, logged } = withTexts()
    for (const time of ['08:00', '08:01', '08:59', '09:00']) read(time)
    setActor(db, 'bo')
    read('09:10')
    const details = JSON.stringify({ round: 1, form, texts: 2, shown: 'list' })
    expect(logged()).toEqual([
      ['anna', '08:00', details],
      ['anna', '09:00', details],
      ['bo', '09:10', details],
    ])
  })

  it('is written down once an hour also over two sessions', () => {
    const { db, roundId, read, logged } = withTexts()
    // What an earlier session has left.
    writeLog(db, at('08:05'), 'open-texts-read', { round: roundId, form, texts: 2, shown: 'list' })
    for (let row = 0; row < 50; row++) writeLog(db, at('08:06'), 'answer-recorded', {})
    read('08:30')
    expect(logged()).toHaveLength(1)
    read('09:30')
    expect(logged()).toHaveLength(2)
  })

  it('of a single response is written down where it has free text and is saved', () => {
    const { open, logged } = withTexts()
    open(3, '08:00')
    expect(logged()).toEqual([])
    open(1, '08:01')
    open(2, '08:02')
    expect(logged()).toEqual([['anna', '08:01', JSON.stringify({ round: 1, form, texts: 1, shown: 'response' })]])
  })
})

/** The fields of a line of CSV, without their quotation marks. */
function fieldsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/gu)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replaceAll('""', '"'),
  )
}
