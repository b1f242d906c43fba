import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { flushFile, flushFolder, overwriteOnlyName } from '../files/flush'
import { keepUnderAnotherName, withJournals } from '../files/set-aside'

/** A journal of another file would be taken for this one's. */
const [, ...journals] = withJournals

const intent = z.object({ replacement: z.string(), overwriteOld: z.boolean() })
type Intent = z.infer<typeof intent>

export type ReplaceStep = 'flushed' | 'kept' | 'intended' | 'journals-away' | 'replaced' | 'done'

interface ReplaceOptions {
  /** Keeps the database that was there, with its journals, under another name beside it. */
  readonly keepOld?: boolean
  /** Overwrites what was there before it is let go of, as far as the file system lets one: where it was not encrypted. */
  readonly overwriteOld?: boolean
  /** Told after each thing that is done: the points at which a power cut is tried in tests. */
  readonly step?: (step: ReplaceStep) => void
}

/** A name beside the database for a file that is to replace it. */
export function placeBeside(file: string): string {
  return path.join(path.dirname(file), `${unfinishedStart(file)}${randomUUID()}.tmp`)
}

/** Removes what earlier attempts left beside the database. What is to take its place still, is left. */
export function removeUnfinished(file: string): void {
  const folder = path.dirname(file)
  if (fs.existsSync(intentOf(file)) || !fs.existsSync(folder)) return
  const names = fs.readdirSync(folder).filter((name) => name.startsWith(unfinishedStart(file)) && name.includes('.tmp'))
  for (const name of names) fs.rmSync(path.join(folder, name), { force: true })
}

/**
 * Puts another database (whole, verified, in one file made under a name of `placeBeside`) in the place of one that nobody has open, so
 * that at any moment, also after a power cut, the old one is whole or the new one: once it is written down that it shall be done,
 * `finishReplacing` does the rest when the database is next opened. Throws as `fs` does; then the old one is as it was.
 */
export function replaceDatabase(file: string, replacement: string, options: ReplaceOptions = {}): void {
  const { keepOld = false, overwriteOld = false, step = () => {} } = options
  flushFile(replacement)
  step('flushed')
  if (keepOld && fs.existsSync(file)) keepUnderAnotherName(file)
  step('kept')
  const intended = { replacement: path.basename(replacement), overwriteOld }
  writeIntent(file, intended)
  step('intended')
  takePlace(file, intended, step)
}

/** Whether a replacing was cut off, so that what is written in the file now would be lost when it is ended. */
export function isBeingReplaced(file: string): boolean {
  return fs.existsSync(intentOf(file))
}

/** Ends a replacing that was cut off. To be called before a database is opened; does nothing where there is none. */
export function finishReplacing(file: string): void {
  const intended = readIntent(file)
  if (intended === null) return
  if (fs.existsSync(replacementOf(file, intended))) takePlace(file, intended, () => {})
  else letGo(file, intended)
}

function takePlace(file: string, intended: Intent, step: (step: ReplaceStep) => void): void {
  const replacement = replacementOf(file, intended)
  try {
    if (intended.overwriteOld) linkOld(file, replacement)
    for (const end of journals) moveIfThere(file + end, awayName(replacement, end))
    step('journals-away')
    fs.renameSync(replacement, file)
  } catch (error) {
    // Such as a program that holds the old file open: the old one stays, with its journals.
    for (const end of journals) moveIfThere(awayName(replacement, end), file + end)
    fs.rmSync(awayName(replacement, ''), { force: true })
    fs.rmSync(intentOf(file), { force: true })
    throw error
  }
  flushFolder(file)
  step('replaced')
  letGo(file, intended)
  step('done')
}

/** A second name for the old content, to reach it by when the first is the new one's. Some file systems have no such names. */
function linkOld(file: string, replacement: string): void {
  try {
    fs.linkSync(file, awayName(replacement, ''))
  } catch {
    // It is let go of without being overwritten, as any removed file is.
  }
}

function letGo(file: string, intended: Intent): void {
  for (const end of withJournals) {
    const away = awayName(replacementOf(file, intended), end)
    if (intended.overwriteOld) overwriteOnlyName(away)
    fs.rmSync(away, { force: true })
  }
  fs.rmSync(intentOf(file), { force: true })
}

/** Short, since a database's own name may be as long as a name can be. */
function unfinishedStart(file: string): string {
  return `.${createHash('sha256').update(path.basename(file)).digest('hex').slice(0, 12)}.`
}

function awayName(replacement: string, end: string): string {
  return `${replacement}.old${end}`
}

function moveIfThere(from: string, to: string): void {
  if (fs.existsSync(from)) fs.renameSync(from, to)
}

function intentOf(file: string): string {
  return path.join(path.dirname(file), `${unfinishedStart(file)}replacing`)
}

function replacementOf(file: string, { replacement }: Intent): string {
  return path.join(path.dirname(file), path.basename(replacement))
}

/** In its place only when it is whole. */
function writeIntent(file: string, intended: Intent): void {
  const unfinished = `${intentOf(file)}.tmp`
  fs.writeFileSync(unfinished, JSON.stringify(intended))
  flushFile(unfinished)
  fs.renameSync(unfinished, intentOf(file))
  flushFolder(file)
}

/** One that cannot be read was never on the disk whole, and so nothing has been done by it: it is forgotten. */
function readIntent(file: string): Intent | null {
  if (!fs.existsSync(intentOf(file))) return null
  try {
    return intent.parse(JSON.parse(fs.readFileSync(intentOf(file), 'utf8')))
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error
    fs.rmSync(intentOf(file), { force: true })
    return null
  }
}
