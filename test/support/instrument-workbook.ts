import type ExcelJS from 'exceljs'

/** Writes cells of a workbook over, by their places (`Frågor!C4`). */
export function writeCells(workbook: ExcelJS.Workbook, cells: Readonly<Record<string, ExcelJS.CellValue>>): void {
  for (const [place, value] of Object.entries(cells)) {
    const [name = '', cell = ''] = place.split('!')
    const sheet = workbook.getWorksheet(name)
    if (!sheet) throw new Error(`no sheet ${name}`)
    sheet.getCell(cell).value = value
  }
}

/** Adds the made-up form for those who refer people, with a made-up scale of five steps and measures of its own. */
export function addRemitters(workbook: ExcelJS.Workbook): void {
  const rows: Readonly<Record<string, readonly ExcelJS.CellValue[][]>> = {
    Formulär: [['remittenter', 'Remittenter', 'Påhittat för prov: de som remitterar till insatserna']],
    Skalor: [['fem', 'Fem steg', 'Steg', 'Mycket svårt', 'Ganska svårt', 'Varken eller', 'Ganska lätt', 'Mycket lätt']],
    Områden: [['Z', 'Påhittat område för prov', 'Process', 'Organisation']],
    Mått: [
      ['M90', 'Z'],
      ['M91', 'Z'],
      ['M92', 'Z'],
    ],
    Fritext: [['remittenter', 'fritext', 'Fritext']],
    Frågor: [
      ['Påhittad fråga för prov: hur lätt är det att remittera?', 'fem', 'M90'],
      ['Påhittad fråga för prov: får du veta hur det går?', 'frekvens', 'M91'],
      ['Påhittad fråga för prov: vet du vart du ska vända dig?', 'ja_nej', 'M92'],
    ].map(([text, scale, measure], index) => {
      const number = index + 1
      return ['remittenter', number, text, scale, measure, `remittenter.${number}`, 'Vald av förbundet', 'Påhittad för prov']
    }) as ExcelJS.CellValue[][],
  }
  for (const [name, more] of Object.entries(rows)) for (const row of more) workbook.getWorksheet(name)?.addRow(row)
  const missing = workbook.getWorksheet('Saknade formulär')
  missing?.eachRow((row, number) => {
    if (row.getCell(1).value === 'Remittenter') missing.spliceRows(number, 1)
  })
}
