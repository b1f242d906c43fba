import { spreadsheetText } from '../../../text/spreadsheet-text'

/** A text that a spreadsheet program takes for text, and that unsafeText gives back: one more apostrophe before one that begins so. */
export function safeText(text: string): string {
  return text.startsWith("'") ? `'${text}` : spreadsheetText(text)
}

/** The text that safeText was given. */
export function unsafeText(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text
}
