import type { CellValue, SheetData } from '../../shared/importing/sheet'
import { bundledInstrument } from '../../shared/instrument/bundled'
import type { InstrumentDefinition } from '../../shared/instrument/definition'
import { instrumentSheets } from '../../shared/instrument-workbook/to-sheets'

/** The sheets of an instrument as they are read from an untouched workbook. */
export function sheetsOf(definition: InstrumentDefinition = bundledInstrument): SheetData[] {
  return instrumentSheets(definition).map(({ name, columns, rows }) => ({
    name,
    rows: [columns.map(({ header }) => header), ...rows],
  }))
}

/** The same with some cells written over, by their places (`Frågor!C4`); rows that were not there are added. */
export function withCells(cells: Readonly<Record<string, CellValue>>, sheets: readonly SheetData[] = sheetsOf()): SheetData[] {
  const grids = sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.map((row) => [...row]) }))
  for (const [place, value] of Object.entries(cells)) {
    const [, name, letter = 'A', row = '1'] = /^(.+)!([A-Z])(\d+)$/u.exec(place) ?? []
    const grid = grids.find((sheet) => sheet.name === name)?.rows
    if (!grid) throw new Error(`no sheet ${name}`)
    while (grid.length < Number(row)) grid.push([])
    const cellsOfRow = grid[Number(row) - 1] ?? []
    const column = letter.charCodeAt(0) - 65
    while (cellsOfRow.length < column) cellsOfRow.push(null)
    cellsOfRow[column] = value
  }
  return grids
}
