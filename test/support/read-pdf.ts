import { inflateSync } from 'node:zlib'

/** As much of a PDF as the tests look at. `text` is that of a page, in the order in which it is drawn, without any white space. */
export interface PdfContent {
  readonly catalogue: string
  readonly title: string
  readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string }[]
  /** The kinds of the elements in the structure tree (`H1`, `Table`), by how many there are of each. */
  readonly elements: ReadonlyMap<string, number>
}

interface PdfObject {
  readonly dictionary: string
  readonly stream: () => string
}

type Objects = ReadonlyMap<string, PdfObject>

/** Reads a PDF as Chromium writes it: one table of plain objects, packed streams, and letters given by their codes in hexadecimal. */
export function readPdf(bytes: Buffer): PdfContent {
  const objects = objectsOf(bytes)
  const trailer = /trailer\s*<<[^>]*\/Root (\d+)[^>]*\/Info (\d+)/.exec(bytes.toString('latin1'))
  const catalogue = dictionaryOf(objects, trailer?.[1])
  const elements = new Map<string, number>()
  for (const { dictionary } of objects.values()) {
    const kind = /\/Type \/StructElem\b/.test(dictionary) ? /\/S \/(\w+)/.exec(dictionary)?.[1] : undefined
    if (kind) elements.set(kind, (elements.get(kind) ?? 0) + 1)
  }
  return {
    catalogue,
    title: utf16(/\/Title <([\dA-F]+)>/.exec(dictionaryOf(objects, trailer?.[2]))?.[1] ?? ''),
    pages: pagesBelow(objects, /\/Pages (\d+)/.exec(catalogue)?.[1]).map((page) => pageOf(objects, page)),
    elements,
  }
}

function objectsOf(bytes: Buffer): Objects {
  const text = bytes.toString('latin1')
  const objects = new Map<string, PdfObject>()
  for (const match of text.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)(?:\sendobj|\sstream\r?\n)/g)) {
    const [whole, number = '', dictionary = ''] = match
    const start = match.index + whole.length
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    const stream = () => inflateSync(bytes.subarray(start, start + length)).toString('latin1')
    objects.set(number, { dictionary, stream })
  }
  return objects
}

function dictionaryOf(objects: Objects, number: string | undefined): string {
  return objects.get(number ?? '')?.dictionary ?? ''
}

function pagesBelow(objects: Objects, number: string | undefined): readonly string[] {
  const node = dictionaryOf(objects, number)
  if (!/\/Type \/Pages\b/.test(node)) return [node]
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(objects, kid))
}

function pageOf(objects: Objects, page: string) {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? []
  const names = /\/Font <<([^>]*)>>/.exec(page)?.[1] ?? ''
  const letters = new Map([...names.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, font]) => [name, lettersOf(objects, font)]))
  const content = objects.get(/\/Contents (\d+)/.exec(page)?.[1] ?? '')?.stream() ?? ''
  let font = new Map<string, string>()
  let text = ''
  for (const [, name, codes] of content.matchAll(/\/(\w+) [\d.]+ Tf|<([\dA-F]+)> Tj/g)) {
    if (name !== undefined) font = letters.get(name) ?? new Map()
    const size = [...font.keys()][0]?.length ?? 2
    for (let at = 0; at < (codes?.length ?? 0); at += size) text += font.get(codes?.slice(at, at + size) ?? '') ?? '\ufffd'
  }
  return { width: Number(width), height: Number(height), text: text.replace(/\s/g, '') }
}

/** The letters of a font by their codes, as its table for copying text gives them. */
function lettersOf(objects: Objects, font: string | undefined): Map<string, string> {
  const map = objects.get(/\/ToUnicode (\d+)/.exec(dictionaryOf(objects, font))?.[1] ?? '')?.stream() ?? ''
  const letters = new Map<string, string>()
  for (const [, single = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', letter = ''] of single.matchAll(/<([\dA-F]+)> <([\dA-F]+)>/g)) letters.set(code, utf16(letter))
  }
  for (const [, range = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', letter = ''] of range.matchAll(/<([\dA-F]+)> <([\dA-F]+)> <([\dA-F]+)>/g)) {
      for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code++) {
        const hex = code.toString(16).toUpperCase().padStart(first.length, '0')
        letters.set(hex, String.fromCharCode(Number.parseInt(letter, 16) + code - Number.parseInt(first, 16)))
      }
    }
  }
  return letters
}

function utf16(hexadecimal: string): string {
  const units = hexadecimal.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))).replace('\ufeff', '')
}
