import { type DisclosurePolicy, defaultPolicy } from '../disclosure/policy'
import type { InsatsId } from '../model/id'

/**
 * What the coordinator decides of a delivery, within the policy. `joined`: insatser to show together, whatever their sizes; null among
 * them is without insats. `numbered`: insatser are called by their numbers and not by their names. `minimumGroup`: how many a group must be to
 * be shown, which may be more than the program asks for and never fewer. `undivided`: forms (their keys) that are not divided by kön.
 */
export interface DeliveryChoices {
  readonly joined: readonly (readonly (InsatsId | null)[])[]
  readonly numbered: boolean
  readonly minimumGroup: number
  readonly undivided: readonly string[]
}

/** Every insats for itself as far as the policy lets it, by its name. */
export const noChoices: DeliveryChoices = {
  joined: [],
  numbered: false,
  minimumGroup: defaultPolicy.minimumGroup,
  undivided: [],
}

/** The rule that holds for a delivery with these choices, and for everything of its round that others may see. */
export function policyOf({ minimumGroup }: DeliveryChoices): DisclosurePolicy {
  return { ...defaultPolicy, minimumGroup }
}
