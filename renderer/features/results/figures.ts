import { type Statistic, statistics } from '../../../shared/model/target'
import { shareOf, shortIntervalWords } from '../../../shared/report/figure-words'
import type { QuestionSummary } from '../../../shared/report/question-summary'
import { type ScaleValues, valuesWithoutAnswers } from '../../../shared/report/scale-values'
import { shareText } from '../../../shared/report/share-text'
import { roundedMean } from '../../../shared/statistics/mean'
import { formatRounded } from '../../../shared/text/format'
import { resultsTexts } from '../../../shared/text/results'
import { shownTexts } from '../../../shared/text/shown'
import { figureTexts, topShareLabel } from '../../../shared/text/statistics'

/** A figure as it is shown: its name, which says which codes are in it, its value, and the interval that holds it. */
export interface Figure {
  readonly key: Statistic
  readonly name: string
  readonly text: string
  readonly interval: string
  /** False where answers in classes do not tell it, which the text then says. */
  readonly isTold: boolean
}

type FiguresOfQuestion = ScaleValues & Pick<QuestionSummary, 'n' | 'scale' | 'figures'>

/** The figures that suit the scale: mean and the two shares of a rating scale, the share Ja of a yes-no scale. */
export function questionFigures({ n, scale, figures, ...values }: FiguresOfQuestion): readonly Figure[] {
  const suitable = valuesWithoutAnswers(scale)
  return statistics
    .filter((key) => suitable[key] !== null)
    .map((key) => {
      const sure = n > 0 ? figures[key] : null
      const text = figureText(values, key)
      return {
        key,
        name: figureName(suitable, key),
        text: text ?? shownTexts.notGiven,
        interval: sure ? shortIntervalWords(sure) : '',
        isTold: text !== null,
      }
    })
}

function figureText(values: ScaleValues, statistic: Statistic): string | null {
  if (statistic === 'mean') return values.mean && formatRounded(roundedMean(values.mean))
  const share = shareOf(values, statistic)
  return share && shareText(share)
}

function figureName(suitable: ScaleValues, statistic: Statistic): string {
  if (statistic === 'mean' || statistic === 'shareJa') return figureTexts[statistic]
  const top = suitable[statistic]
  return resultsTexts.unbroken(topShareLabel(top?.codes ?? [], top?.labels ?? []))
}
