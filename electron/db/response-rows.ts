import type { ResponseId } from '../../shared/model/id'
import type { Database } from './database'
import { statement } from './statement'

type Row = Readonly<Record<string, string | number | null>>

interface Table {
  readonly name: string
  /** The column that says whose row it is. */
  readonly owner: string
  readonly key: readonly string[]
}

/** Where the rows of one response lie, parents before children. */
const tables: readonly Table[] = [
  { name: 'response', owner: 'id', key: ['id'] },
  { name: 'answer', owner: 'response_id', key: ['response_id', 'question_key'] },
  { name: 'correction', owner: 'response_id', key: ['id'] },
  { name: 'open_text', owner: 'response_id', key: ['response_id', 'field_key'] },
  { name: 'second_entry', owner: 'response_id', key: ['response_id'] },
  { name: 'second_answer', owner: 'response_id', key: ['response_id', 'item_key'] },
  { name: 'difference', owner: 'response_id', key: ['response_id', 'item_key'] },
  { name: 'import_change', owner: 'response_id', key: ['import_batch_id', 'response_id'] },
]

/** All rows of one response, by table. Without any where there is no such response. */
export type ResponseRows = Readonly<Record<string, readonly Row[]>>

/** One row as it was and as it became; null where it was not there. */
export interface RowChange {
  readonly table: string
  readonly before: Row | null
  readonly after: Row | null
}

export function readResponseRows(db: Database, id: ResponseId): ResponseRows {
  return Object.fromEntries(
    tables.map(({ name, owner }) => [name, statement(db, `SELECT * FROM ${name} WHERE ${owner} = ?`).all(id) as Row[]]),
  )
}

/** The rows that differ, in the order of the tables; empty where none does. */
export function changesBetween(before: ResponseRows, after: ResponseRows): readonly RowChange[] {
  return tables.flatMap((table) => {
    const was = byKey(table, before[table.name] ?? [])
    const is = byKey(table, after[table.name] ?? [])
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
      const change = { table: table.name, before: was.get(key) ?? null, after: is.get(key) ?? null }
      return sameRow(change.before, change.after) ? [] : [change]
    })
  })
}

/** Two lots of changes made one after the other, as one. */
export function joinChanges(first: readonly RowChange[], second: readonly RowChange[]): readonly RowChange[] {
  const joined = new Map(first.map((change) => [placeOf(change), change]))
  for (const change of second) {
    const earlier = joined.get(placeOf(change))
    joined.set(placeOf(change), earlier ? { ...earlier, after: change.after } : change)
  }
  return [...joined.values()].filter(({ before, after }) => !sameRow(before, after))
}

/** Puts every row back as it was. False, and nothing done, where one of them is no longer as the changes left it. */
export function revert(db: Database, changes: readonly RowChange[]): boolean {
  return exchange(
    db,
    changes.map(({ table, before, after }) => ({ table, from: after, to: before })),
  )
}

/** Makes the changes again. False, and nothing done, where a row is no longer as it was before them. */
export function reapply(db: Database, changes: readonly RowChange[]): boolean {
  return exchange(
    db,
    changes.map(({ table, before, after }) => ({ table, from: before, to: after })),
  )
}

interface Marks {
  readonly source_id: string | null
  readonly source_row: string | null
}

/**
 * Changes of a response that is there, with what an import knows its row by now instead of then: on the one side that is compared
 * with what there is, or on both, so that it stays as it is.
 */
export function withMarksOfNow(db: Database, changes: readonly RowChange[], sides: 'after' | 'both'): readonly RowChange[] {
  return changes.map((change) => {
    const { before, after } = change
    if (change.table !== 'response' || !before || !after) return change
    const marks = statement(db, 'SELECT source_id, source_row FROM response WHERE id = ?').get(after.id) as Marks | undefined
    return { ...change, before: sides === 'both' ? { ...before, ...marks } : before, after: { ...after, ...marks } }
  })
}

interface Exchange {
  readonly table: string
  readonly from: Row | null
  readonly to: Row | null
}

function exchange(db: Database, exchanges: readonly Exchange[]): boolean {
  const asExpected = exchanges.every(({ table, from, to }) => sameRow(currentRow(db, tableOf(table), from ?? to), from))
  if (!asExpected || takesMoreAlong(db, exchanges)) return false
  for (const { name, key } of [...tables].reverse()) {
    for (const { from, to } of exchanges.filter(({ table }) => table === name)) if (from && !to) remove(db, name, key, from)
  }
  for (const { name, key } of tables) {
    for (const { from, to } of exchanges.filter(({ table }) => table === name)) {
      if (to) write(db, name, key, name === 'response' ? inExistingInsats(db, to) : to, from === null)
    }
  }
  return true
}

/** Whether removing the response itself would take rows with it that the changes know nothing of. */
function takesMoreAlong(db: Database, exchanges: readonly Exchange[]): boolean {
  const removed = exchanges.find(({ table, to }) => table === 'response' && to === null)?.from
  if (!removed) return false
  const there = Object.values(readResponseRows(db, removed.id as ResponseId)).flat().length
  return there > exchanges.filter(({ from, to }) => from !== null && to === null).length
}

function currentRow(db: Database, { name, key }: Table, row: Row | null): Row | null {
  if (!row) throw new Error('a change has a row before or after it')
  const found = statement(db, `SELECT * FROM ${name} WHERE ${matching(key)}`).get(row) as Row | undefined
  return found ?? null
}

function remove(db: Database, name: string, key: readonly string[], row: Row): void {
  statement(db, `DELETE FROM ${name} WHERE ${matching(key)}`).run(row)
}

function write(db: Database, name: string, key: readonly string[], row: Row, isNew: boolean): void {
  const columns = Object.keys(row)
  const others = columns.filter((column) => !key.includes(column))
  const sql = isNew
    ? `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`
    : `UPDATE ${name} SET ${others.map((column) => `${column} = :${column}`).join(', ')} WHERE ${matching(key)}`
  statement(db, sql).run(row)
}

/** An insats that has been removed meanwhile cannot be gone back to: the response is then in none. */
function inExistingInsats(db: Database, row: Row): Row {
  const exists =
    statement(db, 'SELECT EXISTS (SELECT 1 FROM insats WHERE id = ?)')
      .pluck()
      .get(row.insats_id ?? null) === 1
  return exists ? row : { ...row, insats_id: null }
}

function matching(key: readonly string[]): string {
  return key.map((column) => `${column} = :${column}`).join(' AND ')
}

function tableOf(name: string): Table {
  const table = tables.find((candidate) => candidate.name === name)
  if (!table) throw new Error(`${name} holds no rows of a response`)
  return table
}

function byKey({ key }: Table, rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [JSON.stringify(key.map((column) => row[column])), row]))
}

function placeOf({ table, before, after }: RowChange): string {
  const row = before ?? after
  return JSON.stringify([table, tableOf(table).key.map((column) => row?.[column])])
}

function sameRow(one: Row | null, other: Row | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
