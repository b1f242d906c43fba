import type { RegisterIndicatorId } from './id'

/** One year's value of a registerindikator, in the indicator's unit. An empty comment says nothing. */
export interface RegisterValue {
  readonly year: number
  readonly value: number
  readonly comment: string
}

/** What a registerindikator is called and where its values come from. */
export interface RegisterFields {
  readonly name: string
  readonly unit: string
  readonly source: string
  readonly comment: string
}

/** An indicator whose yearly value comes from a register and not from a survey. Values are in order of years, at most one a year. */
export interface RegisterIndicator extends RegisterFields {
  readonly id: RegisterIndicatorId
  readonly values: readonly RegisterValue[]
}

/** What a year is to have from now on: a value, or none where `value` is null. */
export interface RegisterChange {
  readonly year: number
  readonly value: number | null
  readonly comment: string
}

/** The indicator of this name: names are the same that differ only in case, å, ä and ö included. */
export function findIndicatorNamed(indicators: readonly RegisterIndicator[], name: string): RegisterIndicator | undefined {
  const wanted = name.toLocaleLowerCase('sv')
  return indicators.find((indicator) => indicator.name.toLocaleLowerCase('sv') === wanted)
}
