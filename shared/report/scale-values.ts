import type { Scale } from '../instrument/definition'
import { type Mean, mean } from '../statistics/mean'
import type { Share } from '../statistics/share'
import { shareJa } from '../statistics/share-ja'
import { type GivenFrequency, givenShare, isClassed } from './given-frequency'

/** The share of the highest codes of a scale, with the codes and their labels, which are always named beside it. */
export interface TopShare {
  readonly codes: readonly number[]
  readonly labels: readonly string[]
  readonly share: Share
}

/**
 * The figures that suit a question's scale; null those that do not, and those that cannot be told of answers in classes. Which
 * cut-off NNS uses is not known (a published text has both in one paragraph), so both are given: codes 4 to 6 and codes 5 to 6.
 */
export interface ScaleValues {
  /** Of a rating scale. */
  readonly mean: Mean | null
  /** Of a rating scale with the six codes 1 to 6. */
  readonly share46: TopShare | null
  readonly share56: TopShare | null
  /** Of a yes-no scale. */
  readonly shareJa: Share | null
}

export function scaleValues(frequency: GivenFrequency, scale: Scale): ScaleValues {
  const rating = scale.kind === 'rating'
  const sixSteps = rating && scale.codes.map(({ code }) => code).join() === '1,2,3,4,5,6'
  return {
    mean: rating && !isClassed(frequency) ? mean(frequency, scale) : null,
    share46: sixSteps ? topShare(frequency, scale, 4) : null,
    share56: sixSteps ? topShare(frequency, scale, 5) : null,
    shareJa: scale.kind === 'yes-no' && !isClassed(frequency) ? shareJa(frequency, scale) : null,
  }
}

function topShare(frequency: GivenFrequency, scale: Scale, from: number): TopShare | null {
  const top = scale.codes.filter(({ code }) => code >= from)
  const codes = top.map(({ code }) => code)
  const share = givenShare(frequency, scale, codes)
  return share && { codes, labels: top.map(({ label }) => label), share }
}

/** Which figures a scale has does not depend on the answers: the figures of nobody, to tell by. */
export function valuesWithoutAnswers(scale: Scale): ScaleValues {
  return scaleValues({ counts: [], missing: { blank: 0, 'double-marked': 0, illegible: 0, 'not-on-form': 0 } }, scale)
}
