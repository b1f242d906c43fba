/** The height in points of a row with this text wrapped in a column of this width: Excel fits only what it typed itself. */
export function rowHeight(text: string, width: number): number {
  return 15 * Math.max(1, Math.ceil(text.length / width))
}
