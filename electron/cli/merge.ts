import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { MergeRefusal } from '../../shared/merge/merge-packages'
import type { FileProblem } from '../../shared/merge/overview'
import type { FileStatus } from '../../shared/merge/read-file'
import { mergedFileName } from '../../shared/text/file-names'
import { mergeTexts } from '../../shared/text/merge'
import { MergeWork } from '../merging/merge-work'
import { writeMerged } from '../merging/write-merged'
import { programVersion } from './program-version'
import { Refusal, refused, runCommand, wrongUse } from './refusal'

const usage = 'npm run merge -- --out DIR [--name NAME] FILE...'

/**
 * Merges deliveries (zip or workbook) to the table of a region or the country, without a window: `npm run merge -- --out DIR
 * [--name Riket] FILE...`. Names the written files on stdout, and on stderr each file that was left out, with the reason. Ends with 0
 * where the table was written, 1 where the files make none, 2 where the command is not as above.
 */
async function main(): Promise<void> {
  const { out, name, files } = readWords()
  const work = new MergeWork(programVersion())
  const given = files.map((file) => ({ path: path.resolve(file) }))
  await work.add(given, { signal: new AbortController().signal, report: () => {} })
  const { files: sorted, refusal } = work.merge(name)
  for (const { fileName, status } of sorted)
    if (status.status !== 'taken') console.error(`left out: ${fileName}: ${reasonOf(status)}`)
  const merged = await work.files(name)
  if (!merged) throw new Refusal(refusal ? refusalText(refusal) : 'there is nothing to merge', refused)
  const { cover } = merged.content
  fs.mkdirSync(out, { recursive: true })
  const file = path.join(out, `${mergedFileName({ name, demo: cover.demo }, cover.year)}.zip`)
  const written = await writeMerged(merged, file, ({ zip, workbook }) => [zip, workbook])
  if (!written.ok) throw new Refusal(`cannot write ${file}: ${written.error.code}`, refused)
  for (const place of written.value) console.log(place)
}

function readWords(): { readonly out: string; readonly name: string; readonly files: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      options: { out: { type: 'string' }, name: { type: 'string' } },
      allowPositionals: true,
    })
    if (values.out === undefined || positionals.length === 0) throw new TypeError('a folder and files are needed')
    return { out: path.resolve(values.out), name: values.name?.trim() || mergeTexts.wholeCountry, files: positionals }
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}: ${usage}`, wrongUse)
  }
}

function reasonOf(status: FileStatus<FileProblem>): string {
  switch (status.status) {
    case 'duplicate':
      return `the same content as ${status.of}`
    case 'older':
      return `replaced by delivery ${status.newest}`
    case 'conflict':
      return `another file claims to be delivery ${status.number} and says something else`
    case 'other-year':
      return `most deliveries are of ${status.year}`
    case 'other-instrument':
      return 'other forms, questions or codes than most deliveries have'
    case 'demo':
      return 'a demonstration'
    case 'merged':
      return 'already a merge'
    case 'unreadable':
      return problemText(status.problem)
    case 'taken':
      return ''
  }
}

function problemText(problem: FileProblem): string {
  switch (problem.code) {
    case 'not-a-package':
      return 'not a delivery'
    case 'damaged':
      return `damaged (${problem.damage})`
    case 'newer-format':
      return `written by a newer program (format ${problem.version})`
    case 'older-format':
      return `written in an older format (${problem.version})`
    case 'too-large':
      return 'too large for a delivery'
    case 'cannot-be-opened':
      return 'cannot be opened'
  }
}

function refusalText(refusal: MergeRefusal): string {
  return refusal.reason === 'too-few'
    ? `at least ${refusal.least} deliveries are needed, and ${refusal.forbund} can be used: of fewer each would know the others' numbers`
    : 'the merged table did not pass its audit; nothing was written'
}

void runCommand(main)
