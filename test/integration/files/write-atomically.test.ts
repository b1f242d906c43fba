import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '../../../electron/files/write-atomically'
import { newFolder } from '../db/in-new-database'

/** What `fs` takes as content and that fails when half of it has been written, as a disk that is full does. */
function halfContent(): string {
  async function* parts() {
    yield 'det nya '
    throw new Error('no room')
  }
  return parts() as unknown as string
}

describe('a file written atomically', () => {
  it('is made with exactly the content, text or bytes', async () => {
    const folder = newFolder()
    const file = path.join(folder, 'Leverans åäö.csv')
    await writeAtomically(file, '\uFEFFFörbund;Svar\r\n')
    expect(fs.readFileSync(file, 'utf8')).toBe('\uFEFFFörbund;Svar\r\n')
    await writeAtomically(file, new Uint8Array([0, 255, 13, 10]))
    expect([...fs.readFileSync(file)]).toEqual([0, 255, 13, 10])
    expect(fs.readdirSync(folder)).toEqual(['Leverans åäö.csv'])
  })

  it('takes the place of a longer one without leaving its end', async () => {
    const file = path.join(newFolder(), 'a.txt')
    fs.writeFileSync(file, 'x'.repeat(100_000))
    await writeAtomically(file, 'kort')
    expect(fs.readFileSync(file, 'utf8')).toBe('kort')
  })

  it('keeps its old content, and leaves no temporary file, where the writing fails half way', async () => {
    const folder = newFolder()
    const file = path.join(folder, 'a.txt')
    fs.writeFileSync(file, 'det gamla')
    await expect(writeAtomically(file, halfContent())).rejects.toThrow('no room')
    expect(fs.readFileSync(file, 'utf8')).toBe('det gamla')
    expect(fs.readdirSync(folder)).toEqual(['a.txt'])
  })

  it('does not take the place of a folder, and leaves it and what is in it as they were', async () => {
    const folder = newFolder()
    const taken = path.join(folder, 'a.txt')
    fs.mkdirSync(taken)
    fs.writeFileSync(path.join(taken, 'inuti'), 'kvar')
    await expect(writeAtomically(taken, 'nytt')).rejects.toMatchObject({ code: expect.stringMatching(/^E/) })
    expect(fs.readFileSync(path.join(taken, 'inuti'), 'utf8')).toBe('kvar')
    expect(fs.readdirSync(folder)).toEqual(['a.txt'])
  })

  it('is not made where its folder is missing, and nor is the folder', async () => {
    const folder = path.join(newFolder(), 'borta')
    await expect(writeAtomically(path.join(folder, 'a.txt'), 'nytt')).rejects.toMatchObject({ code: 'ENOENT' })
    expect(fs.existsSync(folder)).toBe(false)
  })

  it('does not disturb another that is written in the same folder at the same time', async () => {
    const folder = newFolder()
    const names = ['a.txt', 'b.txt', 'c.txt']
    await Promise.all(names.map((name) => writeAtomically(path.join(folder, name), name.repeat(50_000))))
    for (const name of names) expect(fs.readFileSync(path.join(folder, name), 'utf8')).toBe(name.repeat(50_000))
    expect(fs.readdirSync(folder).sort()).toEqual(names)
  })

  it('is whole also when it is written twice at the same time', async () => {
    const folder = newFolder()
    const file = path.join(folder, 'a.txt')
    await Promise.all(['1', '2'].map((digit) => writeAtomically(file, digit.repeat(100_000))))
    expect(fs.readFileSync(file, 'utf8')).toMatch(/^(1{100000}|2{100000})$/)
    expect(fs.readdirSync(folder)).toEqual(['a.txt'])
  })
})
