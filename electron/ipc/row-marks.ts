import { hash as hashOf } from 'node:crypto'
import { rowContents } from '../../shared/importing/fingerprint'
import type { ImportedRow, ImportPlan } from '../../shared/importing/plan'
import type { FileMark } from '../../shared/importing/repeat'
import type { SheetData } from '../../shared/importing/sheet'

/** The marks of the open file. Hashing all of its rows takes as long as all else, and every choice on the page asks for them anew. */
const hashed = new WeakMap<SheetData, { readonly key: string; readonly marks: Map<number, FileMark> }>()

/** What the rows are known by: hashes, made with the salt, of the tool's id and of all that is in the row. */
export function marksOf(data: SheetData, plan: ImportPlan, rows: readonly ImportedRow[], salt: string): readonly FileMark[] {
  const key = JSON.stringify([salt, plan.headerRow, plan.roles])
  const kept = hashed.get(data)
  const marks = kept?.key === key ? kept.marks : new Map<number, FileMark>()
  hashed.set(data, { key, marks })
  const others = rows.filter(({ row }) => !marks.has(row))
  for (const mark of newMarks(data, plan, others, salt)) marks.set(mark.row, mark)
  return rows.flatMap(({ row }) => marks.get(row) ?? [])
}

function newMarks(data: SheetData, plan: ImportPlan, rows: readonly ImportedRow[], salt: string): readonly FileMark[] {
  const hash = (text: string) => hashOf('sha256', `${salt} ${text}`)
  const ids = new Map(rows.map(({ row, sourceId }) => [row, sourceId]))
  return rowContents(data, plan, [...ids.keys()]).map(({ row, content, moment, origin }) => {
    const id = ids.get(row) ?? null
    return { row, id: id === null ? null : hash(`id ${id}`), content: hash(`row ${content}`), moment, origin }
  })
}
