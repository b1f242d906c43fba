import { useMemo } from 'react'
import type { ResponseLine } from '../../../shared/contract/response-calls'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm } from '../../../shared/instrument/lookup'
import type { Insats } from '../../../shared/model/insats'
import type { Round } from '../../../shared/model/round'
import { commonTexts } from '../../../shared/text/common'
import { formatDay, formatMoment } from '../../../shared/text/format'
import { responseName, responseTableTexts as texts } from '../../../shared/text/responses'
import { type Column, DataTable } from '../../ui/data-table'
import { insatsName } from '../../ui/group-choice'
import { filledOf, isDraft } from './response-filter'
import classes from './responses.module.css'

/** What can be done with a row. */
export interface RowActions {
  readonly open: (line: ResponseLine) => void
  readonly move: (line: ResponseLine) => void
  readonly remove: (line: ResponseLine) => void
}

interface ResponseTableProps {
  readonly round: Round
  readonly lines: readonly ResponseLine[]
  readonly instrument: InstrumentDefinition
  readonly insatser: readonly Insats[]
  /** Null where nothing can be changed. */
  readonly actions: RowActions | null
}

/** The responses, a row each. It is rendered anew only when it has something else to show. */
export function ResponseTable({ round, lines, instrument, insatser, actions }: ResponseTableProps) {
  return useMemo(
    () => (
      <DataTable
        caption={texts.caption(round.year)}
        captionHidden
        wide
        columns={columnsOf(instrument, insatser, actions)}
        rows={lines}
        rowKey={({ id }) => id}
      />
    ),
    [round.year, lines, instrument, insatser, actions],
  )
}

function columnsOf(
  instrument: InstrumentDefinition,
  insatser: readonly Insats[],
  actions: RowActions | null,
): readonly Column<ResponseLine>[] {
  const formOf = ({ form }: ResponseLine) => findForm(instrument, form)
  const nameOf = (line: ResponseLine) => responseName(line.runningNumber, formOf(line).title)
  return [
    {
      key: 'number',
      header: texts.number,
      kind: 'row-header',
      cell: (line) => {
        const text = line.runningNumber ?? texts.notSaved
        return actions ? <RowButton line={line} label={texts.open(nameOf(line))} text={text} onPress={actions.open} /> : text
      },
    },
    { key: 'form', header: texts.form, cell: (line) => formOf(line).title },
    {
      key: 'insats',
      header: texts.insats,
      cell: ({ insatsId }) => <span className={classes.insats}>{insatsName(insatsId, insatser)}</span>,
    },
    {
      key: 'source',
      header: texts.source,
      cell: ({ fileName }) => <span className={classes.source}>{fileName ?? texts.paper}</span>,
    },
    {
      key: 'stored',
      header: texts.storedAt,
      kind: 'short',
      cell: (line) =>
        isDraft(line) ? (
          commonTexts.notGiven
        ) : (
          <time dateTime={line.storedAt} title={formatMoment(line.storedAt)}>
            {formatDay(line.storedAt)}
          </time>
        ),
    },
    {
      key: 'filled',
      header: texts.filled,
      kind: 'number',
      cell: (line) => {
        const { filled, of } = filledOf(line, formOf(line).questions.length + 1)
        return texts.filledOf(filled, of)
      },
    },
    { key: 'state', header: texts.state, cell: stateOf },
    ...(actions ? [actionColumn(nameOf, actions)] : []),
  ]
}

function actionColumn(nameOf: (line: ResponseLine) => string, { move, remove }: RowActions): Column<ResponseLine> {
  return {
    key: 'actions',
    kind: 'short',
    header: <span className="visually-hidden">{texts.actions}</span>,
    cell: (line) => (
      <div className={classes.rowActions}>
        <RowButton line={line} label={texts.moveLabel(nameOf(line))} text={texts.move} onPress={move} />
        <RowButton line={line} label={texts.removeLabel(nameOf(line))} text={texts.remove} onPress={remove} />
      </div>
    ),
  }
}

function stateOf(line: ResponseLine) {
  const words = [
    ...(isDraft(line) ? [texts.draft] : []),
    ...(line.corrected ? [texts.corrected] : []),
    ...(line.typedTwice ? [texts.typedTwice] : []),
  ]
  return words.map((word) => (
    <span key={word} className={classes.state}>
      {word}
    </span>
  ))
}

interface RowButtonProps {
  readonly line: ResponseLine
  readonly label: string
  readonly text: string | number
  readonly onPress: (line: ResponseLine) => void
}

/** Plain, since hundreds of them are rendered at once. Which of them Tab reaches is decided by useRowFocus. */
function RowButton({ line, label, text, onPress }: RowButtonProps) {
  return (
    <button
      type="button"
      className={classes.rowButton}
      tabIndex={-1}
      data-response={line.id}
      aria-label={label}
      onClick={() => onPress(line)}
    >
      {text}
    </button>
  )
}
