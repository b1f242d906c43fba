import { describe, expect, it } from 'vitest'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import { fewestPapers, secondEntryStanding } from '../../../shared/entry/second-entry'
import type { QuestionFrequency } from '../../../shared/frequency/frequency-table'
import { answerCount, askedCount } from '../../../shared/frequency/question-frequency'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Scale } from '../../../shared/instrument/definition'
import { findScale } from '../../../shared/instrument/lookup'
import type { SecondEntryCounts } from '../../../shared/model/second-entry'
import { scaleValues } from '../../../shared/report/scale-values'
import { shareText } from '../../../shared/report/share-text'
import { targetStatus } from '../../../shared/report/target-status'
import { changeVerdict, fewestForVerdict } from '../../../shared/statistics/change-verdict'
import { codeSample } from '../../../shared/statistics/code-sample'
import { cronbachAlpha } from '../../../shared/statistics/cronbach-alpha'
import { groupDifferences } from '../../../shared/statistics/group-differences'
import type { Interval } from '../../../shared/statistics/interval'
import { mean, roundedMean } from '../../../shared/statistics/mean'
import { meanInterval } from '../../../shared/statistics/mean-interval'
import { responseRate, roundedResponseRate } from '../../../shared/statistics/response-rate'
import { roundHalfUp } from '../../../shared/statistics/round-half-up'
import { roundNumber } from '../../../shared/statistics/round-number'
import { roundedPercent, type Share, share, shareOfCodes } from '../../../shared/statistics/share'
import { fewestForPercent } from '../../../shared/statistics/small-number'
import { smallestDetectableShares } from '../../../shared/statistics/smallest-detectable-change'
import { wilsonInterval } from '../../../shared/statistics/wilson-interval'
import { commonTexts } from '../../../shared/text/common'
import { formatCount, formatPercent, formatRounded } from '../../../shared/text/format'
import { fewestForEveryBox, smallestGroup } from '../../../shared/text/handbook/delivering'
import type { AnswerStatistic, Example, ExampleAnswers, NumberStatistic } from '../../../shared/text/handbook/examples'
import { findHandbookPage } from '../../../shared/text/handbook/handbook'
import { findingTitles } from '../../../shared/text/report'
import { shareTexts } from '../../../shared/text/results'
import { secondEntryTexts } from '../../../shared/text/second-entry'
import { figureTexts, topShareLabel } from '../../../shared/text/statistics'
import { targetStatusTexts } from '../../../shared/text/targets'
import { verdictWords } from '../../../shared/text/verdict'
import { everyExample, textOf } from './pieces'

const frekvens = findScale(bundledInstrument, 'frekvens')

type AnswerExample = Extract<Example, { kind: 'answers' }>

/** What the program makes of the answers to a question. A new statistic does not compile without a line here. */
const ofAnswers: Readonly<
  Record<AnswerStatistic, (frequency: QuestionFrequency, scale: Scale, codes: readonly number[]) => string>
> = {
  n: (frequency) => formatCount(answerCount(frequency)),
  missing: (frequency) => {
    const had = askedCount(frequency)
    const missing = share(had - answerCount(frequency), had)
    return `${shareTexts.countOf(missing.count, missing.n)}, eller ${formatPercent(roundedPercent(missing))}`
  },
  share: (frequency, _scale, codes) => shareText(shareOfCodes(frequency, codes)),
  share46: (frequency, scale, codes) => topShare(scaleValues(frequency, scale).share46, codes),
  share56: (frequency, scale, codes) => topShare(scaleValues(frequency, scale).share56, codes),
  shareJa: (frequency, scale) => shareText(scaleValues(frequency, scale).shareJa ?? share(0, 0)),
  mean: (frequency, scale) => formatRounded(roundedMean(mean(frequency, scale))),
}

