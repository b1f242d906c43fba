import type { Form, Question } from '../../instrument/definition'
import { scaleOf } from '../../instrument/lookup'
import { findingTitles, reportColumns, subjectTexts } from '../../text/report'
import { resultsTexts } from '../../text/results'
import { shownTexts } from '../../text/shown'
import { chartKey } from '../chart/chart-key'
import type { DistributionRow, ReportChart } from '../chart/report-chart'
import { type ShownForm, type ShownRound, shownFormOf } from '../shown/shown-round'
import { distributionChart } from './distribution-chart'
import { formRow, groupRow, hiddenRow } from './distribution-rows'
import { groupsFinding } from './groups-finding'
import type { ReportSource } from './report-source'
import { rowsFinding } from './rows-finding'
import { rateLine, reportedRound, roundLine } from './source-rounds'

/** All questions of one form; null where the reported round's instrument has no such form. */
export function formChart(source: ReportSource, key: string): ReportChart | null {
  const reported = reportedRound(source)
  const shown = shownFormOf(reported, key)
  if (!shown) return null
  const { form } = shown
  const rows =
    shown.status === 'shown'
      ? form.questions.map((question) =>
          formRow(reported, shown, question, resultsTexts.question(question.number, question.text), source),
        )
      : [hiddenRow(shown)]
  return distributionChart(
    {
      key: chartKey({ kind: 'form', form: key }),
      title: rowsFinding(rows, source.statistic),
      subject: subjectTexts.form(form.title, reported.round.year),
      about: aboutForms(reported, [shown]),
      notes: openNote(reported),
      rows,
      first: reportColumns.question,
    },
    source.statistic,
  )
}

/** All questions of a theme, whoever is asked; null where the instrument has no such theme or asks nothing of it. */
export function themeChart(source: ReportSource, key: string): ReportChart | null {
  const reported = reportedRound(source)
  const { themes, measures } = reported.instrumentVersion.definition
  const theme = themes.find((candidate) => candidate.key === key)
  const own = measures.filter((measure) => measure.theme === key).map((measure) => measure.key)
  const asked = askedIn(reported, own)
  if (!theme || asked.length === 0) return null
  const rows = asked.map(({ shown, question }) => formRow(reported, shown, question, askedLabel(shown.form, question), source))
  return distributionChart(
    {
      key: chartKey({ kind: 'theme', theme: key }),
      title: rowsFinding(rows, source.statistic, titlesOf(asked)),
      subject: subjectTexts.theme(theme.workingTitle, reported.round.year),
      about: aboutForms(
        reported,
        asked.map(({ shown }) => shown),
      ),
      notes: openNote(reported),
      rows,
      first: reportColumns.question,
    },
    source.statistic,
  )
}

/** One measure as all those see it who are asked of it, side by side; null where nobody is. */
export function measureChart(source: ReportSource, measure: string): ReportChart | null {
  const reported = reportedRound(source)
  const asked = askedIn(reported, [measure])
  const [first] = asked
  if (!first) return null
  const rows = asked.map(({ shown, question }) => formRow(reported, shown, question, askedLabel(shown.form, question), source))
  // Only answers on the same boxes say the same.
  const scales = new Set(rows.flatMap(({ summary }) => (summary ? [summary.scale.key] : [])))
  const compared = rows.map((row, index): DistributionRow => ({ ...row, label: titlesOf(asked)[index] ?? row.label }))
  const comparable = scales.size === 1 && rows.filter(({ summary }) => summary).length > 1
  return distributionChart(
    {
      key: chartKey({ kind: 'measure', measure }),
      title: comparable ? groupsFinding(compared, source.statistic) : rowsFinding(rows, source.statistic, titlesOf(asked)),
      subject: subjectTexts.asked(first.question.text, reported.round.year),
      about: aboutForms(
        reported,
        asked.map(({ shown }) => shown),
      ),
      notes: openNote(reported),
      rows,
      first: reportColumns.question,
    },
    source.statistic,
  )
}

/** One question in the groups of a breakdown, beside each other; null where the instrument has no such question. */
export function groupsChart(source: ReportSource, kind: 'insats' | 'kon', form: string, questionKey: string): ReportChart | null {
  const reported = reportedRound(source)
  const shown = shownFormOf(reported, form)
  const question = shown?.form.questions.find(({ key }) => key === questionKey)
  if (!shown || !question) return null
  const scale = scaleOf(reported.instrumentVersion.definition, question)
  const breakdown = shown.status === 'shown' ? shown[kind] : null
  const given = breakdown?.answers.get(question.key) ?? { groups: [], reasons: [] }
  const divided = given.groups.map((group) =>
    groupRow({ key: group.key, label: group.label, question, scale }, group, source.statistic),
  )
  const total = formRow(reported, shown, question, shown.form.title, source)
  const isDivided = divided.length > 1
  return distributionChart(
    {
      key: chartKey({ kind, form, question: questionKey }),
      title: isDivided ? groupsFinding(divided, source.statistic) : undividedTitle(shown, kind),
      subject: subjectTexts.groups(shown.form.title, question.number, question.text, reported.round.year),
      about: [
        ...(isDivided && kind === 'insats' && breakdown
          ? breakdown.groups.map((group) => rateLine(group.label, group))
          : aboutShown(shown)),
        roundLine(reported),
      ],
      notes: [...(breakdown?.reasons ?? []), ...given.reasons, ...openNote(reported)],
      rows: isDivided ? divided : [total],
      first: reportColumns.group,
    },
    source.statistic,
  )
}

function undividedTitle(shown: ShownForm, kind: 'insats' | 'kon'): string {
  if (shown.status === 'no-answers') return findingTitles.noAnswers
  return shown.status === 'too-few' ? findingTitles.notShown : findingTitles.notDivided[kind]
}

interface AskedQuestion {
  readonly shown: ShownForm
  readonly question: Question
}

function askedIn({ forms }: ShownRound, measures: readonly string[]): readonly AskedQuestion[] {
  return forms.flatMap((shown) =>
    shown.form.questions.filter(({ measure }) => measures.includes(measure)).map((question) => ({ shown, question })),
  )
}

function titlesOf(asked: readonly AskedQuestion[]): readonly string[] {
  return asked.map(({ shown }) => shown.form.title)
}

function askedLabel(form: Form, question: Question): string {
  return `${form.title} ${resultsTexts.question(question.number, question.text)}`
}

function aboutForms(reported: ShownRound, forms: readonly ShownForm[]): readonly string[] {
  return [...new Set(forms)].flatMap(aboutShown).concat(roundLine(reported))
}

function aboutShown(shown: ShownForm): readonly string[] {
  const { title } = shown.form
  if (shown.status === 'shown') return [rateLine(title, shown.total)]
  return [`${title}: ${shown.status === 'too-few' ? shownTexts.tooFew(shown.limit) : findingTitles.noAnswers}`]
}

function openNote({ round }: ShownRound): readonly string[] {
  return round.state === 'open' ? [resultsTexts.open] : []
}
