import type { InsatsId, RoundId } from './id'

/**
 * How many were asked (tillfrågade) and how many declined (tackat nej), of one form in one insats
 * (`null`: the form is not split by insats). `null` counts were not given, which is not zero.
 */
export interface ResponseAccounting {
  readonly roundId: RoundId
  readonly form: string
  readonly insatsId: InsatsId | null
  readonly asked: number | null
  readonly declined: number | null
}
