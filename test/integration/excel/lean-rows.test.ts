import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leanRows, newBudget } from '../../../electron/excel/lean-rows'
import { sheetXml } from '../../fixtures/make-workbook'

async function* inPieces(xml: string, cuts: readonly number[]): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(xml)
  const places = [0, ...[...cuts].sort((one, other) => one - other), bytes.length]
  for (const [at, place] of places.entries()) if (at > 0) yield bytes.subarray(places[at - 1], place)
}

async function lean(xml: string, cuts: readonly number[] = []) {
  const { xml: pieces, merges } = await leanRows(inPieces(xml, cuts), newBudget())
  return { xml: Buffer.concat(pieces).toString(), merges }
}

const rows =
  '<row r="1" spans="1:3" s="1" ht="15"><c r="A1" s="2" t="inlineStr"><is><t>Å ö</t></is></c><c r="B1" s="1"/><c r="C1"><v>1</v></c></row>' +
  '<row r="2" s="1" customFormat="1"/><row r="3"><c r="A3" s="1"/><c r="B3" s="1"></c></row>' +
  '<row r="5"><c r="A5"><f>1+1</f><v>2</v></c><c r="B5" t="str"><f>""</f><v></v></c><c r="C5"><f t="shared" si="0"/></c></row>'
const kept =
  '<row r="1"><c r="A1" s="2" t="inlineStr"><is><t>Å ö</t></is></c><c r="C1"><v>1</v></c></row>' +
  '<row r="5"><c r="A5"><v>2</v></c><c r="C5" t="e"><v>#N/A</v></c></row>'
const after =
  '<mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C3:D4"/></mergeCells><pageMargins left="1"/><rowBreaks/>'

describe('the rows of a sheet', () => {
  it('keep what has content, and nothing else', async () => {
    expect(await lean(sheetXml(rows, after))).toEqual({ xml: kept, merges: ['A1:B2', 'C3:D4'] })
  })

  it('are the same wherever the file is cut into pieces', async () => {
    const xml = sheetXml(rows, after)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(Buffer.byteLength(xml)), { maxLength: 12 }), async (cuts) => {
        expect(await lean(xml, cuts)).toEqual({ xml: kept, merges: ['A1:B2', 'C3:D4'] })
      }),
      { numRuns: 300 },
    )
    for (let size = 1; size < 5; size++) {
      const cuts = Array.from({ length: Math.floor(Buffer.byteLength(xml) / size) }, (_, at) => at * size)
      expect(await lean(xml, cuts)).toEqual({ xml: kept, merges: ['A1:B2', 'C3:D4'] })
    }
  })

  it('without addresses are left as they are, since their place is all that says where they stand', async () => {
    const plain = '<row><c s="1"/><c><v>1</v></c></row><row/>'
    expect((await lean(sheetXml(plain))).xml).toBe(plain)
  })

  it('are counted by what is kept of them', async () => {
    const budget = newBudget()
    await leanRows(inPieces(sheetXml(rows), []), budget)
    expect([newBudget().cells - budget.cells, newBudget().rows - budget.rows, newBudget().bytes - budget.bytes]).toEqual([
      4,
      2,
      Buffer.byteLength(kept),
    ])
  })
})
