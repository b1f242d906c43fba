import { expect, it } from 'vitest'
import yauzl from 'yauzl'
import { packageWorkbook } from '../../../electron/delivery/package-workbook'
import { setZipDay } from '../../../electron/excel/set-zip-day'
import { packageContent } from '../../support/package-content'

function datesIn(zip: Buffer): Promise<string[]> {
  return new Promise((resolve, reject) => {
    yauzl.fromBuffer(zip, { lazyEntries: false }, (error, file) => {
      if (error) return reject(error)
      const dates: string[] = []
      file.on('entry', (entry: yauzl.Entry) => dates.push(entry.getLastModDate({ timezone: 'UTC' }).toISOString()))
      file.on('end', () => resolve(dates))
      file.on('error', reject)
    })
  })
}

it('gives everything in the file the same day', async () => {
  const dates = await datesIn(await packageWorkbook(packageContent()))
  expect(dates.length).toBeGreaterThan(8)
  expect([...new Set(dates)]).toEqual(['2024-10-31T00:00:00.000Z'])
})

it('refuses what is not a zip file', () => {
  expect(() => setZipDay(Buffer.alloc(100), '2024-10-31')).toThrow('not built as expected')
})
