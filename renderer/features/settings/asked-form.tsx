import { useRef } from 'react'
import type { Round } from '../../../shared/model/round'
import { commonTexts } from '../../../shared/text/common'
import { settingsTexts } from '../../../shared/text/settings'
import { Section } from '../../ui/section'
import classes from './asked.module.css'
import { AskedGridRow } from './asked-grid-row'
import type { AskedRow } from './asked-rows'

interface AskedFormProps {
  readonly round: Round
  readonly form: string
  readonly title: string
  readonly rows: readonly AskedRow[]
}

/** The grid of one form. Enter and the arrows move within a column, as in a spreadsheet; Tab goes to the next field. */
export function AskedForm({ round, form, title, rows }: AskedFormProps) {
  const grid = useRef<HTMLTableElement>(null)
  const move = (column: 'asked' | 'declined', row: number) => {
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
                onMove={(column, by) => move(column, index + by)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  )
}
