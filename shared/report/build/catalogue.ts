import type { Form } from '../../instrument/definition'
import { catalogueTexts } from '../../text/report'
import { chartKey } from '../chart/chart-key'
import { measureTitle } from '../measure-title'
import type { ReportSource } from './report-source'
import { registersOf, reportedRound, reportedTrends } from './source-rounds'

/** A chart that can be chosen, by what it is of. */
export interface CatalogueEntry {
  readonly key: string
  readonly label: string
}

export interface CatalogueGroup {
  readonly key: string
  readonly title: string
  readonly charts: readonly CatalogueEntry[]
}

/** Every chart that the reported round can have, in groups; groups without charts are left out. Computes none of them. */
export function catalogueOf(source: ReportSource): readonly CatalogueGroup[] {
  const { forms, instrumentVersion } = reportedRound(source)
  const definition = instrumentVersion.definition
  const askedBy = (measure: string) =>
    definition.forms.filter(({ questions }) => questions.some((question) => question.measure === measure))
  const asked = definition.measures.filter(({ key }) => askedBy(key).length > 0)
  const trends = reportedTrends(source)
  const nameOf = (measure: string) => {
    const trend = trends.find((candidate) => candidate.measure === measure)
    return trend ? measureTitle(trend) : measure
  }
  const groups: readonly CatalogueGroup[] = [
    { key: 'rates', title: catalogueTexts.rates, charts: [{ key: chartKey({ kind: 'rates' }), label: catalogueTexts.rates }] },
    {
      key: 'form',
      title: catalogueTexts.forms,
      charts: definition.forms.map(({ key, title }) => ({ key: chartKey({ kind: 'form', form: key }), label: title })),
    },
    {
      key: 'theme',
      title: catalogueTexts.themes,
      charts: definition.themes
        .filter(({ key }) => asked.some(({ theme }) => theme === key))
        .map(({ key, workingTitle }) => ({ key: chartKey({ kind: 'theme', theme: key }), label: workingTitle })),
    },
    {
      key: 'measure',
      title: catalogueTexts.measures,
      charts: asked
        .filter(({ key }) => askedBy(key).length > 1)
        .map(({ key }) => ({ key: chartKey({ kind: 'measure', measure: key }), label: nameOf(key) })),
    },
    {
      key: 'trend',
      title: catalogueTexts.trends,
      charts: trends.map((trend) => ({ key: chartKey({ kind: 'trend', measure: trend.measure }), label: measureTitle(trend) })),
    },
    {
      key: 'register',
      title: catalogueTexts.registers,
      charts: registersOf(source).map(({ id, name }) => ({
        key: chartKey({ kind: 'register', indicator: id }),
        label: name,
      })),
    },
    ...forms.flatMap((shown) =>
      shown.status === 'shown'
        ? (['insats', 'kon'] as const)
            .filter((kind) => shown[kind].groups.length > 1)
            .map((kind) => dividedGroup(kind, shown.form))
        : [],
    ),
  ]
  return groups.filter(({ charts }) => charts.length > 0)
}

function dividedGroup(kind: 'insats' | 'kon', form: Form): CatalogueGroup {
  return {
    key: `${kind}:${form.key}`,
    title: catalogueTexts[kind](form.title),
    charts: form.questions.map(({ key, number, text }) => ({
      key: chartKey({ kind, form: form.key, question: key }),
      label: catalogueTexts.question(number, text),
    })),
  }
}
