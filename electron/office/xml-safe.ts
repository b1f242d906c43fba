/** Control characters and halves of characters, which can be pasted into a text but make an XML file unreadable. */
const notInXml = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]|\p{Cs}/gu

/** The same data with all texts in it as XML may hold them. */
export function xmlSafe<Value>(value: Value): Value {
  return safe(value) as Value
}

function safe(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(notInXml, '')
  if (Array.isArray(value)) return value.map(safe)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, safe(own)]))
}
