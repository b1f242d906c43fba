import { codesOfText } from '../../delivery/package/codes-text'
import type { AnswerRow, GroupRow } from '../../delivery/package/package-content'
import type { AnswerClass } from '../../disclosure/answer-classes'
import { groupBy } from '../../model/group-by'
import { sumKnown } from '../../statistics/sum-known'
import type { DeliveryFile } from '../read-file'

/** The numbers of the files that were merged, looked up anew and straight from their rows. */
export interface SourceCounts {
  /** Whether a row of the merged table is the sum of these files, all its numbers. */
  isSum(row: GroupRow | AnswerRow, of: readonly string[]): boolean
  /** How many people one file has in the group of a row: of its question, those who gave a code as an answer. */
  people(row: GroupRow | AnswerRow, hash: string): number
}

/** The numbers of these files, to be looked up. */
export function sourceCounts(files: readonly DeliveryFile[]): SourceCounts {
  const groups = new Map<string, GroupRow>()
  for (const { contentHash, content } of files) {
    for (const row of content.groups) groups.set(groupPlace(contentHash, row), row)
  }
  const everyAnswer = files.flatMap(({ contentHash, content }) => content.answers.map((row) => ({ hash: contentHash, row })))
  const byPlace = groupBy(everyAnswer, ({ hash, row }) => answerPlace(hash, row))
  const answers = new Map([...byPlace].map(([place, own]) => [place, own.map(({ row }) => row)]))
  const group = (hash: string, row: GroupRow | AnswerRow) => groups.get(groupPlace(hash, row))
  const rowsOf = (hash: string, row: AnswerRow) => answers.get(answerPlace(hash, row)) ?? []
  return {
    isSum: (row, of) =>
      'question' in row
        ? sumKnown(of.map((hash) => codeCount(rowsOf(hash, row), row.codes))) === row.count
        : (['respondents', 'asked', 'declined'] as const).every(
            (key) => row[key] === null || sumKnown(of.map((hash) => group(hash, row)?.[key] ?? null)) === row[key],
          ),
    people: (row, hash) =>
      ('question' in row ? codeCount(rowsOf(hash, row), everyCode) : (group(hash, row)?.respondents ?? null)) ?? 0,
  }
}

const everyCode = '0-999'

/** How many have a code, or one of a class of codes that may be given as it is or code by code; null where the file does not say. */
function codeCount(rows: readonly AnswerRow[], codes: string): number | null {
  const alike = rows.filter((row) => row.codes === codes)
  const span = codesOfText(codes)
  const inSpan = span === null ? alike : rows.filter((row) => isWithin(codesOfText(row.codes), span))
  const found = alike.length > 0 ? alike : inSpan
  return found.length > 0 ? sumKnown(found.map(({ count }) => count)) : null
}

function isWithin(inner: AnswerClass | null, { from, to }: AnswerClass): boolean {
  return inner !== null && inner.from >= from && inner.to <= to
}

function groupPlace(hash: string, { form, breakdown, group }: GroupRow | AnswerRow): string {
  return JSON.stringify([hash, form, breakdown, group])
}

function answerPlace(hash: string, { form, question, breakdown, group }: AnswerRow): string {
  return JSON.stringify([hash, form, question, breakdown, group])
}
