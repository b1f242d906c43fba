import { describe, expect, it } from 'vitest'
import { packageLimits } from '../../../electron/delivery/package-limits'
import { packageZip } from '../../../electron/delivery/package-zip'
import { zipParts } from '../../../electron/zip/read-zip'
import { packedZip, storedZip, type ZipPart } from '../../../electron/zip/write-zip'
import { packageFormatVersion } from '../../../shared/delivery/package/package-format'
import { packageProblemSentence } from '../../../shared/text/package-problems'
import { packageContent } from '../../support/package-content'
import { readProblem } from '../../support/read-problem'

const day = packageContent().cover.endsOn
const zip = packageZip(packageContent())
const parts = await zipParts(zip)

function part(name: string, text: string | Buffer): ZipPart {
  return { name, pieces: [Buffer.from(text)] }
}

/** The package with one of its files changed, and otherwise as this program would have written it. */
function withFile(name: string, edit: (text: string) => string): Buffer {
  const edited = parts.map((own) => (own.name === name ? part(name, edit(Buffer.concat([...own.pieces]).toString())) : own))
  return storedZip(edited, day)
}

const brokenFile = { code: 'damaged', damage: 'file' }
const changed = { code: 'damaged', damage: 'changed' }

describe('a file that is no package', () => {
  it.each([
    ['empty', Buffer.alloc(0)],
    ['two letters', Buffer.from('PK')],
    ['a text', Buffer.from('Formulär;Svar\n')],
    ['a zip of something else', storedZip([part('photo.jpg', 'x')])],
    ['another data package', storedZip([part('datapackage.json', '{"name":"gdp","resources":[]}')])],
  ])('is refused: %s', async (_, bytes) => {
    expect(['not-a-package', 'damaged']).toContain((await readProblem(bytes))?.code)
  })
})

describe('a package of another version of the format', () => {
  function ofVersion(version: number): Buffer {
    return withFile('datapackage.json', (text) =>
      text.replace(`"formatVersion": ${packageFormatVersion}`, `"formatVersion": ${version}`),
    )
  }

  it('that is newer is refused with a sentence that says so', async () => {
    const problem = await readProblem(ofVersion(packageFormatVersion + 1))
    expect(problem).toEqual({ code: 'newer-format', version: 3 })
    expect(problem && packageProblemSentence(problem)).toContain('nyare version av programmet (format 3). Uppdatera programmet')
  })

  it('is known even if it is packed and has other files', async () => {
    const [descriptor] = await zipParts(ofVersion(7))
    const newer = packedZip([...(descriptor ? [descriptor] : []), part('totals.parquet', 'x')], day)
    expect(await readProblem(newer)).toEqual({ code: 'newer-format', version: 7 })
  })

  it('that is older says so too', async () => {
    expect(await readProblem(ofVersion(1))).toEqual({ code: 'older-format', version: 1 })
  })
})

