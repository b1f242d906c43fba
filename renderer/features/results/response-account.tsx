import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import type { Form } from '../../../shared/instrument/definition'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import type { Round } from '../../../shared/model/round'
import { type ResponseRateRow, responseRates } from '../../../shared/report/response-rates'
import { roundedResponseRate } from '../../../shared/statistics/response-rate'
import { isFew } from '../../../shared/statistics/small-number'
import { formatPercent, formatPeriod } from '../../../shared/text/format'
import { resultsTexts } from '../../../shared/text/results'
import { chosenAccounting, chosenPart, type GroupChoice } from '../../ui/group-choice'
import { SelectionNote } from '../../ui/selection-note'
import { useWorkspace } from '../../ui/workspace'
import classes from './results.module.css'

interface ResponseAccountProps {
  readonly round: Round
  readonly instrument: InstrumentVersion
  readonly table: FrequencyTable
  readonly accounting: readonly ResponseAccounting[]
  readonly form: Form
  readonly choice: GroupChoice
  /** How many answers the figures below are made of. */
  readonly shown: number
}

/** What the figures stand on: how many of those asked have answered, when, with which forms, and who may see them. */
export function ResponseAccount({ round, instrument, table, accounting, form, choice, shown }: ResponseAccountProps) {
  const { insatser } = useWorkspace()
  const whole = rateOf(table, accounting)
  const part = choice.insatser.length > 0 && rateOf(...chosenInsatser(table, accounting, choice))
  return (
    <div className={classes.account}>
      {whole && <p>{rateSentence(form.title, whole)}</p>}
      <SelectionNote choice={choice} />
      {part && <p>{rateSentence(resultsTexts.chosenPart(choice.insatser.length), part)}</p>}
      {choice.kon !== null && <p>{resultsTexts.chosenKon(shown)}</p>}
      <p className={classes.quiet}>
        {resultsTexts.period(formatPeriod(round.startsOn, round.endsOn), instrument.label)}
        {round.state === 'open' && ` ${resultsTexts.open}`}
      </p>
    </div>
  )

  function rateOf(counted: FrequencyTable, rows: readonly ResponseAccounting[]): ResponseRateRow | undefined {
    return responseRates(counted, rows, instrument.definition, insatser).find((rates) => rates.form === form.key)?.total
  }
}

function chosenInsatser(
  table: FrequencyTable,
  accounting: readonly ResponseAccounting[],
  { insatser }: GroupChoice,
): readonly [FrequencyTable, readonly ResponseAccounting[]] {
  const everyKon = { insatser, kon: null }
  return [chosenPart(table, everyKon), chosenAccounting(accounting, everyKon) ?? []]
}

function rateSentence(name: string, { rate, declined }: ResponseRateRow): string {
  const percent = rate.asked === null || isFew(rate.asked) ? null : formatPercent(roundedResponseRate(rate))
  const sentence = resultsTexts.rate(name, rate.answered, rate.asked, percent, declined, resultsTexts.askedUnknown)
  return rate.exceedsAsked ? `${sentence} ${resultsTexts.exceedsAsked}` : sentence
}
