import { BorderStyle, type IStylesOptions, LineRuleType } from 'docx'
import { drawingColours } from '../../shared/drawing/colours'
import { hex } from './native-chart'

const { ink, quietInk, accent } = drawingColours.light

/** The document's own kinds of paragraphs, beside Word's title, headings and caption. */
export const paragraphStyles = {
  contents: 'ContentsLine',
  subject: 'Subject',
  about: 'About',
  comment: 'Comment',
  cell: 'Cell',
  headerCell: 'HeaderCell',
  footer: 'SmallPrint',
} as const

const names: Readonly<Record<keyof typeof paragraphStyles, string>> = {
  contents: 'Report contents',
  subject: 'Report subject',
  about: 'Report about',
  comment: 'Report comment',
  cell: 'Table cell',
  headerCell: 'Table header cell',
  footer: 'Small print',
}

/** Of the text in tables, in points. */
export const cellSize = 8.5

/** Points as Word counts type: halves of them. */
const size = (points: number) => points * 2
/** Points as Word counts space: twentieths of them. */
export const space = (points: number) => points * 20

function own(key: keyof typeof paragraphStyles, run: object, paragraph: object) {
  return { id: paragraphStyles[key], name: names[key], basedOn: 'Normal', quickFormat: true, run, paragraph }
}

/** How the document looks, all in Swedish. Headings are Word's own, so that its outline and a screen reader know them. */
export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: 'Calibri',
        size: size(11),
        color: hex(ink),
        language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'sv-SE' },
      },
      paragraph: { spacing: { after: space(6), line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: size(28), bold: true, color: hex(ink) },
      paragraph: { spacing: { before: space(60), after: space(12), line: 240, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { size: size(18), bold: true, color: hex(ink) },
      paragraph: {
        spacing: { before: space(24), after: space(4), line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
    },
    caption: {
      run: { size: size(10), bold: true, italics: false, color: hex(ink) },
      paragraph: { spacing: { before: space(12), after: space(4) }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    own('subject', { size: size(12), color: hex(quietInk) }, { spacing: { after: space(8) }, keepNext: true, keepLines: true }),
    own('contents', { size: size(10.5) }, { spacing: { after: space(3) }, indent: { left: space(18), hanging: space(18) } }),
    own('about', { size: size(10), color: hex(quietInk) }, { spacing: { after: space(3) }, keepLines: true }),
    own(
      'comment',
      {},
      {
        spacing: { before: space(6), after: space(8) },
        indent: { left: space(8) },
        border: { left: { style: BorderStyle.SINGLE, size: 18, color: hex(accent), space: 8 } },
      },
    ),
    own('cell', { size: size(cellSize) }, { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO } }),
    own(
      'headerCell',
      { size: size(cellSize), bold: true },
      { spacing: { after: 0, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
    ),
    own('footer', { size: size(9), color: hex(quietInk) }, { spacing: { after: 0 } }),
  ],
}
