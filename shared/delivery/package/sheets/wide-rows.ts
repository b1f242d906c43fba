/** Rows that follow each other and differ only in what is spread out over columns of the sheet, as one. */
export interface WideRow<Row> {
  readonly first: Row
  /** In the order of the columns. */
  readonly rows: readonly Row[]
}

/**
 * Takes rows together as long as they agree in `keyOf` and their `place` grows, so that reading row by row and place by place
 * gives all of them back in their order.
 */
export function wideRows<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  place: (row: Row) => number,
): readonly WideRow<Row>[] {
  const wide: { first: Row; rows: Row[] }[] = []
  for (const row of rows) {
    const current = wide.at(-1)
    const last = current?.rows.at(-1)
    if (current && last && keyOf(last) === keyOf(row) && place(last) < place(row)) current.rows.push(row)
    else wide.push({ first: row, rows: [row] })
  }
  return wide
}
