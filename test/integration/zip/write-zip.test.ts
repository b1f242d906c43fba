import { describe, expect, it } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { zipParts } from '../../../electron/zip/read-zip'
import { packedZip, storedZip, type ZipPart } from '../../../electron/zip/write-zip'

const parts: readonly ZipPart[] = [
  { name: 'a.xml', pieces: [Buffer.from('<a>'), Buffer.from('å'.repeat(1000)), Buffer.from('</a>')] },
  { name: 'b/c.bin', pieces: [Buffer.from([0, 1, 2, 255])] },
  { name: 'empty', pieces: [] },
]

function joined(all: readonly ZipPart[]): readonly (readonly [string, string])[] {
  return all.map(({ name, pieces }) => [name, Buffer.concat([...pieces]).toString('hex')])
}

async function datesIn(zip: Buffer): Promise<readonly string[]> {
  const file = await fromBufferPromise(zip)
  const dates: string[] = []
  for await (const entry of file.eachEntry()) dates.push(entry.getLastModDate({ timezone: 'UTC' }).toISOString())
  return dates
}

describe('a zip', () => {
  for (const [name, zip] of [
    ['packed', packedZip(parts, '2024-12-31')],
    ['stored', storedZip(parts)],
  ] as const) {
    it(`that is ${name} has the same parts when it is read`, async () => {
      expect(joined(await zipParts(zip))).toEqual(joined(parts))
    })
  }

  it('that is packed is smaller, and dated the day it is given', async () => {
    const zip = packedZip(parts, '2024-12-31')
    expect(zip.length).toBeLessThan(storedZip(parts).length / 2)
    expect(await datesIn(zip)).toEqual(parts.map(() => '2024-12-31T00:00:00.000Z'))
  })

  it('that is stored is dated only if it is given a day, and otherwise the same', async () => {
    const dated = storedZip(parts, '2024-12-31')
    expect(await datesIn(dated)).toEqual(parts.map(() => '2024-12-31T00:00:00.000Z'))
    expect(joined(await zipParts(dated))).toEqual(joined(parts))
    expect(dated.length).toBe(storedZip(parts).length)
    expect(dated.equals(storedZip(parts))).toBe(false)
  })
})
