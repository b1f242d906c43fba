import type { MissingStatus } from './answer'

/**
 * What each missing status is called: on screen, in the workbooks to type into, and where such a workbook is read. Words for
 * people, which stand here because those who read a file may not know those who word the screen.
 */
export const missingWords: Readonly<Record<MissingStatus, string>> = {
  blank: 'Ej besvarad',
  'double-marked': 'Dubbelmarkerad',
  illegible: 'Oläslig',
  'not-on-form': 'Fanns inte på formuläret',
}
