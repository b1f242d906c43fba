import fs from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/model/result'
import { writeFlushed } from './write-flushed'

/** A file to be written. */
export interface FileContent {
  readonly file: string
  readonly content: Uint8Array
}

/**
 * Why files are not there. `unwritable`: they cannot be written there, and nothing has been remembered. `unplaced`: they were written in
 * full and remembered (`value` is what that gave), and then could not take their places.
 */
export type NotWritten<Value> = { readonly kind: 'unwritable' } | { readonly kind: 'unplaced'; readonly value: Value }

/**
 * Writes files so that all of them are there or none is, and what lay there before is kept where something fails: each is written in
 * full, and is on the disk, beside its place; then they are remembered (`remember`), and only then do they take their places. A file
 * that somebody can have seen is thus always remembered, also where the program is stopped at any moment: stopped before, it leaves
 * only files with names of their own, which end in `.tmp`. Where `remember` throws, so does this, and nothing has been written.
 */
export async function writeTogether<Value>(
  files: readonly FileContent[],
  remember: () => Value | Promise<Value>,
): Promise<Result<Value, NotWritten<Value>>> {
  const places = files.map(({ file, content }) => ({ file, content, ...besides(file) }))
  try {
    for (const { file, written, content } of places) {
      await refuseFolder(file)
      await writeFlushed(written, content)
    }
  } catch {
    await removeWritten(places)
    return fail({ kind: 'unwritable' })
  }
  const value = await rememberOrRemove(places, remember)
  return (await takePlaces(places)) ? ok(value) : fail({ kind: 'unplaced', value })
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

async function rememberOrRemove<Value>(places: readonly Place[], remember: () => Value | Promise<Value>): Promise<Value> {
  try {
    return await remember()
  } catch (error) {
    await removeWritten(places)
    throw error
  }
}

/** Whether all of them could; where one could not, all is as it was. */
async function takePlaces(places: readonly Place[]): Promise<boolean> {
  const begun: Place[] = []
  try {
    for (const place of places) {
      await setAside(place)
      begun.push(place)
      await fs.rename(place.written, place.file)
    }
  } catch {
    for (const place of begun.toReversed()) await putBack(place)
    await removeWritten(places)
    return false
  }
  // The files are in their places, and an old one that somebody holds open does not change that.
  await Promise.allSettled(places.map(({ before }) => fs.rm(before, { force: true })))
  return true
}

async function refuseFolder(file: string): Promise<void> {
  const there = await fs.lstat(file).catch(() => null)
  if (there?.isDirectory()) throw new Error('a folder lies there')
}

async function setAside({ file, before }: Place): Promise<void> {
  await refuseFolder(file)
  const there = await fs.lstat(file).catch(() => null)
  if (there) await fs.rename(file, before)
}

async function removeWritten(places: readonly Place[]): Promise<void> {
  await Promise.all(places.map(({ written }) => fs.rm(written, { force: true })))
}

async function putBack({ file, before }: Place): Promise<void> {
  await fs.rm(file, { force: true })
  await fs.rename(before, file).catch(() => {})
}
