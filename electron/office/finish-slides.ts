import { byCodeUnit } from '../../shared/model/by-code-unit'
import { commonTexts } from '../../shared/text/common'
import { zipParts } from '../zip/read-zip'
import { packedZip, type ZipPart } from '../zip/write-zip'
import { withDay } from './finish-document'
import { escapeXml } from './xml'

const chartPart = /^ppt\/charts\/chart(\d+)\.xml$/
const notesPart = /^ppt\/notesSlides\/notesSlide(\d+)\.xml$/
const slidePart = /^ppt\/slides\/slide\d+\.xml$/
const contentTypes = '[Content_Types].xml'

/** What pptxgenjs cannot be told: how each chart looks and what stands in the notes of each slide, in the order they were added. */
interface Finish {
  readonly charts: readonly string[]
  readonly notes: readonly (readonly string[])[]
  /** The date (ISO) of all that is in the file. */
  readonly day: string
}

/** The presentation as pptxgenjs has written it, in Swedish, with our charts and notes, and alike however often it is written. */
export async function finishSlides(bytes: Buffer, finish: Finish): Promise<Buffer> {
  const parts = renumbered(await zipParts(bytes))
  const names = new Set(parts.map(({ name }) => name))
  const finished = await Promise.all(parts.map((part) => finishPart(part, names, finish)))
  return packedZip(finished, finish.day)
}

async function finishPart(part: ZipPart, names: ReadonlySet<string>, { charts, notes, day }: Finish): Promise<ZipPart> {
  const chart = chartPart.exec(part.name)
  if (chart) return written(part.name, charts[Number(chart[1]) - 1] ?? '')
  if (part.name.endsWith('.xlsx')) return { name: part.name, pieces: [await finishSheet(part, day)] }
  if (!isText(part)) return part
  const text = swedish(textOf(part), day)
  const slide = notesPart.exec(part.name)
  if (slide) return written(part.name, withNotes(text, notes[Number(slide[1]) - 1] ?? []))
  if (slidePart.test(part.name)) return written(part.name, withOwnNumbers(text))
  return written(part.name, part.name === contentTypes ? withoutMissing(text, names) : text)
}

/** Charts are numbered through all presentations that the program has written since it was started; here from 1, in their order. */
function renumbered(parts: readonly ZipPart[]): readonly ZipPart[] {
  const numbers = parts.flatMap(({ name }) => chartPart.exec(name)?.[1] ?? []).sort((a, b) => Number(a) - Number(b))
  const rename = (text: string) =>
    text.replace(
      /((?:charts\/(?:_rels\/)?chart|embeddings\/Microsoft_Excel_Worksheet))(\d+)(?=\.x)/g,
      (_, begin: string, number: string) => `${begin}${numbers.indexOf(number) + 1}`,
    )
  const named = parts.map((part) => {
    const refers = part.name.endsWith('.rels') || part.name === contentTypes
    return refers ? written(rename(part.name), rename(textOf(part))) : { ...part, name: rename(part.name) }
  })
  // The list of contents first, as in any file of Office; the rest in the order of the names, whichever was ready first.
  const isFirst = ({ name }: ZipPart) => (name === contentTypes ? 0 : 1)
  return named.sort((a, b) => isFirst(a) - isFirst(b) || byCodeUnit(a.name, b.name))
}

function isText({ name }: ZipPart): boolean {
  return /\.(xml|rels)$/.test(name)
}

function textOf({ pieces }: ZipPart): string {
  return Buffer.concat([...pieces]).toString()
}

function written(name: string, text: string): ZipPart {
  return { name, pieces: [Buffer.from(text)] }
}

function swedish(text: string, day: string): string {
  return withDay(text.replaceAll('lang="en-US"', 'lang="sv-SE"'), day)
}

/** A line of the notes is a paragraph: one that is broken inside is read as one. */
function withNotes(xml: string, lines: readonly string[]): string {
  const paragraphs = lines.map((line) =>
    line === '' ? '<a:p/>' : `<a:p><a:r><a:rPr lang="sv-SE"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
  )
  const begin = xml.indexOf('<a:p>', xml.indexOf('type="body"'))
  const end = xml.indexOf('</p:txBody>', begin)
  return xml.slice(0, begin) + (paragraphs.join('') || '<a:p/>') + xml.slice(end)
}

/** Each thing on a slide with a number of its own: pptxgenjs gives a table one that another thing can have. */
function withOwnNumbers(xml: string): string {
  let number = 0
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++number}"`)
}

/** The list of contents without the slide masters that pptxgenjs names, one a slide, and does not write. */
function withoutMissing(xml: string, names: ReadonlySet<string>): string {
  return xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (whole, part: string) => (names.has(part) ? whole : ''))
}

/** The workbook that a chart's numbers are edited in: an empty cell is none, and says no other program's name or time. */
async function finishSheet({ pieces }: ZipPart, day: string): Promise<Buffer> {
  const parts = await zipParts(Buffer.concat([...pieces]))
  const finished = parts.map((part) => {
    const text = swedish(textOf(part), day)
    if (part.name === 'docProps/core.xml') return written(part.name, text.replaceAll('PptxGenJS', commonTexts.programName))
    return written(part.name, text.replace(/<c r="[A-Z]+\d+"><v><\/v><\/c>/g, ''))
  })
  return packedZip(finished, day)
}
