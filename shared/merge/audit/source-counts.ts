import type { AnswerRow, GroupRow } from '../../delivery/package/package-content'
import type { DeliveryFile } from '../read-file'

/** The numbers of the files that were merged, looked up anew and straight from their rows. */
export interface SourceCounts {
  /** Whether a row of the merged table is the sum of these files, all its numbers. */
  isSum(row: GroupRow | AnswerRow, of: readonly string[]): boolean
  /** How many people one file has in the group of a row: of its question, those who gave a code as an answer. */
  people(row: GroupRow | AnswerRow, hash: string): number
}

export function sourceCounts(files: readonly DeliveryFile[]): SourceCounts {
  const groups = new Map<string, GroupRow>()
  const answers = new Map<string, AnswerRow[]>()
  for (const { contentHash, content } of files) {
    for (const row of content.groups) groups.set(groupPlace(contentHash, row), row)
    for (const row of content.answers) {
      const place = answerPlace(contentHash, row)
      const own = answers.get(place)
      if (own) own.push(row)
      else answers.set(place, [row])
    }
  }
  const group = (hash: string, row: GroupRow | AnswerRow) => groups.get(groupPlace(hash, row))
  const rowsOf = (hash: string, row: AnswerRow) => answers.get(answerPlace(hash, row)) ?? []
  return {
    isSum: (row, of) =>
      'question' in row
        ? sum(of.map((hash) => codeCount(rowsOf(hash, row), row.codes))) === row.count
        : (['respondents', 'asked', 'declined'] as const).every(
            (key) => row[key] === null || sum(of.map((hash) => group(hash, row)?.[key] ?? null)) === row[key],
          ),
    people: (row, hash) =>
      ('question' in row ? codeCount(rowsOf(hash, row), everyCode) : (group(hash, row)?.respondents ?? null)) ?? 0,
  }
}

const everyCode = '0-999'

/** How many have a code, or one of a class of codes that may be given as it is or code by code; null where the file does not say. */
function codeCount(rows: readonly AnswerRow[], codes: string): number | null {
  const alike = rows.filter((row) => row.codes === codes)
  const span = spanOfCodes(codes)
  const inSpan = span === null ? alike : rows.filter((row) => isWithin(spanOfCodes(row.codes), span))
  const found = alike.length > 0 ? alike : inSpan
  return found.length > 0 ? sum(found.map(({ count }) => count)) : null
}

type CodeSpan = readonly [number, number]

/** `3-4` from 3 to 4, `3` from 3 to 3; null for what is no code. */
function spanOfCodes(codes: string): CodeSpan | null {
  const [from, to] = /^(\d+)(?:-(\d+))?$/.exec(codes)?.slice(1) ?? []
  return from === undefined ? null : [Number(from), Number(to ?? from)]
}

function isWithin(inner: CodeSpan | null, [from, to]: CodeSpan): boolean {
  return inner !== null && inner[0] >= from && inner[1] <= to
}

function sum(counts: readonly (number | null)[]): number | null {
  return counts.reduce<number | null>((all, count) => (all === null || count === null ? null : all + count), 0)
}

function groupPlace(hash: string, { form, breakdown, group }: GroupRow | AnswerRow): string {
  return JSON.stringify([hash, form, breakdown, group])
}

function answerPlace(hash: string, { form, question, breakdown, group }: AnswerRow): string {
  return JSON.stringify([hash, form, question, breakdown, group])
}
