import type { ClassCount } from '../delivery/delivery-answers'
import { codesOfText } from '../delivery/package/codes-text'
import type { AnswerRow, CodebookRow, PackageContent } from '../delivery/package/package-content'
import type { Scale } from '../instrument/definition'
import { groupBy } from '../model/group-by'
import { type Statistic, statistics } from '../model/target'
import { type Rounded, roundHalfUp } from '../statistics/round-half-up'
import type { AskedMeasure, MeasureAsked } from './asked-measures'
import { type GivenFrequency, givenCount } from './given-frequency'
import { scaleValues } from './scale-values'

/** One figure of a merged table that own figures can be held against: how many answers and förbund it is of. */
export interface ReferenceFigure {
  readonly measure: string
  readonly form: string
  readonly statistic: Statistic
  /** Rounded as it is shown: a share to whole per cent (0.62), a mean to one decimal. */
  readonly value: number
  readonly n: number
  readonly forbund: number
}

/**
 * The figures of a merged table for the measures that are asked here in the same words and with the same codes; of others no
 * figure would be comparable. A mean and the share of 4 to 6 are of those förbund whose answers are told code by code, the share of 5
 * and 6 of all. Answers of nobody have no figure.
 */
export function referenceFigures(
  { answers, codebook }: PackageContent,
  measures: readonly MeasureAsked[],
): readonly ReferenceFigure[] {
  const given = groupBy(answers.filter(isCounted), ({ question }) => question)
  return [...groupBy(codebook, ({ question }) => question)].flatMap(([question, codes]) => {
    const asked = askedAlike(codes, measures)
    return asked ? figuresOf(asked, frequenciesOf(given.get(question) ?? [], asked.scale)) : []
  })
}

/** Counts of codes, in total. */
function isCounted({ breakdown, status, codes }: AnswerRow): boolean {
  return breakdown === 'total' && status !== 'A' && codesOfText(codes) !== null
}

/** The question as it is asked here, where its words and codes are the same. */
function askedAlike(codes: readonly CodebookRow[], measures: readonly MeasureAsked[]): AskedMeasure | undefined {
  const [first] = codes
  const asked = measures.find(({ measure }) => measure === first?.measure)?.asked ?? []
  return asked.find(
    ({ form, question, scale }) =>
      form.key === first?.form &&
      question.text === first.text &&
      scale.kind === first.scaleKind &&
      scale.codes.length === codes.length &&
      scale.codes.every(({ code, label }) => codes.some((row) => row.code === code && row.label === label)),
  )
}

interface FrequencyOfSome {
  readonly frequency: GivenFrequency
  readonly forbund: number
}

const missing = { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 } as const

/** How a question was answered: in classes by all, and code by code by those of whom that is told, whichever there is. */
function frequenciesOf(rows: readonly AnswerRow[], scale: Scale): readonly FrequencyOfSome[] {
  const inClasses = rows.filter(({ codes }) => codes.includes('-'))
  const inCodes = rows.filter(({ codes }) => !codes.includes('-'))
  const most = Math.max(...scale.codes.map(({ code }) => code))
  const counts = Array.from({ length: most }, (_, index) => inCodes.find(({ codes }) => codes === `${index + 1}`)?.count ?? 0)
  return [
    ...(inClasses[0] ? [{ frequency: { classes: inClasses.flatMap(classed), missing }, forbund: inClasses[0].forbund }] : []),
    ...(inCodes[0] ? [{ frequency: { counts, missing }, forbund: inCodes[0].forbund }] : []),
  ]
}

function classed({ codes, count }: AnswerRow): readonly ClassCount[] {
  const own = codesOfText(codes)
  return own ? [{ ...own, count: count ?? 0 }] : []
}

function figuresOf({ form, question, scale }: AskedMeasure, frequencies: readonly FrequencyOfSome[]): readonly ReferenceFigure[] {
  return statistics.flatMap((statistic) => {
    const [figure] = frequencies.flatMap(({ frequency, forbund }) => {
      const value = roundedValue(statistic, frequency, scale)
      return value === null ? [] : [{ value, n: givenCount(frequency), forbund }]
    })
    return figure ? [{ measure: question.measure, form: form.key, statistic, ...figure }] : []
  })
}

function roundedValue(statistic: Statistic, frequency: GivenFrequency, scale: Scale): number | null {
  if (givenCount(frequency) === 0) return null
  const values = scaleValues(frequency, scale)
  if (statistic === 'mean') return values.mean && numberOf(roundHalfUp(values.mean.sum, values.mean.n, 1))
  const share = statistic === 'shareJa' ? values.shareJa : values[statistic]?.share
  return share ? numberOf(roundHalfUp(share.count, share.n, 2)) : null
}

function numberOf({ units, decimals }: Rounded): number {
  return units / 10 ** decimals
}
