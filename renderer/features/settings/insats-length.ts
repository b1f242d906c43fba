import { settingsTexts } from '../../../shared/text/settings'

/** The most characters that an insats's name can have; the field takes no more. */
export const longestName = 120

/** What is said where the field takes no more. */
export function fullNotice(name: string): string | null {
  return name.length >= longestName ? settingsTexts.insatser.nameFull(longestName) : null
}
