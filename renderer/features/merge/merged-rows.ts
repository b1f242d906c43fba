import type { AnswerRow, CodebookRow, GroupRow, PackageContent } from '../../../shared/delivery/package/package-content'
import { groupBy } from '../../../shared/model/group-by'
import { konGroupsText } from '../../../shared/text/merge'

/** One question of the merged table in total. `columns` are its codes, or the classes they are taken together to. */
export interface MergedQuestionRow {
  readonly question: string
  readonly number: number
  readonly text: string
  readonly forbund: number
  /** Answers that have a code. */
  readonly answers: number
  readonly columns: readonly { readonly codes: string; readonly label: string; readonly count: number }[]
  /** Where the figures above are in classes: the förbund and answers that are also given code by code. */
  readonly inCodes: { readonly forbund: number; readonly answers: number } | null
  readonly given: boolean
}

/** What the forms are called, in the order of the codebook. */
export function formTitles({ codebook }: PackageContent): ReadonlyMap<string, string> {
  return new Map(codebook.map(({ form, formTitle }) => [form, formTitle]))
}

/** The name of a group of kön: its members' names. */
export function groupName({ members }: GroupRow): string {
  return konGroupsText(members)
}

/** The questions of a form, in total. */
export function questionRows({ answers, codebook }: PackageContent, form: string): readonly MergedQuestionRow[] {
  const own = codebook.filter((row) => row.form === form)
  return [...groupBy(own, ({ question }) => question).values()].flatMap((codes) => {
    const [first] = codes
    if (!first) return []
    const rows = answers.filter(
      ({ question, breakdown, codes: given }) => question === first.question && breakdown === 'total' && /^\d/.test(given),
    )
    return [questionRow(first, codes, rows)]
  })
}

function questionRow(
  { question, number, text }: CodebookRow,
  codes: readonly CodebookRow[],
  rows: readonly AnswerRow[],
): MergedQuestionRow {
  const inClasses = rows.filter((row) => row.codes.includes('-'))
  const inCodes = rows.filter((row) => !row.codes.includes('-'))
  const shown = inClasses.length > 0 ? inClasses : inCodes
  return {
    question,
    number,
    text,
    forbund: shown[0]?.forbund ?? 0,
    answers: sumOf(shown),
    columns: shown.map((row) => ({ codes: row.codes, label: labelOf(row.codes, codes), count: row.count ?? 0 })),
    inCodes: inClasses.length > 0 && inCodes[0] ? { forbund: inCodes[0].forbund, answers: sumOf(inCodes) } : null,
    given: shown.length > 0,
  }
}

function sumOf(rows: readonly AnswerRow[]): number {
  return rows.reduce((sum, { count }) => sum + (count ?? 0), 0)
}

/** The words of a code; of a class its numbers say enough. */
function labelOf(code: string, codes: readonly CodebookRow[]): string {
  return codes.find((row) => String(row.code) === code)?.label ?? ''
}
