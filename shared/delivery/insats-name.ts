import type { InsatsId } from '../model/id'
import type { Insats } from '../model/insats'
import { commonTexts } from '../text/common'

/** What an insats is called in a delivery; `null` is without insats. */
export function insatsName(insatser: readonly Insats[], insatsId: InsatsId | null): string {
  if (insatsId === null) return commonTexts.withoutInsats
  const insats = insatser.find(({ id }) => id === insatsId)
  if (!insats) throw new Error(`insats ${insatsId} is not listed`)
  return insats.name
}
