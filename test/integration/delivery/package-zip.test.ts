import { afterEach, describe, expect, it, vi } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { packageZip } from '../../../electron/delivery/package-zip'
import { readPackage } from '../../../electron/delivery/read-package'
import { sha256 } from '../../../electron/delivery/sha256'
import { zipParts } from '../../../electron/zip/read-zip'
import { buildDelivery } from '../../../shared/delivery/delivery'
import { packageOf } from '../../../shared/delivery/package/package-of'
import { seededRandom } from '../../../shared/demo/random'
import { deliveryInput } from '../../support/delivery-input'
import { packageContent } from '../../support/package-content'
import { readProblem } from '../../support/read-problem'

const zip = packageZip(packageContent())
const zone = process.env.TZ

afterEach(() => {
  vi.useRealTimers()
  if (zone === undefined) delete process.env.TZ
  else process.env.TZ = zone
})

/** The file with one byte changed. */
function flipped(at: number, by: number): Buffer {
  const bytes = Buffer.from(zip)
  bytes.writeUInt8(bytes.readUInt8(at) ^ by, at)
  return bytes
}

describe('the zip of a package', () => {
  it('has its four files, unpacked, all of the last day of the round', async () => {
    const file = await fromBufferPromise(zip)
    const entries: unknown[] = []
    for await (const entry of file.eachEntry())
      entries.push([entry.fileName, entry.compressionMethod, entry.getLastModDate({ timezone: 'UTC' }).toISOString()])
    const day = '2024-10-31T00:00:00.000Z'
    expect(entries).toEqual(['datapackage.json', 'groups.csv', 'answers.csv', 'codebook.csv'].map((name) => [name, 0, day]))
  })

  it('says the sha-256 of every file in it, so that anybody can check them', async () => {
    const files = new Map((await zipParts(zip)).map(({ name, pieces }) => [name, Buffer.concat([...pieces])]))
    const { resources } = JSON.parse(String(files.get('datapackage.json')))
    for (const { path, hash } of resources) expect(hash).toBe(`sha256:${sha256(files.get(path) ?? '')}`)
  })

  it.each([
    ['made by hand', packageContent()],
    ['of a made delivery', packageOf(buildDelivery(deliveryInput()))],
    ['of an empty one', packageContent({ groups: [], answers: [], codebook: [] })],
  ])('read and written again is the same bytes, %s', async (_, content) => {
    const bytes = packageZip(content)
    const read = await readPackage(bytes)
    expect(read).toEqual({ ok: true, value: content })
    expect(packageZip(content).equals(bytes)).toBe(true)
    if (read.ok) expect(packageZip(read.value).equals(bytes)).toBe(true)
  })

  it('is the same bytes in any time zone and on any day', () => {
    const offsets = ['Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name
      vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-05-06T23:30:00Z') })
      expect(packageZip(packageContent()).equals(zip)).toBe(true)
      return new Date().getTimezoneOffset()
    })
    expect(offsets).toEqual([-840, 420])
  })

  it('notices each of 200 single changed bytes', async () => {
    const random = seededRandom(20_241_031)
    const problems = new Map<string, number>()
    for (let left = 200; left > 0; left--) {
      const [at, by] = [random.between(0, zip.length - 1), random.between(1, 255)]
      const problem = await readProblem(flipped(at, by))
      expect(problem, `byte ${at} changed by ${by}`).not.toBeNull()
      problems.set(problem?.code ?? '', (problems.get(problem?.code ?? '') ?? 0) + 1)
    }
    // Most of the file is words of the codebook, which only the comparison of the bytes can miss.
    expect(problems.get('damaged')).toBeGreaterThan(190)
  })

  it('notices every changed byte of what holds the files together', async () => {
    const directory = zip.readUInt32LE(zip.length - 6)
    const places = [
      ...Array.from({ length: 46 }, (_, at) => at),
      ...Array.from({ length: zip.length - directory }, (_, at) => directory + at),
    ]
    for (const at of places) expect(await readProblem(flipped(at, 1)), `byte ${at}`).not.toBeNull()
  })

  it('notices what is missing at its end, or added there or before it', async () => {
    for (const bytes of [zip.subarray(0, -1), zip.subarray(0, 1_000), Buffer.concat([zip, Buffer.from('x')])])
      expect(await readProblem(bytes)).toEqual({ code: 'damaged', damage: 'file' })
    expect(await readProblem(Buffer.concat([Buffer.from('x'), zip]))).toEqual({ code: 'not-a-package' })
  })

  it('of version 2 has these bytes: whatever changes them makes another version, since older files could not be read any more', () => {
    const { cover } = packageContent()
    const instrument = { key: 'prov', title: 'Prov', label: 'Version 1' }
    const fixed = packageContent({ cover: { ...cover, instrument }, codebook: [] })
    expect([cover.formatVersion, sha256(packageZip(fixed))]).toEqual([
      2,
      '6ffa5ccc83ac1452ac7a81ab221bb70139e50746ec4d8fcf7945702de896bf4c',
    ])
  })

  it('is not written for a cover that no file can have', () => {
    const cover = { ...packageContent().cover, programVersion: 'Min handläggare heter Anna' }
    expect(() => packageZip(packageContent({ cover }))).toThrow()
  })
})
