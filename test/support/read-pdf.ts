import { inflateSync } from 'node:zlib'

/** As much of a PDF as the tests look at. `text` is that of a page, in the order in which it is drawn, without any white space. */
export interface PdfContent {
  readonly catalogue: string
  readonly title: string
  readonly pages: readonly { readonly width: number; readonly height: number; readonly text: string }[]
  /** The kinds of the elements in the structure tree (`H1`, `Table`), by how many there are of each. */
  readonly elements: ReadonlyMap<string, number>
  /** The headings that a reader offers beside the pages, in order, with the page of each (from 0). */
  readonly outline: readonly { readonly title: string; readonly page: number }[]
  /** The pictures in order: what is read aloud of each, and the pages (from 0) on which it is drawn. */
  readonly figures: readonly { readonly alternative: string; readonly pages: readonly number[] }[]
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
  const pages = pagesBelow(objects, /\/Pages (\d+)/.exec(catalogue)?.[1])
  const roots = kidsOf(dictionaryOf(objects, /\/StructTreeRoot (\d+)/.exec(catalogue)?.[1]))
  return {
    catalogue,
    title: textIn(dictionaryOf(objects, trailer?.[2]), 'Title'),
    pages: pages.map((page) => pageOf(objects, dictionaryOf(objects, page))),
    elements,
    outline: outlineBelow(objects, dictionaryOf(objects, /\/Outlines (\d+)/.exec(catalogue)?.[1]), pages),
    figures: roots.flatMap((root) => figuresBelow(objects, root, pages)),
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

/** The numbers of the pages' objects, in order. */
function pagesBelow(objects: Objects, number: string | undefined): readonly string[] {
  const node = dictionaryOf(objects, number)
  if (!/\/Type \/Pages\b/.test(node)) return [number ?? '']
  const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1] ?? ''
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesBelow(objects, kid))
}

/** Headings stand under each other by `First` and `Next`; the document's own title is the first of them. */
function outlineBelow(objects: Objects, parent: string, pages: readonly string[]): PdfContent['outline'] {
  const found: { title: string; page: number }[] = []
  for (let at = /\/First (\d+)/.exec(parent)?.[1]; at !== undefined; ) {
    const heading = dictionaryOf(objects, at)
    found.push({ title: textIn(heading, 'Title'), page: pages.indexOf(/\/Dest \[(\d+)/.exec(heading)?.[1] ?? '') })
    found.push(...outlineBelow(objects, heading, pages))
    at = /\/Next (\d+)/.exec(heading)?.[1]
  }
  return found
}

function figuresBelow(objects: Objects, number: string, pages: readonly string[]): PdfContent['figures'] {
  const element = dictionaryOf(objects, number)
  if (!/\/S \/Figure\b/.test(element)) return kidsOf(element).flatMap((kid) => figuresBelow(objects, kid, pages))
  return [
    { alternative: textIn(element, 'Alt'), pages: [...new Set(drawnOn(objects, number))].map((page) => pages.indexOf(page)) },
  ]
}

/** The pages on which an element of the structure tree and those below it are drawn. */
function drawnOn(objects: Objects, number: string): readonly string[] {
  const element = dictionaryOf(objects, number)
  const own = [...element.matchAll(/\/Pg (\d+)/g)].map(([, page = '']) => page)
  return [...own, ...kidsOf(element).flatMap((kid) => drawnOn(objects, kid))]
}

/** The elements below one of the structure tree; what is drawn lies among them, in brackets of its own. */
function kidsOf(element: string): readonly string[] {
  const kids = /\/K (?:\[((?:<<[^>]*>>|[^\]])*)\]|(\d+) 0 R)/.exec(element)
  if (kids?.[2] !== undefined) return [kids[2]]
  return [...(kids?.[1] ?? '').replace(/<<[^>]*>>/g, '').matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid)
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

/** A text of a dictionary: in hexadecimal, or in round brackets where all of it is ASCII. */
function textIn(dictionary: string, name: string): string {
  const found = new RegExp(`/${name} (?:<([\\dA-F]+)>|\\(((?:\\\\.|[^\\\\)])*)\\))`).exec(dictionary)
  return found?.[1] === undefined ? (found?.[2] ?? '').replace(/\\(.)/g, '$1') : utf16(found[1])
}

function utf16(hexadecimal: string): string {
  const units = hexadecimal.match(/.{4}/g) ?? []
  return String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))).replace('\ufeff', '')
}
