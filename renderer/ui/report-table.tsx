import { useId } from 'react'
import type { ReportTable } from '../../shared/report/chart/report-table'
import { resultsTexts } from '../../shared/text/results'
import { figureTexts } from '../../shared/text/statistics'
import classes from './report-table.module.css'

/** All tables of a chart, with every figure that its picture shows. */
export function ReportTables({ tables }: { readonly tables: readonly ReportTable[] }) {
  return (
    <div className={classes.tables}>
      {tables.map((table) => (
        <OneTable key={table.caption} table={table} />
      ))}
    </div>
  )
}

function OneTable({ table: { caption, columns, rows } }: { readonly table: ReportTable }) {
  const id = useId()
  return (
    <div className={classes.captioned}>
      <p id={id}>{caption}</p>
      {/* The columns are many; where the window is narrow they are reached by scrolling, also with the keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section className={classes.scroll} tabIndex={0} aria-labelledby={id}>
        <table className={classes.table} aria-labelledby={id}>
          <thead>
            <tr>
              {columns.map(({ header, kind }, index) => (
                // Columns have no other name than their place: "lägst" stands beside every figure.
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a table never change places
                <th key={index} scope="col" data-kind={kind} data-letter={header === figureTexts.n || undefined}>
                  {header === figureTexts.unreadable ? resultsTexts.unreadableShort : header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table never change places
              <tr key={row}>
                {cells.map(({ text }, index) => {
                  const kind = columns[index]?.kind
                  return index === 0 ? (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as the columns
                    <th key={index} scope="row">
                      {text}
                    </th>
                  ) : (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as the columns
                    <td key={index} data-kind={kind}>
                      {text}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
