/**
 * A text that a spreadsheet program takes for text. What begins like a formula gets an apostrophe
 * first: OWASP "CSV Injection" (= + - @, tab, line breaks, and the full-width forms of the signs).
 */
export function spreadsheetText(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}
