import { fail, ok, type Result } from '../../model/result'
import { contentHash, type Sha256 } from './content-hash'
import { contradicts } from './contradiction'
import { descriptorText, readDescriptor, type TableTexts } from './descriptor'
import type { PackageContent } from './package-content'
import { damaged, type PackageProblem } from './package-problem'
import { answersTable, codebookTable, groupsTable, tableRows, tableText } from './package-tables'

/** A file in a package: UTF-8 without byte order mark. */
export interface PackageFile {
  readonly name: string
  readonly text: string
}

export const descriptorName = 'datapackage.json'
/** The files of a package in the order in which they lie in it. */
export const packageFileNames = [descriptorName, 'groups.csv', 'answers.csv', 'codebook.csv'] as const
export type PackageFileName = (typeof packageFileNames)[number]

/** A package as the files of its zip. The same content gives the same text, letter for letter. Throws for a cover that no file can have. */
export function packageFiles(content: PackageContent, sha256: Sha256): readonly PackageFile[] {
  const texts: TableTexts = {
    groups: tableText(groupsTable, content.groups),
    answers: tableText(answersTable, content.answers),
    codebook: tableText(codebookTable, content.codebook),
  }
  const descriptor = descriptorText({ cover: content.cover, contentHash: contentHash(content, sha256) }, texts, sha256)
  const inOrder = [descriptor, texts.groups, texts.answers, texts.codebook]
  return packageFileNames.map((name, index) => ({ name, text: inOrder[index] ?? '' }))
}

/**
 * The content of a package's files. What is read agrees with itself, but only who writes it again and compares knows that nothing has
 * been changed.
 */
export function contentOfFiles(files: Readonly<Record<PackageFileName, string>>): Result<PackageContent, PackageProblem> {
  const descriptor = readDescriptor(files[descriptorName])
  if (!descriptor.ok) return descriptor
  const groups = tableRows(groupsTable, files['groups.csv'])
  const answers = tableRows(answersTable, files['answers.csv'])
  const codebook = tableRows(codebookTable, files['codebook.csv'])
  if (!groups || !answers || !codebook) return fail(damaged('table'))
  const content = { cover: descriptor.value.cover, groups, answers, codebook }
  return contradicts(content) ? fail(damaged('contradiction')) : ok(content)
}
