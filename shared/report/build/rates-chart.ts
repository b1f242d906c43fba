import type { ResponseRate } from '../../statistics/response-rate'
import { roundedResponseRate } from '../../statistics/response-rate'
import { isFew } from '../../statistics/small-number'
import { commonTexts } from '../../text/common'
import { formatPercent } from '../../text/format'
import { ended, findingTitles, reportColumns, reportTexts, subjectTexts, tableCaptions } from '../../text/report'
import { resultsTexts, shareTexts } from '../../text/results'
import { shownTexts } from '../../text/shown'
import { chartKey } from '../chart/chart-key'
import type { RateRow, ReportChart } from '../chart/report-chart'
import { countCell, emptyCell, percentCell, type ReportCell, textCell } from '../chart/report-table'
import type { ShownForm } from '../shown/shown-round'
import type { ReportSource } from './report-source'
import { reportedRound, roundLine } from './source-rounds'

/** How many have answered each form of the reported round, of how many asked. */
export function ratesChart(source: ReportSource): ReportChart {
  const reported = reportedRound(source)
  const { year } = reported.round
  const rows = reported.forms.map(rateRow)
  const title = ratesFinding(reported.forms)
  const subject = subjectTexts.rates(year)
  const exceeded = reported.forms.some((shown) => shown.status === 'shown' && shown.total.rate.exceedsAsked)
  return {
    key: chartKey({ kind: 'rates' }),
    title,
    subject,
    about: [roundLine(reported)],
    notes: [
      ...(reported.round.state === 'open' ? [resultsTexts.open] : []),
      ...(exceeded ? [resultsTexts.exceedsAsked] : []),
      ...(reported.forms.some(isFewAsked) ? [reportTexts.few] : []),
    ],
    body: { kind: 'rates', rows },
    tables: [
      {
        caption: tableCaptions.rates(year),
        columns: [
          { header: commonTexts.form, kind: 'text' },
          { header: reportColumns.responses, kind: 'number' },
          { header: reportColumns.asked, kind: 'number' },
          { header: reportColumns.declined, kind: 'number' },
          { header: reportColumns.rate, kind: 'number' },
          { header: reportColumns.remark, kind: 'text' },
        ],
        rows: reported.forms.map(tableRow),
      },
    ],
    alternative: [ended(title), ended(subject), ...rows.map(({ label, text }) => ended(`${label}: ${text}`))].join(' '),
  }
}

function rateRow(shown: ShownForm): RateRow {
  const { key, title } = shown.form
  if (shown.status !== 'shown') return { key, label: title, value: null, text: hiddenText(shown) }
  const { rate } = shown.total
  return { key, label: title, value: rate.value, text: rateText(rate) }
}

function hiddenText(shown: Exclude<ShownForm, { readonly status: 'shown' }>): string {
  return shown.status === 'too-few' ? shownTexts.tooFew(shown.limit) : findingTitles.noAnswers
}

function rateText(rate: ResponseRate): string {
  if (rate.asked === null) return shareTexts.responses(rate.answered)
  const count = shareTexts.countOf(rate.answered, rate.asked)
  return isFew(rate.asked) ? count : `${formatPercent(roundedResponseRate(rate))} (${count})`
}

function tableRow(shown: ShownForm): readonly ReportCell[] {
  const { title } = shown.form
  if (shown.status !== 'shown') return [textCell(title), emptyCell, emptyCell, emptyCell, emptyCell, textCell(hiddenText(shown))]
  const { rate, declined, withoutAsked } = shown.total
  return [
    textCell(title),
    countCell(rate.answered),
    countCell(rate.asked),
    countCell(declined),
    rate.asked === null || isFew(rate.asked)
      ? textCell(rate.asked === null ? commonTexts.notGiven : rateText(rate))
      : percentCell(roundedResponseRate(rate)),
    textCell(rate.asked === null ? withoutAsked : ''),
  ]
}

function isFewAsked(shown: ShownForm): boolean {
  return shown.status === 'shown' && shown.total.rate.asked !== null && isFew(shown.total.rate.asked)
}

/** From the lowest rate to the highest; never of all forms together, which would tell of one that is not shown. */
function ratesFinding(forms: readonly ShownForm[]): string {
  const known = forms
    .flatMap((shown) => (shown.status === 'shown' && shown.total.rate.value !== null ? [{ shown, rate: shown.total.rate }] : []))
    .sort((a, b) => (a.rate.value ?? 0) - (b.rate.value ?? 0))
  const [lowest, highest] = [known.at(0), known.at(-1)]
  if (!lowest || !highest) return findingTitles.rates
  if (lowest === highest) return findingTitles.ratesOne(shortRate(lowest.rate), lowest.shown.form.title)
  return findingTitles.ratesFromTo(shortRate(lowest.rate), shortRate(highest.rate))
}

function shortRate(rate: ResponseRate): string {
  return rate.asked === null || isFew(rate.asked) ? rateText(rate) : formatPercent(roundedResponseRate(rate))
}
