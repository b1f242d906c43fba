import { expect } from 'vitest'
import type { Database } from '../../../electron/db/database'
import { doAtOnce } from '../../../electron/db/sliced-work'
import { undoWork } from '../../../electron/db/undo-import'
import type { AppContext } from '../../../electron/ipc/context'
import { commitPlanned } from '../../../electron/ipc/import-commit'
import { previewOf } from '../../../electron/ipc/import-preview'
import { ImportSession } from '../../../electron/ipc/import-session'
import type { ColumnRole, ImportPlan } from '../../../shared/importing/plan'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import type { ImportBatchId, RoundId } from '../../../shared/model/id'
import type { CommittedImport } from '../../../shared/model/import-batch'
import { newDatabase, newInsats, newRound, succeeded } from '../db/in-new-database'

const pagaende = 'deltagare_pagaende'
const roles: readonly ColumnRole[] = [
  { kind: 'response-id' },
  { kind: 'insats' },
  { kind: 'kon' },
  { kind: 'question', question: 'deltagare_pagaende.1' },
  { kind: 'question', question: 'deltagare_pagaende.4' },
  { kind: 'open-text', field: 'fritext' },
]
const headers = ['ID', 'Insats', 'Kön', 'Stöd', 'Någon att vända sig till', 'Fritext']

/** A sheet of participants: id, insats, kön, question 1, question 4 and free words in each row. */
export function participants(...rows: readonly (readonly CellValue[])[]): SheetData {
  return { name: 'Svar', rows: [headers, ...rows] }
}

export function planFor(more: Partial<ImportPlan> = {}): ImportPlan {
  const decided = { insatser: {}, resolutions: {}, valueAnswers: {}, outsideScale: {}, repeat: null, conflicts: {} }
  return { headerRow: 1, form: pagaende, roles, ...decided, ...more }
}

/** The same without ids: a row is known by all that is in it. */
export function planWithoutIds(more: Partial<ImportPlan> = {}): ImportPlan {
  return planFor({ roles: [{ kind: 'ignored' }, ...roles.slice(1)], ...more })
}

/** A new database with a round, and the import of sheets into it as the window would ask for it. Every import is a minute later. */
export function importing() {
  const db = newDatabase()
  const { id: roundId } = newRound(db)
  newInsats(db, 'Coachingteam')
  let minutes = 0
  const { signal } = new AbortController()
  const context = {
    importing: new ImportSession(),
    now: () => new Date(Date.UTC(2024, 4, 2, 10, minutes++)),
  } as unknown as AppContext
  return {
    db,
    roundId,
    context,
    preview: (data: SheetData, plan = planFor()) => previewOf(db, roundId, data, plan),
    commit: async (data: SheetData, plan = planFor(), fileName = 'svar.xlsx'): Promise<CommittedImport> => {
      const committed = succeeded(await commitPlanned(db, { roundId, fileName, data, plan }, context, signal))
      if (!committed) throw new Error('cancelled')
      return committed
    },
    undo: (batch: ImportBatchId) => succeeded(doAtOnce(db, undoWork(db, batch, context.now().toISOString()))),
    now: () => context.now().toISOString(),
  }
}

/** Every row of every table, but for what tells of what has been done and is meant to grow. */
export function contentOf(db: Database): Record<string, unknown[]> {
  const growing = ['log', 'running_number', 'import_batch', 'import_mapping']
  const names = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[]
  const tables = names.filter((name) => !growing.includes(name))
  return Object.fromEntries(tables.map((name) => [name, db.prepare(`SELECT * FROM ${name}`).all()]))
}

/** What is stored of each response, by running number: kön, question 1, question 4, the free words. */
export function storedAnswers(db: Database, round: RoundId) {
  const sql = `SELECT running_number AS number, kon_code AS kon,
      (SELECT ifnull(code, missing) FROM answer WHERE response_id = response.id AND question_key = 'deltagare_pagaende.1') AS first,
      (SELECT ifnull(code, missing) FROM answer WHERE response_id = response.id AND question_key = 'deltagare_pagaende.4') AS fourth,
      (SELECT content FROM open_text WHERE response_id = response.id) AS words
    FROM response WHERE round_id = ? ORDER BY running_number`
  return db.prepare(sql).all(round) as { number: number; kon: number; first: number; fourth: number; words: string | null }[]
}

export function responseId(db: Database, runningNumber: number): number {
  const id = db.prepare('SELECT id FROM response WHERE running_number = ?').pluck().get(runningNumber)
  expect(id).toBeDefined()
  return id as number
}
