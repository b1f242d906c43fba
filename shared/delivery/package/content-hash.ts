import type { PackageContent } from './package-content'
import { coverSchema } from './package-schema'
import { answersTable, codebookTable, groupsTable, tableText } from './package-tables'

/** The sha-256 of a text's UTF-8 bytes, in lower-case hexadecimal. Passed in, since it is not for this folder to know how. */
export type Sha256 = (text: string) => string

/**
 * What a package is known by, the same for its zip and its workbook: the sha-256 of its cover as JSON on one line, and after it the
 * texts of its three tables. Throws for a cover that no file can have.
 */
export function contentHash({ cover, groups, answers, codebook }: PackageContent, sha256: Sha256): string {
  const tables = [tableText(groupsTable, groups), tableText(answersTable, answers), tableText(codebookTable, codebook)]
  return sha256([`${JSON.stringify(coverSchema.parse(cover))}\n`, ...tables].join(''))
}
