const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** XML cannot hold these in any way: controls but tabs and line ends, halves of characters, and what is no character. */
const notInXml = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

/** A text as it stands between tags or in a quoted attribute of HTML or SVG, whatever is in it: it never becomes a tag. */
export function escapeMarkup(text: string): string {
  return text.replace(notInXml, '').replace(/[&<>"']/g, (sign) => named[sign] ?? sign)
}
