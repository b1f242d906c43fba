import classes from './board-mode.module.css'
import type { TableScreen } from './screens'

/** The figures of a slide as a table that can be read at a distance. */
export function BoardTable({ screen: { caption, fontSize, columns, rows } }: { readonly screen: TableScreen }) {
  return (
    <table className={classes.table} style={{ width: columns.reduce((sum, { width }) => sum + width, 0), fontSize }}>
      <caption>{caption}</caption>
      <colgroup>
        {columns.map(({ number, width }) => (
          <col key={number} style={{ width }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ number, header, kind }) => (
            <th key={number} scope="col" data-kind={kind}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ number: row, cells }) => (
          <tr key={row}>
            {columns.map(({ number, kind }, index) =>
              index === 0 ? (
                <th key={number} scope="row" data-kind={kind}>
                  {cells[index]}
                </th>
              ) : (
                <td key={number} data-kind={kind}>
                  {cells[index]}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
