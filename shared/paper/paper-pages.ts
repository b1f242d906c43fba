import type { Form, InstrumentDefinition } from '../instrument/definition'
import { openFieldsOf } from '../instrument/lookup'
import { contentWidth, linesHigh, measures, questionColumn, type Setting, settings, sheet } from './measures'
import { fitsColumns, type PaperItem, paperItems } from './paper-items'
import { linesOf, widthOf } from './text-lines'

/** What stands together on a page: questions on one scale under shared column heads, one item with its choices below, or free room. */
export type PaperBlock =
  | { readonly kind: 'table'; readonly items: readonly PaperItem[] }
  | { readonly kind: 'list'; readonly item: PaperItem }
  | { readonly kind: 'open'; readonly label: string }

/** A form divided into pages of A4. */
export interface PaperForm {
  readonly form: Form
  readonly setting: Setting
  readonly pages: readonly (readonly PaperBlock[])[]
}

/**
 * Divides a form into pages, so that no question is split and the column heads stand anew on each. Chromium could break pages
 * by itself, but would not tell which form a page is of, nor which page of the form it is. Heights are estimated, never too low.
 */
export function paperForm(instrument: InstrumentDefinition, form: Form): PaperForm {
  const divided = settings.map((setting) => ({ form, setting, pages: pagesOf(instrument, form, setting) }))
  const fewest = Math.min(...divided.map(({ pages }) => pages.length))
  const best = divided.find(({ pages }) => pages.length === fewest)
  if (!best) throw new Error('a form has no setting')
  return best
}

function pagesOf(instrument: InstrumentDefinition, form: Form, setting: Setting): readonly (readonly PaperBlock[])[] {
  const pages = [new OpenPage(titleHeight(form) + measures.insats + measures.hint)]
  const place = (block: PaperBlock, height: (page: OpenPage) => number): void => {
    const last = pages.at(-1)
    if (last?.take(block, height(last))) return
    const next = new OpenPage(measures.laterHead)
    next.put(block, height(next))
    pages.push(next)
  }
  for (const item of paperItems(instrument, form)) {
    if (fitsColumns(item, setting)) {
      place(
        { kind: 'table', items: [item] },
        (page) => rowHeight(item, setting) + (page.continues(item) ? 0 : headHeight(item, setting)),
      )
    } else place({ kind: 'list', item }, () => listHeight(item, setting))
  }
  for (const { label } of openFieldsOf(form))
    place({ kind: 'open', label }, () => measures.gap + measures.openHeading + measures.openRoom)
  return pages.map(({ blocks }) => blocks)
}

/** A page being filled from the top. */
class OpenPage {
  blocks: readonly PaperBlock[] = []
  #left: number

  constructor(head: number) {
    this.#left = sheet.height - sheet.top - sheet.bottom - measures.foot - head
  }

  /** Whether an item can stand as one more row under the column heads that are there. */
  continues(item: PaperItem): boolean {
    const last = this.blocks.at(-1)
    return last?.kind === 'table' && last.items[0]?.scale === item.scale
  }

  take(block: PaperBlock, height: number): boolean {
    if (height > this.#left) return false
    this.put(block, height)
    return true
  }

  put(block: PaperBlock, height: number): void {
    this.#left -= height
    const last = this.blocks.at(-1)
    const [item] = block.kind === 'table' ? block.items : []
    if (item && last?.kind === 'table' && this.continues(item))
      this.blocks = [...this.blocks.slice(0, -1), { kind: 'table', items: [...last.items, item] }]
    else this.blocks = [...this.blocks, block]
  }
}

/** The title is bold, and so a little wider. */
function titleHeight({ title }: Form): number {
  const bold = 1.08
  const room = (contentWidth - measures.headGap - measures.runningNumber) / bold
  return measures.title + linesHigh(linesOf(title, measures.titlePoints, room) - 1, measures.titlePoints)
}

function rowHeight({ text, choices }: PaperItem, { question, rowPadding }: Setting): number {
  const room = questionColumn(choices.length) - measures.number - measures.cellPadding
  const lines = linesHigh(linesOf(text, question, room), question)
  return Math.max(lines, measures.box) + 2 * rowPadding
}

function headHeight({ choices }: PaperItem, { label }: Setting): number {
  const room = measures.codeColumn - measures.cellPadding
  const lines = Math.max(...choices.map((choice) => linesOf(choice.label, label, room)))
  return measures.gap + linesHigh(lines, label) + measures.cellPadding
}

function listHeight({ text, choices }: PaperItem, { question, rowPadding }: Setting): number {
  const lines = linesOf(text, question, contentWidth - measures.number)
  let rows = 1
  let left: number = contentWidth
  for (const { label } of choices) {
    const width = measures.besideBox + widthOf(label, question)
    if (width > left && left < contentWidth) {
      rows += 1
      left = contentWidth
    }
    rows += Math.max(0, Math.ceil(width / contentWidth) - 1)
    left -= width
  }
  return measures.gap + linesHigh(lines, question) + rows * (linesHigh(1, question) + 2 * rowPadding) + rowPadding
}
