import fs from 'node:fs'
import path from 'node:path'

/** The bundle lies two folders below the package, as the program's own does. */
export function programVersion(): string {
  const { version } = JSON.parse(fs.readFileSync(path.join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  return version
}
