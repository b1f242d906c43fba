import { type Rounded, roundHalfUp } from './round-half-up'

/**
 * Svarsandel: answered out of asked (tillfrågade), as the förbund report it. `value` is unrounded, null where
 * the number asked is not known or 0. `exceedsAsked`: more answered than are said to have been asked; the
 * rate is then kept as it is (above 1) and shown as something to look into, never cut down to 100 %.
 */
export interface ResponseRate {
  readonly answered: number
  readonly asked: number | null
  readonly value: number | null
  readonly exceedsAsked: boolean
}

export function responseRate(answered: number, asked: number | null): ResponseRate {
  return { answered, asked, value: asked ? answered / asked : null, exceedsAsked: asked !== null && answered > asked }
}

/** The rate in per cent, rounded half up from the two counts; null where there is none. */
export function roundedResponseRate({ answered, asked }: ResponseRate): Rounded | null {
  return asked ? roundHalfUp(100 * answered, asked) : null
}
