import { isMissing, type MissingStatus, missingStatuses } from '../model/answer'
import { type KonCategory, konCategories, konCategory } from '../model/kon'
import { konItem } from '../model/response'
import type { ImportReading } from './plan'

/** How the answers to one question fall: by code, in ascending order and without the codes nobody chose, and by why there is none. */
export interface QuestionSummary {
  readonly question: string
  readonly codes: readonly { readonly code: number; readonly count: number }[]
  readonly missing: Readonly<Record<MissingStatus, number>>
}

/** What an import would add, to be held against what the survey tool itself says. `insats` null: rows without a name. */
export interface ImportSummary {
  readonly rows: number
  readonly questions: readonly QuestionSummary[]
  readonly kon: Readonly<Record<KonCategory, number>>
  readonly insatser: readonly { readonly insats: string | null; readonly rows: number }[]
}

/** Counts a reading: per question in the form's order, kön and insats. A reading without rows has no questions, and zeros. */
export function summarise(reading: ImportReading): ImportSummary {
  const questions = Object.keys(reading.rows[0]?.answers ?? {}).filter((item) => item !== konItem)
  const kon = countOf(reading.rows.map(({ answers }) => konCategory(answers[konItem] ?? 'blank')))
  const insatser = countOf(reading.rows.map(({ insats }) => insats))
  return {
    rows: reading.rows.length,
    questions: questions.map((question) => summariseQuestion(reading, question)),
    kon: recordOf(konCategories, kon),
    insatser: [...insatser].map(([insats, rows]) => ({ insats, rows })),
  }
}

function summariseQuestion(reading: ImportReading, question: string): QuestionSummary {
  const counts = countOf(reading.rows.map(({ answers }) => answers[question] ?? 'not-on-form'))
  const codes = [...counts].flatMap(([answer, count]) => (isMissing(answer) ? [] : [{ code: answer, count }]))
  return { question, codes: codes.sort((one, other) => one.code - other.code), missing: recordOf(missingStatuses, counts) }
}

function countOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function recordOf<Key extends string | number>(
  keys: readonly Key[],
  counts: ReadonlyMap<unknown, number>,
): Readonly<Record<Key, number>> {
  return Object.fromEntries(keys.map((key) => [key, counts.get(key) ?? 0])) as Record<Key, number>
}