describe('a package that somebody has changed', () => {
  it.each([
    ['a file is missing', storedZip(parts.slice(0, 3), day)],
    ['a file is there too many', storedZip([...parts, part('notes.txt', 'Anna')], day)],
    ['a file is there twice', storedZip([...parts, ...parts.slice(1, 2)], day)],
    ['a file leads out of its folder', storedZip([...parts, part('../../evil.csv', 'x')], day)],
    ['a file leads to a place of its own', storedZip([...parts, part('/etc/passwd', 'x')], day)],
    ['its files are in another order', storedZip([...parts].reverse(), day)],
  ])('is damaged where %s', async (_, bytes) => {
    expect(await readProblem(bytes)).toEqual(brokenFile)
  })

  it('is damaged where it has been packed again, or dated another day', async () => {
    expect(await readProblem(packedZip(parts, day))).toEqual(changed)
    expect(await readProblem(storedZip(parts, '2024-11-01'))).toEqual(changed)
  })

  it.each([
    ['groups.csv', 'Coachingteam', '=HYPERLINK("http://x")', 'table'],
    ['groups.csv', 'Coachingteam', '=1+1', 'changed'],
    ['groups.csv', ',24,39,15', ',24,99999999999999999999,15', 'table'],
    ['groups.csv', ',24,39,15', ',24,40,15', 'changed'],
    ['groups.csv', ',24,39,15', ',25,39,15', 'contradiction'],
    ['answers.csv', 'F,1,1,20', 'F,1,1,21', 'contradiction'],
    ['answers.csv', '\r\n', '\n', 'table'],
    ['codebook.csv', 'Aldrig', 'Nästan aldrig', 'changed'],
    ['datapackage.json', '"title": "Samordningsförbundet Prov 2024"', '"title": "Min handläggare Anna"', 'changed'],
    ['datapackage.json', '"demo": false,', '"demo": false, "demo": false,', 'changed'],
    ['datapackage.json', '"demo": false,', '"demo": false, "__proto__": { "year": 1999 },', 'changed'],
    ['datapackage.json', '"delivery": {', '"__proto__": { "name": "x" }, "delivery": {', 'changed'],
    ['datapackage.json', '"contentHash": "', '"contentHash": "0', 'changed'],
    ['datapackage.json', '"number": 1', '"number": 1e400', 'cover'],
  ])('is damaged where in %s %s is %s', async (name, from, to, damage) => {
    let found = false
    const bytes = withFile(name, (text) => {
      found = text.includes(from)
      return text.replace(from, () => to)
    })
    expect(found).toBe(true)
    expect(await readProblem(bytes)).toEqual({ code: 'damaged', damage })
  })

  it('is damaged where a file is no UTF-8', async () => {
    const latin = parts.map((own) => (own.name === 'codebook.csv' ? part(own.name, Buffer.from('fråga', 'latin1')) : own))
    expect(await readProblem(storedZip(latin, day))).toEqual(brokenFile)
  })
})

describe('a file that would take all memory', () => {
  it('is refused by its size alone', async () => {
    expect(await readProblem(Buffer.alloc(packageLimits.bytes + 1))).toEqual({ code: 'too-large' })
  })

  it('is refused by what its index says: a table, a description, a workbook', async () => {
    const zeros = Buffer.alloc(100 * 1024 * 1024, '0')
    const [descriptor, ...tables] = parts
    const bombs = [
      [descriptor, { name: 'groups.csv', pieces: [zeros] }, ...tables.slice(1)],
      [{ name: 'datapackage.json', pieces: [zeros] }],
      [
        part('xl/workbook.xml', '<workbook/>'),
        part('[Content_Types].xml', '<Types/>'),
        { name: 'xl/worksheets/sheet1.xml', pieces: [zeros] },
      ],
    ]
    for (const files of bombs) {
      const bomb = packedZip(
        files.flatMap((file) => file ?? []),
        day,
      )
      expect(bomb.length).toBeLessThan(1024 * 1024)
      expect(await readProblem(bomb)).toEqual(brokenFile)
    }
  })

  it('is refused where its index lies about the size', async () => {
    const bomb = packedZip([{ name: 'datapackage.json', pieces: [Buffer.alloc(50 * 1024 * 1024, '0')] }], day)
    const directory = bomb.readUInt32LE(bomb.length - 6)
    bomb.writeUInt32LE(100, directory + 24)
    bomb.writeUInt32LE(100, 22)
    expect(await readProblem(bomb)).toEqual(brokenFile)
  })

  it('is refused with more files than any package', async () => {
    const files = Array.from({ length: packageLimits.entries + 1 }, (_, index) => part(`${index}.csv`, ''))
    expect(await readProblem(storedZip(files, day))).toEqual(brokenFile)
    expect(await readProblem(storedZip(files.slice(2), day))).toEqual({ code: 'not-a-package' })
  })
})
