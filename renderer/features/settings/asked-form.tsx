import { useRef } from 'react'
import type { Round } from '../../../shared/model/round'
import { responseRate, roundedResponseRate } from '../../../shared/statistics/response-rate'
import { commonTexts } from '../../../shared/text/common'
import { formatCount, formatPercent } from '../../../shared/text/format'
import { settingsTexts } from '../../../shared/text/settings'
import { Section } from '../../ui/section'
import classes from './asked.module.css'
import { AskedGridRow, type CountColumn } from './asked-grid-row'
import { type AskedRow, totalOf } from './asked-rows'

interface AskedFormProps {
  readonly round: Round
  readonly form: string
  readonly title: string
  readonly rows: readonly AskedRow[]
}

/** The grid of one form. Enter and the arrows go between the fields, as in a spreadsheet, and so does Tab. */
export function AskedForm({ round, form, title, rows }: AskedFormProps) {
  const grid = useRef<HTMLTableElement>(null)
  const total = totalOf(rows)
  const move = (column: CountColumn, row: number) => {
    const field = grid.current?.querySelector<HTMLInputElement>(`[data-row="${row}"] [data-column="${column}"]`)
    field?.focus()
    field?.select()
    return field != null
  }
  return (
    <Section title={title} level={3}>
      <div className={classes.scroll}>
        <table className={classes.grid} ref={grid}>
          <caption className="visually-hidden">{settingsTexts.asked.caption(title)}</caption>
          <thead>
            <tr>
              <th scope="col">{commonTexts.insats}</th>
              <th scope="col" data-kind="number">
                {commonTexts.responses}
              </th>
              <th scope="col" data-kind="number">
                {commonTexts.asked}
              </th>
              <th scope="col" data-kind="number">
                {commonTexts.declined}
              </th>
              <th scope="col" data-kind="number">
                {commonTexts.responseRate}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <AskedGridRow
                key={row.insatsId ?? 'none'}
                round={round}
                form={form}
                formTitle={title}
                row={row}
                index={index}
                onMove={(column, { rows: by, columns }) => move(columns === 0 ? column : other(column, columns), index + by)}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{settingsTexts.asked.total}</th>
              <td data-kind="number">{formatCount(total.answered)}</td>
              <td data-kind="number">{formatCount(total.asked)}</td>
              <td data-kind="number">{formatCount(total.declined)}</td>
              <td data-kind="number">{formatPercent(roundedResponseRate(responseRate(total.answered, total.asked)))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </Section>
  )
}

/** The column beside, to the right (1) or to the left (-1); the same where there is none. */
function other(column: CountColumn, by: 1 | -1): CountColumn {
  return by === 1 ? 'declined' : column === 'declined' ? 'asked' : column
}
