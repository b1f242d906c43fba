/** All start tags of this name in a piece of XML, with or without a namespace prefix, each as written. */
export function tagsNamed(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^<>]*>`, 'gu')) ?? []
}

/** The value of an attribute as written, entities and all, or null. `prefixed` attributes need a namespace prefix (`r:id`). */
export function attribute(tag: string, name: string, { prefixed = false } = {}): string | null {
  const found = new RegExp(`\\s${prefixed ? '\\w+:' : ''}${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag)
  return found ? (found[1] ?? found[2] ?? '') : null
}

/** A value as it may stand in a new attribute: entities stay as they were, and no quotation mark ends it. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '&quot;')}"`
}

/** The same XML with its CDATA sections as ordinary text, since exceljs takes no notice of them and would lose what they say. */
export function withoutCdata(xml: string): string {
  if (!xml.includes('<![CDATA[')) return xml
  return xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/gu, (_, text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
}
