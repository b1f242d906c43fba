import fs from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/model/result'

/** A file to be written. */
export interface FileContent {
  readonly file: string
  readonly content: Uint8Array
}

/**
 * Writes files so that all of them are there or none is, and what lay there before is kept where something fails: each is written in
 * full beside its place, and only then do they take their places. `unwritable`: they cannot be written there. `remember` is done last, when
 * they are there; where it throws, so does this, and the files are taken away again: none lies there that nothing knows of.
 */
export async function writeTogether<Value>(
  files: readonly FileContent[],
  remember: () => Value | Promise<Value>,
): Promise<Result<Value, 'unwritable'>> {
  const places = files.map(({ file, content }) => ({ file, content, ...besides(file) }))
  const placed: Place[] = []
  try {
    for (const { written, content } of places) await writeFlushed(written, content)
    for (const place of places) {
      await setAside(place)
      placed.push(place)
      await fs.rename(place.written, place.file)
    }
  } catch {
    await takeBack(places, placed)
    return fail('unwritable')
  }
  try {
    const value = await remember()
    await Promise.all(places.map(({ before }) => fs.rm(before, { force: true })))
    return ok(value)
  } catch (error) {
    await takeBack(places, placed)
    throw error
  }
}

/** A file's place, and what lies beside it meanwhile: its new content, and what lay there before. */
interface Place {
  readonly file: string
  readonly written: string
  readonly before: string
}

function besides(file: string): Omit<Place, 'file'> {
  const stem = path.join(path.dirname(file), `.${path.basename(file)}.${crypto.randomUUID()}`)
  return { written: `${stem}.tmp`, before: `${stem}.old` }
}

async function writeFlushed(file: string, content: Uint8Array): Promise<void> {
  const handle = await fs.open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function setAside({ file, before }: Place): Promise<void> {
  const there = await fs.lstat(file).catch(() => null)
  if (!there) return
  if (there.isDirectory()) throw new Error('a folder lies there')
  await fs.rename(file, before)
}

async function takeBack(places: readonly Place[], placed: readonly Place[]): Promise<void> {
  for (const place of placed.toReversed()) await putBack(place)
  await Promise.all(places.map(({ written }) => fs.rm(written, { force: true })))
}

async function putBack({ file, before }: Place): Promise<void> {
  await fs.rm(file, { force: true })
  await fs.rename(before, file).catch(() => {})
}
