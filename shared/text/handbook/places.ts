import { aboutParts } from '../about'
import { entryTexts } from '../entry'
import { type PageId, pageTexts } from '../pages'
import { responsesTexts } from '../responses'
import { safekeepingParts } from '../safekeeping'
import { settingsParts } from '../settings'
import type { Place } from './words'

/** The parts of the program's pages that one can be sent to, by their name in the window's address. */
export const partNames: Readonly<Partial<Record<PageId, Readonly<Record<string, string>>>>> = {
  entry: { dubbel: entryTexts.secondView },
  responses: { fritext: responsesTexts.textView },
  settings: settingsParts,
  safekeeping: safekeepingParts,
  about: aboutParts,
}

/** What a place in the window is called: `Inställningar › Insatser`. A part that has no name is its page. */
export function placeName({ page, part }: Place): string {
  const name = part === null ? undefined : partNames[page]?.[part]
  return name === undefined ? pageTexts[page].title : `${pageTexts[page].title} › ${name}`
}

/** The place in the window's address: `#settings/insatser`. */
export function placeHash({ page, part }: Place): string {
  return part === null ? `#${page}` : `#${page}/${part}`
}
