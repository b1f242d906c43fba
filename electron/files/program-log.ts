import fs from 'node:fs'
import path from 'node:path'
import { errorCode } from '../../shared/model/error-code'

const longestFile = 1_000_000

/**
 * Where bugs are written down: the time, where it happened, and the error's name, message and stack. Our own
 * messages name rows by id and never hold an answer or a free text. A file grown too long is begun anew.
 */
export class ProgramLog {
  readonly file: string

  constructor(folder: string) {
    this.file = path.join(folder, 'program.log')
  }

  bug(now: Date, where: string, error: unknown): void {
    this.write(now, where, describe(error))
  }

  write(now: Date, where: string, text: string): void {
    fs.mkdirSync(path.dirname(this.file), { recursive: true })
    const size = fs.statSync(this.file, { throwIfNoEntry: false })?.size ?? 0
    fs.writeFileSync(this.file, `${now.toISOString()} ${where}\n${text}\n`, { flag: size > longestFile ? 'w' : 'a' })
  }
}

/** What is known of an error. The system's own name files, which may be called after people: of those only code and place. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no Error was thrown'
  const stack = error.stack ?? error.name
  if (!('path' in error)) return stack
  const frames = stack.split('\n').filter((line) => line.trimStart().startsWith('at '))
  return [`${error.name} ${errorCode(error) ?? ''}`, ...frames].join('\n')
}