/** What the program makes of a few numbers. */
const ofNumbers: Readonly<Record<NumberStatistic, (...numbers: number[]) => string>> = {
  few: (count = 0, n = 0) => shareText(share(count, n)),
  rounding: (count = 0, n = 0) => formatPercent(roundedPercent(share(count, n))),
  responseRate: (answered = 0, asked = 0) => formatPercent(roundedResponseRate(responseRate(answered, asked))),
  interval: (count = 0, n = 0) => intervalText(wilsonInterval(count, n)),
  intervalOfAsked: (count = 0, n = 0, asked = 0) => intervalText(wilsonInterval(count, n, asked)),
  verdict: (was = 0, before = 0, is = 0, after = 0) => {
    const figures = [share(was, before), share(is, after)].map(
      ({ count, n }) => ({ kind: 'share', count, n, asked: null }) as const,
    )
    return verdictWords[changeVerdict(figures[0] ?? null, figures[1] ?? null).verdict]
  },
  meanInterval: (...codes) => {
    const counts = [1, 2, 3, 4, 5, 6].map((code) => codes.filter((other) => other === code).length)
    const interval = meanInterval(codeSample(frequencyOf({ scale: 'frekvens', counts, blank: 0, unreadable: 0 }), frekvens))
    const limits = interval ? [interval.lower, interval.upper] : []
    return limits.map((limit) => formatRounded(roundNumber(limit, 1))).join('–')
  },
  groups: (count = 0, n = 0, other = 0, m = 0) => {
    expect(groupDifferences([share(count, n), share(other, m)])).toEqual([])
    return findingTitles.noDifferences
  },
  standing: (count = 0, n = 0, level = 0, near = 0) =>
    targetStatusTexts[targetStatus(count / n, { level: level / 100, near: near / 100 })].word,
  alpha: (...codes) => {
    const pairs = codes.flatMap((code, index) => (index % 2 === 0 ? [[code, codes[index + 1] ?? 0] as const] : []))
    const sum = (of: (pair: readonly [number, number]) => number) => pairs.reduce((total, pair) => total + of(pair), 0)
    const crossed = sum(([one, two]) => one * two)
    const products = [
      [sum(([one]) => one * one), crossed],
      [crossed, sum(([, two]) => two * two)],
    ]
    const { value } = cronbachAlpha({ n: pairs.length, sums: [sum(([one]) => one), sum(([, two]) => two)], products }, [
      frekvens,
      frekvens,
    ])
    return formatRounded(value === null ? null : roundNumber(value, 2))
  },
  detectable: (count = 0, n = 0) => {
    const { increase, decrease } = smallestDetectableShares({ count, n }, n)
    return `ökning från ${countOf(increase)}, minskning från ${countOf(decrease)}`
  },
  agreement: (alike = 0, fields = 0) =>
    formatPercent(roundedPercent(standing({ fields, differing: fields - alike }).agreement, 1)),
  errorBound: (errors = 0, fields = 0) =>
    secondEntryTexts.figures.bound(standing({ fields, differing: errors, firstErrors: errors }).errorBound ?? Number.NaN),
  fewestPapers: (limit = 0, fields = 0) => `minst ${fewestPapers(limit, fields)} enkäter`,
}

function frequencyOf({ counts, blank, unreadable }: ExampleAnswers): QuestionFrequency {
  return { counts, missing: { blank, 'double-marked': unreadable, illegible: 0, 'not-on-form': 0 } }
}

function topShare(top: ReturnType<typeof scaleValues>['share46'], codes: readonly number[]): string {
  expect(top?.codes).toEqual(codes)
  return shareText(top?.share ?? share(0, 0))
}

function countOf(found: Share | null): string {
  return found ? shareTexts.countOf(found.count, found.n) : 'inget'
}

function intervalText(interval: Interval | null): string {
  const [lower, upper] = [interval?.lower, interval?.upper].map((limit) => Math.round(100 * (limit ?? Number.NaN)))
  return `${lower}–${upper}\u00A0%`
}

function standing(counts: Partial<SecondEntryCounts>) {
  const none = { papers: 100, checked: 48, fields: 0, differing: 0, unresolved: 0, firstErrors: 0 }
  return secondEntryStanding({ ...none, ...counts }, { mode: 'sample', errorLimit: 0.01 }, 8)
}

function given(example: Example): string {
  return example.kind === 'numbers' ? `${example.statistic}: ${example.given}` : `${example.statistic}: ${example.answers.counts}`
}

