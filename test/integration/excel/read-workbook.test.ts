import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../electron/excel/read-file'
import type { CellValue } from '../../../shared/importing/sheet'
import { sheetXml, type WorkbookXml, workbookOf, workbookParts, zipOf } from '../../fixtures/make-workbook'

/** Number formats 0 (none), 14 (a date) and 164 (a date of one's own), as styles 0, 1 and 2. */
const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0" applyNumberFormat="1"/><xf numFmtId="164"/></cellXfs>'

async function sheetsOf(workbook: WorkbookXml) {
  const read = await readSheets(workbookOf(workbook), 'fil.xlsx')
  if (!read.ok) throw new Error(read.error)
  return read.value
}

/** The rows of a workbook with one sheet, in which these rows and what stands after them are. */
async function rowsOf(rows: string, after = '', workbook: Partial<WorkbookXml> = {}) {
  const [sheet] = await sheetsOf({ styles, sheets: [{ xml: sheetXml(rows, after) }], ...workbook })
  return sheet?.rows
}

async function cell(xml: string, workbook: Partial<WorkbookXml> = {}): Promise<CellValue | undefined> {
  return (await rowsOf(`<row r="1">${xml}<c r="B1"><v>1</v></c></row>`, '', workbook))?.[0]?.[0]
}

describe('a cell', () => {
  it.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>4.5</v></c>', 4.5],
    ['a text in the sheet', '<c r="A1" t="inlineStr"><is><t>Å &amp; Ö</t></is></c>', 'Å & Ö'],
    [
      'a text with formatting',
      '<c r="A1" t="inlineStr"><is><r><t>Till </t></r><r><rPr><b/></rPr><t>stor del</t></r></is></c>',
      'Till stor del',
    ],
    ['a truth value', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a date', '<c r="A1" s="1"><v>45596</v></c>', { date: '2024-10-31' }],
    ['a date with a time of day', '<c r="A1" s="1"><v>45596.5448032407</v></c>', { date: '2024-10-31', time: '13:04:31' }],
    ['a date with a late time of day', '<c r="A1" s="1"><v>45596.999999</v></c>', { date: '2024-10-31', time: '23:59:59' }],
    ['a date in a format of its own', '<c r="A1" s="2"><v>45596</v></c>', { date: '2024-10-31' }],
    ['an ISO date, as strict workbooks have them', '<c r="A1" t="d"><v>2024-10-31T13:04:01</v></c>', '2024-10-31T13:04:01'],
    ['a number that is none', '<c r="A1"><v>många</v></c>', { error: '#NUM!' }],
    ['a line break that XML does not allow', '<c r="A1" t="inlineStr"><is><t>a_x000D_b</t></is></c>', 'a\rb'],
    ['a text in CDATA', '<c r="A1" t="inlineStr"><is><t><![CDATA[a <b> & c]]></t></is></c>', 'a <b> & c'],
    ['nothing', '<c r="A1" s="1"/>', null],
    ['an empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c>', null],
  ])('may be %s', async (_, xml, wanted) => {
    expect(await cell(xml)).toEqual(wanted)
  })

  it.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><f>2+2</f><v>4</v></c>', 4],
    ['a text', '<c r="A1" t="str"><f>B1&amp;""</f><v>Alltid</v></c>', 'Alltid'],
    ['a date', '<c r="A1" s="1"><f>TODAY()</f><v>45596</v></c>', { date: '2024-10-31' }],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['an empty text', '<c r="A1" t="str"><f>IF(B1=1,"","x")</f><v></v></c>', null],
    ['shared', '<c r="A1"><f t="shared" si="0"/><v>3</v></c>', 3],
    ['never calculated, which is not empty', '<c r="A1"><f>SUM(C1:C9)</f></c>', { error: '#N/A' }],
    ['never calculated, and of a date', '<c r="A1" s="1"><f>TODAY()</f><v/></c>', { error: '#N/A' }],
    ['never calculated, with a comment in it', '<c r="A1"><f>1<!-- x -->+1</f></c>', { error: '#N/A' }],
    ['never calculated, in CDATA', '<c r="A1"><f><![CDATA[1<2]]></f></c>', { error: '#N/A' }],
  ])('with a formula has its saved result: %s', async (_, xml, wanted) => {
    expect(await cell(xml)).toEqual(wanted)
  })

  it('may have its text in the list of texts, with formatting too', async () => {
    const strings = '<si><t><![CDATA[Ofta]]></t></si><si><r><t>För det </t></r><r><t>mesta</t></r></si>'
    expect(await cell('<c r="A1" t="s"><v>0</v></c>', { strings })).toBe('Ofta')
    expect(await cell('<c r="A1" t="s"><v>1</v></c>', { strings })).toBe('För det mesta')
    expect(await cell('<c r="A1" t="s"><v>0</v></c>', { strings: '<si><t></t></si>' })).toBeNull()
  })

  it('is not read as the number of its text where the list of texts is missing', async () => {
    const bytes = workbookOf({ sheets: [{ xml: sheetXml('<row r="1"><c r="A1" t="s"><v>4</v></c></row>') }] })
    expect(await readSheets(bytes, 'fil.xlsx')).toEqual({ ok: false, error: 'truncated' })
  })

  it('has the day that Excel shows, in workbooks that count from 1904 too', async () => {
    for (const said of ['1', 'true']) {
      const workbookPr = `<workbookPr date1904="${said}"/>`
      expect(await cell('<c r="A1" s="1"><v>44134</v></c>', { workbookPr })).toEqual({ date: '2024-10-31' })
    }
  })

  it('is a number where its format is not of dates, though it has letters of dates in it', async () => {
    const crowns =
      '<numFmts><numFmt numFmtId="164" formatCode="#,##0\\ &quot;dagar&quot;;[Red]-0"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>'
    expect(await cell('<c r="A1" s="0"><v>45596</v></c>', { styles: crowns })).toBe(45596)
  })

  it('is its first one only in a merged range, even where others hold something unseen', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="C2"><v>4</v></c></row>'
    expect(await rowsOf(rows, '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>')).toEqual([
      [1, null],
      [null, null, 4],
    ])
  })

  it('with a link is the text of the link', async () => {
    const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Team A</t></is></c></row>'
    expect(await rowsOf(row, '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>')).toEqual([['Team A']])
  })

  it('is where its address says, and after the one before it where it has none', async () => {
    expect(await rowsOf('<row r="2"><c r="C2"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c></row>')).toEqual([
      [],
      [null, null, 1],
      [],
      [2],
    ])
    expect(await rowsOf('<row><c><v>1</v></c><c s="1"/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>')).toEqual([
      [1, null, 2],
      [],
      [3],
    ])
  })
})

