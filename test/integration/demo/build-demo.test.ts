import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../../../electron/db/database'
import { readForbund } from '../../../electron/db/forbund'
import { countFrequencies } from '../../../electron/db/frequencies'
import { listInsatser } from '../../../electron/db/insatser'
import { listResponseAccounting } from '../../../electron/db/response-accounting'
import { listRounds } from '../../../electron/db/rounds'
import { buildDemo } from '../../../electron/demo/build-demo'
import { type DemoRound, planDemo } from '../../../shared/demo/demo-plan'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { InsatsId, ResponseId } from '../../../shared/model/id'
import type { Response } from '../../../shared/model/response'
import type { Round } from '../../../shared/model/round'
import { countResponses } from '../../support/count-responses'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'finsam-demo-'))
const file = path.join(folder, 'Exempeldalen på ön.finsam')
const databases: Database[] = []
let afterwards: readonly string[] = []

beforeAll(() => {
  for (const suffix of ['', '-wal', '-shm']) fs.writeFileSync(`${file}.new${suffix}`, 'half a database')
  buildDemo(file)
  afterwards = fs.readdirSync(folder)
})

afterAll(() => {
  for (const db of databases) db.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

function open(name = file): Database {
  const opened = openDatabase(name)
  if (!opened.ok) throw new Error(opened.error)
  databases.push(opened.value)
  return opened.value
}

function rowsOf(db: Database, table: string): readonly unknown[] {
  return db.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).raw().all()
}

function planOf({ year }: Round): DemoRound {
  const planned = planDemo(bundledInstrument).find((round) => round.year === year)
  if (!planned) throw new Error(`${year} is not planned`)
  return planned
}

/** The planned forms of a round as saved responses, by the insatser of the database. */
function plannedResponses(db: Database, round: Round): readonly Response[] {
  const insatser = new Map<string | null, InsatsId>(listInsatser(db).map(({ id, name }) => [name, id]))
  const forms = planOf(round).batches.flatMap(({ form, source, forms: ofForm }) =>
    ofForm.map((one) => ({ form, source, ...one })),
  )
  return forms.map(({ form, source, insats, answers, openTexts }, index) => ({
    id: index as ResponseId,
    roundId: round.id,
    form,
    insatsId: insatser.get(insats) ?? null,
    source,
    runningNumber: index + 1,
    openTexts,
    answers,
  }))
}

function inOrder<Item>(items: readonly Item[]): readonly Item[] {
  return [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

describe('the demo database', () => {
  it('is put in place whole: nothing is left of this making of it, nor of an interrupted one before', () => {
    expect(afterwards).toEqual(['Exempeldalen på ön.finsam'])
  })

  it('is marked as a demonstration and passes the checks of SQLite', () => {
    const db = open()
    expect(readForbund(db)).toMatchObject({ demo: true })
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
  })

  it('has the same rows in every table each time it is made', () => {
    const second = path.join(folder, 'second.finsam')
    buildDemo(second)
    const [one, other] = [open(), open(second)]
    const tables = one.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").pluck().all() as string[]
    expect(tables).toEqual(expect.arrayContaining(['answer', 'response', 'response_accounting']))
    for (const table of tables) expect([table, rowsOf(other, table)]).toEqual([table, rowsOf(one, table)])
    expect(rowsOf(one, 'response').length).toBeGreaterThan(500)
  })

  it('has its rounds of 2020 to 2023 closed, and 2024 open to try typing in', () => {
    expect(listRounds(open()).map(({ year, state }) => [year, state])).toEqual([
      [2024, 'open'],
      [2023, 'closed'],
      [2022, 'closed'],
      [2021, 'closed'],
      [2020, 'closed'],
    ])
  })

  it('counts in every round exactly what was planned, as the plain way of counting does', () => {
    const db = open()
    for (const round of listRounds(db)) {
      const counted = countFrequencies(db, round.id)
      const planned = countResponses(round.id, plannedResponses(db, round), bundledInstrument)
      expect(counted.respondents.length).toBeGreaterThan(20)
      expect(inOrder(counted.respondents)).toEqual(inOrder(planned.respondents))
      expect(inOrder(counted.answers)).toEqual(inOrder(planned.answers))
    }
  })

  it('knows how many were asked and declined, as planned', () => {
    const db = open()
    const names = new Map<InsatsId | null, string>(listInsatser(db).map(({ id, name }) => [id, name]))
    for (const round of listRounds(db)) {
      const stored = listResponseAccounting(db, round.id).map(({ form, insatsId, asked, declined }) => {
        return { form, insats: names.get(insatsId) ?? null, asked, declined }
      })
      const planned = planOf(round).batches.flatMap(({ form, accounting }) => accounting.map((row) => ({ form, ...row })))
      expect(inOrder(stored)).toEqual(inOrder(planned))
    }
  })

  it('holds no form that is begun and not saved, and keeps typed and imported ones apart', () => {
    const db = open()
    expect(db.prepare('SELECT count(*) FROM response WHERE running_number IS NULL').pluck().get()).toBe(0)
    for (const round of listRounds(db)) {
      const stored = db.prepare('SELECT source, count(*) FROM response WHERE round_id = ? GROUP BY source').raw().all(round.id)
      const planned = plannedResponses(db, round)
      const count = (source: Response['source']) => planned.filter((response) => response.source === source).length
      expect(Object.fromEntries(stored as [string, number][])).toEqual({ import: count('import'), paper: count('paper') })
    }
  })
})