describe('an example in the handbook', () => {
  it.each(everyExample.map((example) => [given(example), example] as const))(
    '%s is what the program computes',
    (_given, example) => {
      if (example.kind === 'numbers') expect(example.result).toBe(ofNumbers[example.statistic](...example.numbers))
      else {
        const scale = findScale(bundledInstrument, example.answers.scale)
        expect(example.answers.counts).toHaveLength(scale.codes.length)
        expect(example.result).toBe(ofAnswers[example.statistic](frequencyOf(example.answers), scale, example.codes))
      }
    },
  )

  it('is there for every statistic', () => {
    const shown = new Set(everyExample.map(({ statistic }) => statistic))
    expect(
      [...Object.keys(ofAnswers), ...Object.keys(ofNumbers)].filter((statistic) => !shown.has(statistic as NumberStatistic)),
    ).toEqual([])
  })

  const answered = everyExample.filter((example): example is AnswerExample => example.kind === 'answers')
  const shares = answered.filter(({ statistic }) => statistic.startsWith('share'))

  it.each(shares.map(({ working, result }) => [working, result]))('is worked out as it says: %s', (working, result) => {
    const [terms = '', count, n] = /^(.*?)(\d+), av (\d+)\.$/.exec(working)?.slice(1) ?? []
    const added = [...terms.matchAll(/\d+/g)].reduce((sum, [term]) => sum + Number(term), 0)
    if (terms !== '') expect(added).toBe(Number(count))
    expect(formatPercent(roundHalfUp(100 * Number(count), Number(n)))).toBe(result)
  })

  it('is worked out as it says for the mean', () => {
    const { working = '', result } = answered.find(({ statistic }) => statistic === 'mean') ?? {}
    const products = [...working.matchAll(/(\d+) · (\d+)/g)].map(([, count, code]) => Number(count) * Number(code))
    const n = Number(/\/ (\d+)\.$/.exec(working)?.[1])
    expect(products).toHaveLength(6)
    expect(
      formatRounded(
        roundHalfUp(
          products.reduce((sum, product) => sum + product, 0),
          n,
          1,
        ),
      ),
    ).toBe(result)
  })
})

describe('a definition', () => {
  const headings = findHandbookPage('sa-raknas-det').sections.map(({ heading }) => heading.toLowerCase())
  const frekvens = findScale(bundledInstrument, 'frekvens').codes
  const topName = (from: number) => {
    const top = frekvens.filter(({ code }) => code >= from)
    return topShareLabel(
      top.map(({ code }) => code),
      top.map(({ label }) => label),
    )
  }

  it.each([
    figureTexts.n,
    figureTexts.mean,
    figureTexts.shareJa,
    topName(4),
    topName(5),
    commonTexts.responseRate,
    secondEntryTexts.figures.agreement,
    secondEntryTexts.figures.errors,
  ])('is there for ”%s”, as the window calls it', (name) => {
    expect(headings.filter((heading) => heading.startsWith(name.toLowerCase())).length).toBeGreaterThan(0)
  })
})

describe('numbers in the handbook’s sentences', () => {
  const text = (page: Parameters<typeof findHandbookPage>[0]) => textOf(findHandbookPage(page))
  const percent = (count: number, n: number) => roundedPercent(share(count, n))?.units

  it('are the limits that the program has', () => {
    expect(text('sma-tal')).toContain(`När färre än ${fewestForPercent} har svarat`)
    expect(text('sa-raknas-det')).toContain(`När färre än ${fewestForPercent} har svarat`)
    expect(text('sa-raknas-det')).toContain(`Med färre än ${fewestForVerdict} svar någon av gångerna`)
    expect(text('sma-tal')).toContain(`mellan grupper med minst ${fewestForVerdict} svar`)
    expect(text('lasa-resultat')).toContain(`Har färre än ${fewestForPercent} svarat`)
    expect(text('lasa-trender')).toContain(`färre än ${fewestForPercent} svar`)
    expect(smallestGroup).toBe(defaultPolicy.minimumGroup)
    expect(fewestForEveryBox).toBe(defaultPolicy.fullDistribution)
  })

  it('are what 7 of 9 is, and 6 and 8', () => {
    expect(text('sma-tal')).toContain(`”${percent(7, 9)} procent” låter exakt`)
    expect(text('sma-tal')).toContain(`stått ${percent(6, 9)} eller ${percent(8, 9)}`)
    expect(text('sma-tal')).toContain(`en enda person ${percent(1, 9)} procentenheter`)
  })
})