describe('a workbook', () => {
  const one = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>')
  const two = sheetXml('<row r="1"><c r="A1"><v>2</v></c></row>')

  it('gives its sheets in their order, with their names', async () => {
    const sheets = await sheetsOf({
      sheets: [
        { name: 'Rådata &amp; mer', xml: one },
        { name: 'Blad 2', xml: two },
      ],
    })
    expect(sheets).toEqual([
      { name: 'Rådata & mer', rows: [[1]] },
      { name: 'Blad 2', rows: [[2]] },
    ])
  })

  it('gives no sheets that the user does not see, unless there are no others', async () => {
    expect((await sheetsOf({ sheets: [{ xml: one, state: 'hidden' }, { xml: two }] })).map(({ rows }) => rows)).toEqual([[[2]]])
    expect(await sheetsOf({ sheets: [{ xml: one, state: 'veryHidden' }] })).toHaveLength(1)
  })

  it('may have its sheets under any path', async () => {
    const sheets = [
      { xml: one, path: 'xl/worksheets/Data.xml' },
      { xml: two, path: 'xl/sheets/b.xml', target: '/xl/sheets/b.xml' },
    ]
    expect((await sheetsOf({ sheets })).map(({ rows }) => rows)).toEqual([[[1]], [[2]]])
  })

  it('may be written with a prefix before every name', async () => {
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Nej</t></is></c><c r="C1" s="1"><v>45596</v></c></row>'
    const parts = workbookParts({ styles, strings: '<si><t>Ja</t></si>', sheets: [{ xml: sheetXml(row) }] })
    const prefixed = (xml: string) => xml.replace(/<(\/?)(?=[a-z])/giu, '<$1x:').replace('xmlns=', 'xmlns:x=')
    const bytes = zipOf(
      parts.map((part) => (part.name.endsWith('.rels') ? part : { ...part, data: prefixed(String(part.data)) })),
    )
    expect(await readSheets(bytes, 'fil.xlsx')).toEqual({
      ok: true,
      value: [{ name: 'Blad1', rows: [['Ja', 'Nej', { date: '2024-10-31' }]] }],
    })
  })

  it('may hold empty sheets', async () => {
    expect(await sheetsOf({ sheets: [{ xml: one.replace(/<sheetData>.*<\/sheetData>/u, '<sheetData/>') }] })).toEqual([
      { name: 'Blad1', rows: [] },
    ])
  })
})

describe('a workbook written by exceljs', () => {
  const value = fc.oneof(
    fc.constant(null),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    fc.boolean(),
    fc.stringMatching(/^[a-zåäö<>&"' ;,_\n]{1,20}$/u),
    fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((day) => ({ date: day.toISOString().slice(0, 10) })),
  )

  it('is read back as it was written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(value, { maxLength: 30 }), { maxLength: 12 }), async (rows) => {
        const workbook = new ExcelJS.Workbook()
        const sheet = workbook.addWorksheet('Svar')
        for (const row of rows)
          sheet.addRow(row.map((some) => (some !== null && typeof some === 'object' ? new Date(some.date) : some)))
        const read = await readSheets(new Uint8Array(await workbook.xlsx.writeBuffer()), 'fil.xlsx')
        expect(read).toEqual({ ok: true, value: [{ name: 'Svar', rows: trimmed(rows) }] })
      }),
      { numRuns: 60 },
    )
  })
})

/** Without what is empty at the end of rows and of the sheet. */
function trimmed(rows: readonly (readonly CellValue[])[]): CellValue[][] {
  const kept = rows.map((row) => row.slice(0, row.findLastIndex((some) => some !== null) + 1))
  return kept.slice(0, kept.findLastIndex((row) => row.length > 0) + 1)
}
