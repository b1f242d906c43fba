import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import type { FrequencyTable } from '../../../shared/frequency/frequency-table'
import { respondentCount } from '../../../shared/frequency/respondent-count'
import { slice } from '../../../shared/frequency/slice'
import type { Form } from '../../../shared/instrument/definition'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { ResponseAccounting } from '../../../shared/model/response-accounting'
import type { Round } from '../../../shared/model/round'
import { askedByForm } from '../../../shared/report/asked-by-form'
import { summarizeForm } from '../../../shared/report/question-summary'
import { filterTexts, resultsTexts } from '../../../shared/text/results'
import { EmptyState } from '../../ui/empty-state'
import { applicableChoice, chosenAccounting, chosenPart, everybody, offeredGroups } from '../../ui/group-choice'
import { GroupFilter } from '../../ui/group-filter'
import { Section } from '../../ui/section'
import type { View } from '../../ui/view-switch'
import { useWorkspace } from '../../ui/workspace'
import { FormTable } from './form-table'
import { NoAnswers } from './no-answers'
import { QuestionCharts } from './question-charts'
import { ResponseAccount } from './response-account'
import classes from './results.module.css'

interface FormResultsProps {
  readonly round: Round
  readonly instrument: InstrumentVersion
  readonly table: FrequencyTable
  readonly accounting: readonly ResponseAccounting[]
  readonly form: Form
  readonly view: View
}

/** The results of one form: whose answers are shown, how many answered, and every question. */
export function FormResults({ round, instrument, table, accounting, form, view }: FormResultsProps) {
  const { insatser } = useWorkspace()
  const [wanted, setWanted] = useState(everybody)
  const offer = useMemo(() => offeredGroups([slice(table, { forms: [form.key] })], insatser), [table, form, insatser])
  const choice = useMemo(() => applicableChoice(wanted, offer), [wanted, offer])
  const summary = useMemo(() => {
    const part = chosenPart(table, choice)
    const rows = chosenAccounting(accounting, choice)
    const asked = rows && askedByForm(part, rows, instrument.definition, insatser)[form.key]
    return summarizeForm(part, instrument.definition, form.key, asked)
  }, [table, accounting, choice, instrument, form, insatser])
  const questions = summary.questions.map((own) => ({ question: own.question, summary: own }))
  if (respondentCount(table, form.key) === 0) return <NoAnswers form={form} round={round} />
  return (
    <div className={classes.form}>
      <div className={classes.tools}>
        <GroupFilter offer={offer} choice={choice} onChange={setWanted} instrument={instrument.definition} />
      </div>
      <Section title={resultsTexts.title(form.title, round.year)}>
        <ResponseAccount
          round={round}
          instrument={instrument}
          table={table}
          accounting={accounting}
          form={form}
          choice={choice}
          shown={summary.respondents}
        />
        {summary.respondents === 0 ? (
          <EmptyState
            title={filterTexts.noneChosen}
            actions={<Button onClick={() => setWanted(everybody)}>{filterTexts.showAll}</Button>}
          >
            {filterTexts.noneChosenExplained}
          </EmptyState>
        ) : view === 'chart' ? (
          <QuestionCharts questions={questions} form={form} year={round.year} />
        ) : (
          <FormTable form={form} questions={questions} year={round.year} />
        )}
      </Section>
    </div>
  )
}
