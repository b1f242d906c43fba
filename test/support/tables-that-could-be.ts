import type { AnswerDetail } from '../../shared/disclosure/answer-classes'

/** Two rows and two columns of answers to a six-step question, and how finely each row and column is given. */
export interface GivenTable {
  readonly cells: readonly (readonly (readonly number[])[])[]
  readonly rows: readonly AnswerDetail[]
  readonly columns: readonly AnswerDetail[]
}

/**
 * By trying every table of whole numbers: how many of a cell can have chosen a code, given the total by code, and each row and column by
 * code or by class (1–2, 3–4, 5–6). Classes do not touch each other, so that only the code's own is tried.
 */
export function countsThatCouldBe(
  { cells, rows, columns }: GivenTable,
  { row, column, code }: { readonly row: number; readonly column: number; readonly code: number },
): ReadonlySet<number> {
  const codes = code % 2 === 0 ? [code - 1, code] : [code, code + 1]
  const found = new Set<number>()
  const [first = 1, second = 2] = codes
  for (const one of tablesOf(totalOf(cells, first))) {
    if (!keeps([first], [one], { cells, rows, columns }, 'codes')) continue
    for (const other of tablesOf(totalOf(cells, second))) {
      const both = [one, other]
      if (!keeps([second], [other], { cells, rows, columns }, 'codes')) continue
      if (!keeps(codes, both, { cells, rows, columns }, 'classes')) continue
      found.add(both[codes.indexOf(code)]?.[row]?.[column] ?? 0)
    }
  }
  return found
}

type Table = readonly (readonly number[])[]

/** Every way to place so many people in two rows and two columns. */
function tablesOf(people: number): readonly Table[] {
  const tables: Table[] = []
  for (let a = 0; a <= people; a += 1) {
    for (let b = 0; a + b <= people; b += 1) {
      for (let c = 0; a + b + c <= people; c += 1)
        tables.push([
          [a, b],
          [c, people - a - b - c],
        ])
    }
  }
  return tables
}

/** Whether the tables of these codes have the sums of the true ones in all rows and columns that are given this finely. */
function keeps(
  codes: readonly number[],
  tables: readonly Table[],
  { cells, rows, columns }: GivenTable,
  detail: AnswerDetail,
): boolean {
  const truth = (row: number, column: number) => codes.reduce((sum, code) => sum + (cells[row]?.[column]?.[code - 1] ?? 0), 0)
  const tried = (row: number, column: number) => tables.reduce((sum, table) => sum + (table[row]?.[column] ?? 0), 0)
  return [0, 1].every(
    (place) =>
      (rows[place] !== detail || tried(place, 0) + tried(place, 1) === truth(place, 0) + truth(place, 1)) &&
      (columns[place] !== detail || tried(0, place) + tried(1, place) === truth(0, place) + truth(1, place)),
  )
}

function totalOf(cells: GivenTable['cells'], code: number): number {
  return cells.flat().reduce((sum, counts) => sum + (counts[code - 1] ?? 0), 0)
}
