import { useMemo } from 'react'
import type { Form } from '../../../shared/instrument/definition'
import { chartOf } from '../../../shared/report/build/chart-of'
import type { ReportSource } from '../../../shared/report/build/report-source'
import { rateLine, reportedRound } from '../../../shared/report/build/source-rounds'
import { chartKey } from '../../../shared/report/chart/chart-key'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { shownFormOf } from '../../../shared/report/shown/shown-round'
import { resultsTexts } from '../../../shared/text/results'
import { resultsViewTexts as texts } from '../../../shared/text/results-views'
import { shownTexts } from '../../../shared/text/shown'
import { ChartLines } from '../../charts/chart-card'
import { EmptyState } from '../../ui/empty-state'
import { Section } from '../../ui/section'
import type { View } from '../../ui/view-switch'
import { FormTabs } from './form-tabs'
import { NoAnswers } from './no-answers'
import { ResponseLines } from './response-lines'
import { ResultCard } from './result-card'
import classes from './results.module.css'

interface DividedFormsProps {
  readonly source: ReportSource
  readonly forms: readonly Form[]
  readonly kind: 'insats' | 'kon'
  readonly view: View
}

/** One form's questions under each other, each in the groups of its insatser or of kön. */
export function DividedForms({ source, forms, kind, view }: DividedFormsProps) {
  return <FormTabs forms={forms}>{(form) => <DividedForm source={source} form={form} kind={kind} view={view} />}</FormTabs>
}

interface DividedFormProps extends Omit<DividedFormsProps, 'forms'> {
  readonly form: Form
}

function DividedForm({ source, form, kind, view }: DividedFormProps) {
  const reported = reportedRound(source)
  const shown = shownFormOf(reported, form.key)
  const charts = useMemo(
    () => form.questions.flatMap(({ key }) => chartOf(source, chartKey({ kind, form: form.key, question: key })) ?? []),
    [source, form, kind],
  )
  if (!shown || shown.status === 'no-answers') return <NoAnswers form={form} round={reported.round} />
  if (shown.status === 'too-few') return <EmptyState title={shownTexts.tooFew(shown.limit)} />
  const { groups, reasons } = shown[kind]
  const rates = kind === 'insats' ? groups.map((group) => rateLine(group.label, group)) : []
  return (
    <Section title={texts.groupsTitle[kind](form.title, reported.round.year)}>
      <ResponseLines reported={reported} name={form.title} total={shown.total} />
      {groups.length < 2 ? (
        <EmptyState title={texts.notDivided[kind](form.title, reported.round.year)}>{reasons[0] ?? texts.oneGroup}</EmptyState>
      ) : (
        <GroupCharts source={source} charts={charts} reasons={reasons} rates={rates} view={view} />
      )}
    </Section>
  )
}

interface GroupChartsProps extends Pick<DividedFormsProps, 'source' | 'view'> {
  readonly charts: readonly ReportChart[]
  readonly reasons: readonly string[]
  /** How many have answered in each group, a line each; none where only the total is known. */
  readonly rates: readonly string[]
}

/** The charts, and above them once what holds for all of them. */
function GroupCharts({ source, charts, reasons, rates, view }: GroupChartsProps) {
  const about = charts[0]?.about ?? []
  const notes = (charts[0]?.notes ?? []).filter((note) => charts.every((chart) => chart.notes.includes(note)))
  return (
    <>
      <ChartLines lines={notes.filter((note) => ![...reasons, resultsTexts.open].includes(note))} />
      <Disclosure summary={texts.rates} lines={rates} />
      <Disclosure summary={texts.why} lines={reasons} />
      <ol className={classes.charts}>
        {charts.map((chart) => (
          <li key={chart.key}>
            <ResultCard source={source} chart={chart} view={view} saidAbove={[...about, ...notes, ...reasons]} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** Lines for those who ask; nothing where there are none. */
function Disclosure({ summary, lines }: { readonly summary: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <details className={classes.disclosure}>
      <summary>{summary}</summary>
      <ChartLines lines={lines} />
    </details>
  )
}
