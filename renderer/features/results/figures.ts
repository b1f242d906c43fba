import type { Statistic } from '../../../shared/model/target'
import { shortIntervalWords } from '../../../shared/report/figure-words'
import type { QuestionSummary } from '../../../shared/report/question-summary'
import type { ScaleValues, TopShare } from '../../../shared/report/scale-values'
import { shareText } from '../../../shared/report/share-text'
import { roundedMean } from '../../../shared/statistics/mean'
import { formatRounded } from '../../../shared/text/format'
import { resultsTexts } from '../../../shared/text/results'
import { figureTexts, topShareLabel } from '../../../shared/text/statistics'

/** A figure as it is shown: its name, which says which codes are in it, its value, and the interval that holds it. */
export interface Figure {
  readonly key: Statistic
  readonly name: string
  readonly text: string
  readonly interval: string
}

type FiguresOfQuestion = ScaleValues & Pick<QuestionSummary, 'n' | 'figures'>

/** The figures that suit the scale: mean and the two shares of a rating scale, the share Ja of a yes-no scale. */
export function questionFigures({ n, mean, share46, share56, shareJa, figures }: FiguresOfQuestion): readonly Figure[] {
  const all = [
    ...(mean ? [{ key: 'mean', name: figureTexts.mean, text: formatRounded(roundedMean(mean)) } as const] : []),
    ...topShareFigure('share46', share46),
    ...topShareFigure('share56', share56),
    ...(shareJa ? [{ key: 'shareJa', name: figureTexts.shareJa, text: shareText(shareJa) } as const] : []),
  ]
  return all.map((figure) => {
    const sure = n > 0 ? figures[figure.key] : null
    return { ...figure, interval: sure ? shortIntervalWords(sure) : '' }
  })
}

function topShareFigure(key: 'share46' | 'share56', top: TopShare | null): readonly Omit<Figure, 'interval'>[] {
  return top ? [{ key, name: resultsTexts.unbroken(topShareLabel(top.codes, top.labels)), text: shareText(top.share) }] : []
}
