import { type Database, openDatabase } from '../../electron/db/database'
import { insertInsats } from '../../electron/db/insatser'
import { listInstrumentVersions } from '../../electron/db/instrument-versions'
import { createForbundDatabase } from '../../electron/db/new-forbund'
import { insertRound, setRoundState } from '../../electron/db/rounds'
import { bundledInstrument } from '../../shared/instrument/bundled'
import { scaleOf } from '../../shared/instrument/lookup'
import { done, insatser, now } from './large-database'

/** How many responses a database holds, and over how many yearly rounds: from a small förbund's to the whole country's of thirty years. */
export interface Size {
  readonly responses: number
  readonly rounds: number
}

/** One in so many is typed from paper, which leaves a row in the log for each of its answers; the others are imported. */
const typedOneIn = 10

/**
 * Makes a database of this size, its responses spread evenly over rounds, five forms and six insatser, all rounds but
 * the newest closed. By SQL alone, since typing or importing 1.5 million responses would take an hour: the answers follow
 * from the numbers of response and question, and the hashes in the log are no chain.
 */
export function makeGrowthDatabase(file: string, { responses, rounds }: Size): void {
  createForbundDatabase(file, { name: 'Växande förbundet', demo: false }, now, (db) => {
    const [version] = listInstrumentVersions(db)
    if (!version) throw new Error('no instrument version')
    for (const insats of insatser) done(insertInsats(db, insats, null, now))
    for (let year = 2025 - rounds; year < 2025; year++) {
      const fields = { year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, instrumentVersionId: version.id }
      done(insertRound(db, fields, now))
    }
  })
  const db = done(openDatabase(file))
  try {
    // If it is interrupted it is made anew, so nothing need be safe before all of it is there.
    for (const pragma of ['synchronous = OFF', 'foreign_keys = OFF', 'cache_size = -200000', 'wal_autocheckpoint = 20000']) {
      db.pragma(pragma)
    }
    fill(db, responses / rounds)
    db.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
}

function fill(db: Database, perRound: number): void {
  db.exec('CREATE TEMP TABLE question (form_key TEXT, question_key TEXT, place INTEGER, codes INTEGER)')
  const insert = db.prepare('INSERT INTO temp.question VALUES (?, ?, ?, ?)')
  for (const form of bundledInstrument.forms) {
    for (const [place, question] of form.questions.entries()) {
      insert.run(form.key, question.key, place, scaleOf(bundledInstrument, question).codes.length)
    }
  }
  const forms = bundledInstrument.forms.length
  const roundIds = db.prepare('SELECT id FROM round ORDER BY year').pluck().all() as number[]
  const statements = Object.values(sql).map((text) => db.prepare(text))
  for (const [index, round] of roundIds.entries()) {
    const insertRows = db.transaction(() => {
      for (const [place, form] of bundledInstrument.forms.entries()) {
        const count = perRound / forms
        const before = (index * forms + place) * count
        for (const statement of statements) statement.run({ round, form: form.key, before, count, now, typedOneIn })
      }
    })
    insertRows()
    if (index < roundIds.length - 1) done(setRoundState(db, round as Parameters<typeof setRoundState>[1], 'closed', now))
  }
}

/** As good as drawn by lot, and the same every time: a whole number from 0, by the numbers of the response and of what is drawn for it. */
function drawn(response: string, what: string | number): string {
  return `((((${response}) * 2654435761 + (${what}) * 40503 * 65537) % 4294967296 * 2246822519 % 4294967296) >> 9)`
}

/** For one form of one round: its batch, its responses with their answers, and what typing left behind. In this order. */
const sql = {
  batch: `INSERT INTO import_batch (round_id, form_key, file_name, imported_at, responses)
    SELECT :round, :form, 'export.xlsx', :now, :count - :count / :typedOneIn`,
  responses: `WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :count)
    INSERT INTO response (id, round_id, form_key, insats_id, source, import_batch_id, running_number, kon_code, begun_at, saved_at, source_row)
    SELECT :before + n, :round, :form, 1 + ${drawn(':before + n', 0)} % ${insatser.length},
      iif(n % :typedOneIn = 0, 'paper', 'import'), iif(n % :typedOneIn = 0, NULL, (SELECT max(id) FROM import_batch)),
      n, 1 + ${drawn(':before + n', 1)} % 3, :now, :now, iif(n % :typedOneIn = 0, NULL, lower(hex(randomblob(32))))
    FROM n`,
  answers: `INSERT INTO answer (response_id, question_key, code, missing)
    SELECT id, question_key, iif(drawn % 33 = 0, NULL, 1 + drawn % codes), iif(drawn % 33 = 0, 'blank', NULL)
    FROM (SELECT id, question_key, codes, ${drawn('id', 'place + 2')} AS drawn FROM response CROSS JOIN temp.question AS question ON question.form_key = response.form_key
    WHERE id > :before AND id <= :before + :count) ORDER BY id, question_key`,
  numbers: 'INSERT INTO running_number (round_id, form_key, last) VALUES (:round, :form, :count)',
  given: `INSERT INTO given_number (response_id, running_number) SELECT id, running_number FROM response
    WHERE id > :before AND id <= :before + :count AND source = 'paper'`,
  log: `INSERT INTO log (logged_at, who, action, details, hash)
    SELECT :now, 'anna', 'answer-recorded', json_object('response', id, 'item', question_key), lower(hex(randomblob(32)))
    FROM response JOIN answer ON response_id = id
    WHERE id > :before AND id <= :before + :count AND source = 'paper' ORDER BY id`,
}
