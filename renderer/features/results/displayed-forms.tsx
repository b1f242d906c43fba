import type { Form } from '../../../shared/instrument/definition'
import type { ReportSource } from '../../../shared/report/build/report-source'
import { reportedRound } from '../../../shared/report/build/source-rounds'
import { chartKey } from '../../../shared/report/chart/chart-key'
import { classesInWords } from '../../../shared/report/classes-in-words'
import { shownQuestions } from '../../../shared/report/shown/shown-questions'
import { type ShownRound, shownFormOf } from '../../../shared/report/shown/shown-round'
import { resultsTexts } from '../../../shared/text/results'
import { shownTexts } from '../../../shared/text/shown'
import { ChartLines } from '../../charts/chart-card'
import { ChartExport } from '../../ui/chart-export'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import type { View } from '../../ui/view-switch'
import { FormTable } from './form-table'
import { FormTabs } from './form-tabs'
import { QuestionCharts } from './question-charts'
import { ResponseLines } from './response-lines'

interface DisplayedFormsProps {
  readonly source: ReportSource
  readonly forms: readonly Form[]
  readonly view: View
}

/** The forms as others may see them: everybody's answers together, and nothing that could tell of too few. */
export function DisplayedForms({ source, forms, view }: DisplayedFormsProps) {
  const reported = reportedRound(source)
  return (
    <FormTabs forms={forms}>
      {(form) => (
        <Section
          title={resultsTexts.title(form.title, reported.round.year)}
          action={
            shownFormOf(reported, form.key)?.status === 'shown' && (
              <ChartExport
                key={form.key}
                roundId={source.roundId}
                statistic={source.statistic}
                chart={{ key: chartKey({ kind: 'form', form: form.key }), subject: form.title }}
              />
            )
          }
        >
          <DisplayedForm reported={reported} form={form} view={view} />
        </Section>
      )}
    </FormTabs>
  )
}

interface DisplayedFormProps {
  readonly reported: ShownRound
  readonly form: Form
  readonly view: View
}

function DisplayedForm({ reported, form, view }: DisplayedFormProps) {
  const shown = shownFormOf(reported, form.key)
  if (shown?.status !== 'shown') return <EmptyState title={shownTexts.tooFew(reported.policy.minimumGroup)} />
  const questions = shownQuestions(reported.instrumentVersion.definition, form, shown.total)
  return (
    <>
      <ResponseLines reported={reported} name={form.title} total={shown.total} />
      <ChartLines lines={classesInWords(questions.flatMap(({ summary }) => summary ?? []))} />
      {view === 'chart' ? (
        <QuestionCharts questions={questions} form={form} year={reported.round.year} />
      ) : (
        <FormTable form={form} questions={questions} year={reported.round.year} />
      )}
    </>
  )
}
