import type { InsatsId } from '../model/id'
import type { Insats } from '../model/insats'
import { commonTexts } from '../text/common'
import { deliveryTexts } from '../text/delivery'
import type { DeliveryChoices } from './delivery-choices'

/** What an insats is called in a delivery: its name, or by choice its number; `null` is without insats. */
export function insatsName(insatser: readonly Insats[], insatsId: InsatsId | null, { numbered }: DeliveryChoices): string {
  if (insatsId === null) return commonTexts.withoutInsats
  const insats = insatser.find(({ id }) => id === insatsId)
  if (!insats) throw new Error(`insats ${insatsId} is not listed`)
  return numbered ? deliveryTexts.insatsNumber(insats.id) : insats.name
}
