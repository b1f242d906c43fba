import type { Scale } from '../instrument/definition'
import type { Statistic } from '../model/target'
import type { RoundFigure } from '../statistics/change-verdict'
import type { Interval } from '../statistics/interval'
import { meanInterval } from '../statistics/mean-interval'
import { wilsonInterval } from '../statistics/wilson-interval'
import type { GivenFrequency } from './given-frequency'
import { scaleFigures } from './verdict'

/** A figure and how sure it is. */
export interface SureFigure {
  readonly figure: RoundFigure
  /** Holds 95 %; null where the answers do not tell. */
  readonly interval: Interval | null
}

/**
 * The 95 % interval of one round's figure, from 0 to 1 for a share and in steps of the scale for a mean, narrowed where it is
 * known how many were asked. Null where the answers do not tell (see wilsonInterval and meanInterval).
 */
export function figureInterval(figure: RoundFigure): Interval | null {
  switch (figure.kind) {
    case 'share':
      return wilsonInterval(figure.count, figure.n, figure.asked)
    case 'mean':
      return meanInterval(figure, figure.asked)
    case 'none':
      return null
  }
}

/** All figures that the scale has, of answers by some of `asked` people; null those that it has not. */
export function sureFigures(
  frequency: GivenFrequency,
  scale: Scale,
  asked: number | null,
): Readonly<Record<Statistic, SureFigure | null>> {
  const figures = scaleFigures(frequency, scale, asked)
  const of = (statistic: Statistic): SureFigure | null => {
    const figure = figures[statistic]
    return figure.kind === 'none' ? null : { figure, interval: figureInterval(figure) }
  }
  return { mean: of('mean'), share46: of('share46'), share56: of('share56'), shareJa: of('shareJa') }
}
