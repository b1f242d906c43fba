import { describe, expect, it } from 'vitest'
import { readSheets } from '../../../electron/excel/read-file'
import { oddFiles } from '../../fixtures/make-hostile'

const answers = [
  ['Kön', 'Insats'],
  ['Kvinna', 'Team A'],
]

describe.each(Object.entries(oddFiles))('%s', (_, { bytes, becomes }) => {
  it(becomes === 'read' ? 'is read like any other' : `is refused as ${becomes}`, async () => {
    const read = await readSheets(bytes(), 'fil.xlsx')
    if (becomes === 'read') expect(read).toEqual({ ok: true, value: [{ name: 'Blad1', rows: answers }] })
    else expect(read).toEqual({ ok: false, error: becomes })
  })
})
