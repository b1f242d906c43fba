import fs from 'node:fs'
import type { PackageLicence } from '../../shared/contract/about-calls'

/** As build/scripts/licences.mjs writes it between two packages. */
const between = /\n-{80}\n\n(?=\S+ \S+ \(.+\)\n\n)/

/** The packages of THIRD-PARTY-NOTICES.txt, in its order. */
export function readNotices(content: string): readonly PackageLicence[] {
  return content.split(between).flatMap((part) => {
    const [, name, version, licence] = part.match(/^(\S+) (\S+) \((.+)\)\n/) ?? []
    if (name === undefined || version === undefined || licence === undefined) return []
    return [{ name, version, licence, text: part.slice(part.indexOf('\n')).trim() }]
  })
}

/** None where the file is not there: a program is worth more than the list of its parts. */
export function readNoticesFile(file: string): readonly PackageLicence[] {
  return fs.existsSync(file) ? readNotices(fs.readFileSync(file, 'utf8')) : []
}
