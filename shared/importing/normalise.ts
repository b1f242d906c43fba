const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  aring: 'å',
  auml: 'ä',
  eacute: 'é',
  gt: '>',
  hellip: '…',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  ouml: 'ö',
  quot: '"',
  Aring: 'Å',
  Auml: 'Ä',
  Ouml: 'Ö',
}

/** Zero-width and direction marks, the byte order mark and the soft hyphen: present in exports, seen by nobody. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu

/**
 * A text without what only the eye would not notice: white space of any kind becomes one ordinary space, none at the
 * ends; invisible characters go; letters written as a letter and a loose accent become one. Case and marks stay.
 */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/gu, ' ').trim()
}

/**
 * The form in which headers and labels are compared: tidied, in lower case, without HTML tags and entities, with one kind
 * of quotation mark and one kind of dash, without spaces round a slash, and without punctuation or the star of a
 * mandatory question at the end. Two texts that differ in wording stay different; a text of punctuation only becomes ''.
 */
export function normalise(text: string): string {
  return tidy(withoutHtml(text).normalize('NFKC'))
    .toLowerCase()
    .replace(/[‘’‚‛′´`]/gu, "'")
    .replace(/[“”„‟″«»]/gu, '"')
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/ ?\/ ?/gu, '/')
    .replace(/[\s.,:;?!*]+$/u, '')
}

/** Whether nothing at all stands there: only white space and invisible characters. A dash is something. */
export function isBlankText(text: string): boolean {
  return tidy(text) === ''
}

function withoutHtml(text: string): string {
  if (!/[<&]/u.test(text)) return text
  return text
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,6});/giu, decodeEntity)
    .replace(/<\/?(?:br|p|div|li|ul|ol|td|tr|h\d)\b[^<>]*>/giu, ' ')
    .replace(/<\/?[a-z][^<>]*>/giu, '')
}

function decodeEntity(whole: string, name: string): string {
  if (!name.startsWith('#')) return namedEntities[name] ?? whole
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
