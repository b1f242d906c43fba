import { useMediaQuery } from '@mantine/hooks'
import { Fragment, type ReactNode } from 'react'
import classes from './data-table.module.css'

/** One column. `number`: right-aligned, tabular figures. `short`: text that never wraps. `row-header`: what the row is about. */
export interface Column<Row> {
  readonly key: string
  readonly header: ReactNode
  readonly kind?: 'text' | 'short' | 'number' | 'row-header'
  readonly cell: (row: Row) => ReactNode
  /** How many columns the cell takes, its own and those after it, which then have none in that row; 1 where not said. */
  readonly span?: (row: Row) => number
}

interface DataTableProps<Row> {
  /** What the table shows; a screen reader says it first. */
  readonly caption: string
  /** Where the heading above already says the same to the eye. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string | number
  /** Rows that are a part of the row above: indented and quiet. */
  readonly isPart?: (row: Row) => boolean
  /** More about a row, in a line of its own under it as wide as the table; nothing for null. */
  readonly below?: (row: Row) => ReactNode
  /** So many columns that they do not fit beside the navigation in a window of middling width. */
  readonly wide?: boolean
  /** Many narrow columns of counts beside a question, which gets the room. */
  readonly counts?: boolean
}

/**
 * A table of figures: the header stays at the top while the page scrolls, text wraps and numbers do not.
 * The rows are rendered plainly, so that searching and reading aloud reach all of them; 2,000 are no trouble.
 */
export function DataTable<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  isPart,
  below,
  wide = false,
  counts = false,
}: DataTableProps<Row>) {
  // In a narrow window the table scrolls sideways, which the keyboard must be able to do as well.
  const scrolls = useMediaQuery(wide ? '(max-width: 60em)' : '(max-width: 48em)')
  return (
    <div
      className={classes.scroll}
      {...(scrolls ? { 'data-scrolls': true, role: 'group', 'aria-label': caption, tabIndex: 0 } : {})}
    >
      <table className={counts ? `${classes.table} ${classes.counts}` : classes.table}>
        <caption className={captionHidden ? 'visually-hidden' : classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, kind }) => (
              <th key={key} scope="col" data-kind={kind}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const more = below?.(row)
            return (
              <Fragment key={rowKey(row)}>
                <tr data-part={isPart?.(row) || undefined}>
                  {ownCells(columns, row).map(({ key, kind, cell, span }) =>
                    kind === 'row-header' ? (
                      <th key={key} scope="row" data-kind={kind} colSpan={span?.(row)}>
                        {cell(row)}
                      </th>
                    ) : (
                      <td key={key} data-kind={kind} colSpan={span?.(row)}>
                        {cell(row)}
                      </td>
                    ),
                  )}
                </tr>
                {more && (
                  <tr data-part={isPart?.(row) || undefined} data-below>
                    <td colSpan={columns.length}>{more}</td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** The columns that have a cell in the row: not those that the cell of one before takes. */
function ownCells<Row>(columns: readonly Column<Row>[], row: Row): readonly Column<Row>[] {
  let free = 0
  return columns.filter(({ span }, index) => {
    if (index < free) return false
    free = index + (span?.(row) ?? 1)
    return true
  })
}
