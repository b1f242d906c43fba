import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import { commonTexts } from '../../../shared/text/common'

/** The choices of an insats, none first. */
export function insatsOptions(insatser: readonly Insats[]): { value: string; label: string }[] {
  return [
    { value: '', label: commonTexts.withoutInsats },
    ...insatser.map(({ id, name }) => ({ value: String(id), label: name })),
  ]
}

/** The insats of a choice; null for none. */
export function insatsOf(value: string | null): InsatsId | null {
  return value ? (Number(value) as InsatsId) : null
}
