import { type Answer, isMissing } from './answer'

/**
 * The background variable kön as counted: the codes of Tabell 4 (1 Kvinna, 2 Man, 3 Uppges ej,
 * 4 a form that has no such question), or `missing` where it was asked but could not be read.
 * Code 4 is a property of the form, code 3 an answer: they are never counted together.
 */
export const konCategories = [1, 2, 3, 4, 'missing'] as const
export type KonCategory = (typeof konCategories)[number]

export const konWithoutQuestion = 4

export function konCategory(kon: Answer): KonCategory {
  if (isMissing(kon)) return kon === 'not-on-form' ? konWithoutQuestion : 'missing'
  if (kon === 1 || kon === 2 || kon === 3 || kon === 4) return kon
  throw new RangeError(`kön has no code ${kon}`)
}
