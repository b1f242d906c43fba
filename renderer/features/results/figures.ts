import type { ScaleValues, TopShare } from '../../../shared/report/scale-values'
import { roundedMean } from '../../../shared/statistics/mean'
import { formatRounded } from '../../../shared/text/format'
import { resultsTexts } from '../../../shared/text/results'
import { figureTexts, topShareLabel } from '../../../shared/text/statistics'
import { shareText } from '../../charts/share-text'

/** A figure as it is shown: its name, which says which codes are in it, and its value. */
export interface Figure {
  readonly key: keyof ScaleValues
  readonly name: string
  readonly text: string
}

/** The figures that suit the scale: mean and the two shares of a rating scale, the share Ja of a yes-no scale. */
export function questionFigures({ mean, share46, share56, shareJa }: ScaleValues): readonly Figure[] {
  return [
    ...(mean ? [{ key: 'mean', name: figureTexts.mean, text: formatRounded(roundedMean(mean)) } as const] : []),
    ...topShareFigure('share46', share46),
    ...topShareFigure('share56', share56),
    ...(shareJa ? [{ key: 'shareJa', name: figureTexts.shareJa, text: shareText(shareJa) } as const] : []),
  ]
}

function topShareFigure(key: 'share46' | 'share56', top: TopShare | null): readonly Figure[] {
  return top ? [{ key, name: resultsTexts.unbroken(topShareLabel(top.codes, top.labels)), text: shareText(top.share) }] : []
}
