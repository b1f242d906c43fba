import { useState } from 'react'
import type { Round } from '../../../shared/model/round'
import { responseRate, roundedResponseRate } from '../../../shared/statistics/response-rate'
import { errorText } from '../../../shared/text/errors'
import { formatCount, formatPercent } from '../../../shared/text/format'
import { settingsTexts } from '../../../shared/text/settings'
import { useAction } from '../../api/hooks'
import { useCanWrite } from '../../ui/writing'
import classes from './asked.module.css'
import { type AskedRow, tooManyText } from './asked-rows'
import { CountField, type GridMove, type Refusal } from './count-field'

export type CountColumn = 'asked' | 'declined'

interface AskedGridRowProps {
  readonly round: Round
  readonly form: string
  readonly formTitle: string
  readonly row: AskedRow
  readonly index: number
  /** Moves to another field, from this column. */
  readonly onMove: (column: CountColumn, by: GridMove) => void
}

const refusals: Readonly<Record<Refusal, string>> = {
  'not-a-number': settingsTexts.asked.notANumber,
  'too-large': settingsTexts.asked.tooLarge,
}

/** One insats in the grid. Its two counts are stored together, so the row keeps them as last typed. */
export function AskedGridRow({ round, form, formTitle, row, index, onMove }: AskedGridRowProps) {
  const [counts, setCounts] = useState({ asked: row.asked, declined: row.declined })
  const [refused, setRefused] = useState<Readonly<Record<CountColumn, Refusal | null>>>({ asked: null, declined: null })
  const store = useAction('setResponseAccounting')
  const canWrite = useCanWrite()
  const texts = settingsTexts.asked

  const save = (column: CountColumn, count: number | null) => {
    const changed = { ...counts, [column]: count }
    setCounts(changed)
    store.mutate({ roundId: round.id, form, insatsId: row.insatsId, ...changed })
  }
  const field = (column: CountColumn, label: string) => (
    <CountField
      column={column}
      label={label}
      count={counts[column]}
      readOnly={round.state === 'closed' || !canWrite}
      onSave={(count) => save(column, count)}
      onMove={(by) => onMove(column, by)}
      onRefused={(why) => setRefused((before) => ({ ...before, [column]: why }))}
    />
  )
  const failure = store.error && errorText(store.error.failure)
  const refusal = refused.asked ?? refused.declined
  const remark = failure ?? (refusal ? refusals[refusal] : tooManyText({ ...counts, answered: row.answered }))
  return (
    <tr data-row={index}>
      <th scope="row">
        {row.name}
        <span className={classes.remark} role="status">
          {remark}
        </span>
      </th>
      <td data-kind="number">{formatCount(row.answered)}</td>
      <td data-kind="number">{field('asked', texts.askedLabel(formTitle, row.name))}</td>
      <td data-kind="number">{field('declined', texts.declinedLabel(formTitle, row.name))}</td>
      <td data-kind="number">{formatPercent(roundedResponseRate(responseRate(row.answered, counts.asked)))}</td>
    </tr>
  )
}
