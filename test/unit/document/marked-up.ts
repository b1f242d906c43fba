const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

/** A text as it is read, of one as it stands in HTML or SVG. */
export function read(markup: string): string {
  return markup.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign)
}

/** What is read in a piece of HTML or SVG, tag by tag; a place where a word may be divided is none. */
export function wordsOf(markup: string): readonly string[] {
  return markup
    .replaceAll('<wbr>', '')
    .split(/<[^>]*>/)
    .map((text) => read(text).trim())
    .filter((text) => text !== '')
}

/** The values of an attribute on elements of a kind, in order. */
export function attributesOf(markup: string, tag: string, name: string): readonly string[] {
  return [...markup.matchAll(new RegExp(`<${tag}\\b[^>]*? ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => read(value))
}

/** What stands in the elements of a kind, tags and all; they do not lie in each other. */
export function partsOf(markup: string, tag: string): readonly string[] {
  return [...markup.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))].map(([, content = '']) => content)
}
