import { zipParts } from '../../electron/zip/read-zip'

/** The parts of a file of Office as text, by name, in the order of the file. */
export async function officeParts(bytes: Buffer): Promise<ReadonlyMap<string, string>> {
  const parts = await zipParts(bytes)
  return new Map(parts.map(({ name, pieces }) => [name, Buffer.concat([...pieces]).toString()]))
}

/** The parts whose name is this word and a number, by that number. */
export function numbered(parts: ReadonlyMap<string, string>, beginning: string): readonly string[] {
  const found = [...parts].flatMap(([name, xml]) => {
    const number = name.startsWith(beginning) ? /^(\d+)\.xml$/.exec(name.slice(beginning.length))?.[1] : undefined
    return number === undefined ? [] : [{ number: Number(number), xml }]
  })
  return found.sort((a, b) => a.number - b.number).map(({ xml }) => xml)
}

/** Every element of this name, from its first tag to its last; such elements must not lie in each other. */
export function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<${name}(?: [^>]*)?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? []
}

/** The value of an attribute of the first tag that has it. */
export function attribute(xml: string, name: string): string | undefined {
  const value = new RegExp(`\\b${name}="([^"]*)"`).exec(xml)?.[1]
  return value === undefined ? undefined : unescaped(value)
}

/** The letters in an element of this name (`a:t`, `c:v`), in order. */
export function texts(xml: string, name: string): readonly string[] {
  return elements(xml, name).map((element) => unescaped(element.replace(/<[^>]*>/g, '')))
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text
    .replace(/&#x([\dA-Fa-f]+);/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, sign: string) => signs[sign] ?? '')
}

/** What makes the XML unreadable; null where every tag is ended in its turn and nothing is in it that may not be. */
export function brokenXml(xml: string): string | null {
  const forbidden = /[^\P{Cc}\t\n\r]|&(?!(?:lt|gt|quot|apos|amp|#\d+|#x[\dA-Fa-f]+);)/u.exec(xml)
  if (forbidden) return `a forbidden sign at ${forbidden.index}`
  const open: string[] = []
  const rest = xml
    .replace(/<\?[^>]*\?>/g, '')
    .replace(/<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g, (_, end, name, __, empty) => {
      if (end) {
        if (open.pop() !== name) open.push(`not ${name}`, 'never')
      } else if (!empty) open.push(name)
      return ''
    })
  if (open.length > 0) return `tags: ${open.join(' ')}`
  return /[<>]/.test(rest) ? `a stray sign: ${/.{0,40}[<>].{0,40}/.exec(rest)?.[0]}` : null
}
