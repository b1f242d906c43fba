import type { AnswerRow, BreakdownKind, GroupRow, PackageContent } from '../../../shared/delivery/package/package-content'

/** How often each code (or class of codes) was answered. */
export type Counts = Readonly<Record<string, number>>

/** The groups of a breakdown that a file gives. */
export function groupsIn(content: PackageContent, breakdown: BreakdownKind): readonly GroupRow[] {
  return content.groups.filter((row) => row.breakdown === breakdown && row.status !== 'A')
}

/** How each group of a breakdown answered a question, as the file gives it; without those who gave no code. */
export function countsIn(
  content: PackageContent,
  question: string,
  breakdown: BreakdownKind,
): readonly { readonly group: string; readonly counts: Counts }[] {
  const rows = content.answers.filter((row) => row.question === question && row.breakdown === breakdown && row.status !== 'A')
  return [...new Set(rows.map(({ group }) => group))].map((group) => ({
    group,
    counts: countsOf(rows.filter((row) => row.group === group)),
  }))
}

/** The total of a question less all that is given of it by a breakdown: how those have answered of whom nothing is told. */
export function leftOver(content: PackageContent, question: string, breakdown: BreakdownKind): Counts {
  const [total] = countsIn(content, question, 'total')
  const given = countsIn(content, question, breakdown)
  if (!total || given.length === 0) return {}
  const [coarsest = total] = [total, ...given].sort((a, b) => Object.keys(a.counts).length - Object.keys(b.counts).length)
  const left = Object.keys(coarsest.counts).map((codes) => {
    const told = given.reduce((sum, { counts }) => sum + within(counts, codes), 0)
    return [codes, within(total.counts, codes) - told] as const
  })
  return Object.fromEntries(left.filter(([, count]) => count !== 0))
}

export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

/** How many of some counts belong to a class: its own number, or those of its codes. */
function within(counts: Counts, codes: string): number {
  const [from = 0, to = from] = codes.split('-').map(Number)
  return Object.entries(counts)
    .filter(([own]) => {
      const [low = 0, high = low] = own.split('-').map(Number)
      return low >= from && high <= to
    })
    .reduce((sum, [, count]) => sum + count, 0)
}

function countsOf(rows: readonly AnswerRow[]): Counts {
  return Object.fromEntries(rows.filter(({ codes }) => /^\d/.test(codes)).map(({ codes, count }) => [codes, count ?? 0]))
}
