/** The column, from 0, and the row, from 1, of an address like `AB12`; null for anything else. */
export function cellPosition(address: string): { readonly column: number; readonly row: number } | null {
  const [, letters = '', digits] = /^([A-Z]{1,3})(\d{1,7})$/u.exec(address) ?? []
  if (digits === undefined) return null
  let column = 0
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(digits) }
}
