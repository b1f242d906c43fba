import ExcelJS from 'exceljs'
import type { CellValue, SheetData } from '../../shared/importing/sheet'
import { cellPosition } from './cell-position'
import { cellValue, type ParsedCell } from './cell-value'
import { checkArchive } from './check-archive'
import { leanWorkbook } from './lean-workbook'
import { limits } from './limits'
import { UnreadableFile } from './unreadable-file'

interface ParsedSheet {
  readonly name: string
  readonly rows: readonly { readonly number: number; readonly cells: readonly ParsedCell[] }[]
}

const noCells: CellValue[] = []

/**
 * Reads the visible sheets of a workbook. A merged range has its value in its first cell only. How far the file says that a
 * sheet reaches is not believed; what counts is what has content. Throws `UnreadableFile`.
 */
export async function readWorkbook(bytes: Buffer, { marks = false }: { readonly marks?: boolean } = {}): Promise<SheetData[]> {
  const lean = await leanWorkbook(await checkArchive(bytes))
  const sheets = await parse(lean.bytes)
  let characters = 0
  return sheets.map(({ name, rows }, index) => {
    const grid = gridOf(rows)
    for (const merge of lean.marks[index]?.merges ?? []) keepFirst(grid, merge)
    characters += charactersIn(grid)
    if (characters > limits.characters) throw new UnreadableFile('too-large')
    return { name, rows: grid, ...(marks && lean.marks[index] && { marks: lean.marks[index] }) }
  })
}

/**
 * The sheets as exceljs parses them. `load` is the reader of whole files that its `readFile` calls; its streaming reader gives
 * wrong values without an error. The objects that exceljs would make of every cell next are not needed, and take
 * a quarter of the time and a third of the memory, so its result is taken where it hands it over: in the `model`.
 */
async function parse(bytes: Buffer): Promise<readonly ParsedSheet[]> {
  const workbook = new ExcelJS.Workbook()
  let sheets: readonly ParsedSheet[] = []
  Object.defineProperty(workbook, 'model', {
    set: (model: { readonly worksheets: readonly ParsedSheet[] }) => {
      sheets = model.worksheets
    },
  })
  try {
    // Its types ask for an ArrayBuffer, which would be one more copy; it takes a Buffer as it is.
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer)
  } catch {
    throw new UnreadableFile('not-a-workbook')
  }
  return sheets
}

function gridOf(rows: ParsedSheet['rows']): CellValue[][] {
  const grid: CellValue[][] = []
  let row = 0
  for (const { number, cells } of rows) {
    row = Number.isNaN(number) ? row + 1 : number
    const values = rowOf(cells)
    if (values.length === 0) continue
    if (row < 1 || row > limits.lastRow) throw new UnreadableFile('not-a-workbook')
    while (grid.length < row) grid.push(noCells)
    grid[row - 1] = values
  }
  return grid
}

function rowOf(cells: readonly ParsedCell[]): CellValue[] {
  const values: CellValue[] = []
  let column = -1
  for (const cell of cells) {
    column = cell.address === undefined ? column + 1 : (cellPosition(cell.address)?.column ?? column + 1)
    const value = cellValue(cell)
    if (value === null) continue
    if (column >= limits.columns) throw new UnreadableFile('too-many-cells')
    while (values.length < column) values.push(null)
    values[column] = value
  }
  return values
}

/** Some programs leave values in the cells that a merged range hides; nobody sees them, so they are not read. */
function keepFirst(grid: CellValue[][], merge: string): void {
  const [first, last] = merge.split(':').map(cellPosition)
  if (!first || !last) return
  for (let row = first.row; row <= Math.min(last.row, grid.length); row++) {
    const values = grid[row - 1] ?? []
    for (let column = first.column; column <= Math.min(last.column, values.length - 1); column++) {
      if (row !== first.row || column !== first.column) values[column] = null
    }
  }
}

function charactersIn(grid: readonly (readonly CellValue[])[]): number {
  let characters = 0
  for (const row of grid) for (const value of row) if (typeof value === 'string') characters += value.length
  return characters
}
