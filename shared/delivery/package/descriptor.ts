import * as z from 'zod'
import { fail, ok, type Result } from '../../model/result'
import type { Sha256 } from './content-hash'
import { breakdownKinds, confidentialityStatuses, type PackageCover } from './package-content'
import { packageFormatName, packageFormatVersion } from './package-format'
import { damaged, type PackageProblem } from './package-problem'
import { coverSchema } from './package-schema'
import { answersTable, codebookTable, groupsTable, type PackageTable, type TableColumn } from './package-tables'
import { parsedJson } from './parsed-json'
import { utf8Length } from './utf8-length'

const profiles = 'https://datapackage.org/profiles/2.0'

/** The texts of the three tables, as they are in their files. */
export interface TableTexts {
  readonly groups: string
  readonly answers: string
  readonly codebook: string
}

export interface Descriptor {
  readonly cover: PackageCover
  readonly contentHash: string
}

/** The file datapackage.json: a Frictionless Data Package (version 2) with the cover as a property of our own, `delivery`. */
export function descriptorText({ cover, contentHash }: Descriptor, texts: TableTexts, sha256: Sha256): string {
  const descriptor = {
    $schema: `${profiles}/datapackage.json`,
    name: packageFormatName,
    title: `${cover.level.name} ${cover.year}`,
    delivery: { ...coverSchema.parse(cover), contentHash },
    resources: [
      resource(groupsTable, texts.groups, sha256, groupsKeys),
      resource(answersTable, texts.answers, sha256, answersKeys),
      resource(codebookTable, texts.codebook, sha256, codebookKeys),
    ],
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}

/**
 * The cover of a file datapackage.json. The rest of it is not looked at here: whoever reads a package writes it again, and
 * holds the bytes against each other.
 */
export function readDescriptor(text: string): Result<Descriptor, PackageProblem> {
  const value = parsedJson(text)
  if (value === undefined) return fail(damaged('cover'))
  const named = z
    .object({ name: z.literal(packageFormatName), delivery: z.object({ formatVersion: z.int().positive() }) })
    .safeParse(value)
  if (!named.success) return fail({ code: 'not-a-package' })
  const { formatVersion: version } = named.data.delivery
  if (version !== packageFormatVersion)
    return fail({ code: version > packageFormatVersion ? 'newer-format' : 'older-format', version })
  const read = z.object({ delivery: z.looseObject({ contentHash: z.string() }) }).safeParse(value)
  if (!read.success) return fail(damaged('cover'))
  const { contentHash, ...rest } = read.data.delivery
  const cover = coverSchema.safeParse(rest)
  return cover.success ? ok({ cover: cover.data, contentHash }) : fail(damaged('cover'))
}

/** Rows that are withheld have no group, and a primary key may not be empty; unique keys leave out what is empty. */
const groupsKeys = {
  uniqueKeys: [['form', 'breakdown', 'group']],
  foreignKeys: [{ fields: ['form'], reference: { resource: codebookTable.name, fields: ['form'] } }],
}
const answersKeys = {
  uniqueKeys: [['question', 'breakdown', 'group', 'codes']],
  foreignKeys: [
    { fields: ['form', 'breakdown'], reference: { resource: groupsTable.name, fields: ['form', 'breakdown'] } },
    { fields: ['form', 'question'], reference: { resource: codebookTable.name, fields: ['form', 'question'] } },
  ],
}
const codebookKeys = { primaryKey: ['question', 'code'] }

function resource<Row>({ name, title, columns }: PackageTable<Row>, text: string, sha256: Sha256, keys: object): object {
  return {
    $schema: `${profiles}/dataresource.json`,
    name,
    type: 'table',
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: utf8Length(text),
    hash: `sha256:${sha256(text)}`,
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: { fields: columns.map(field), missingValues: [''], ...keys },
  }
}

function field<Row>({ name, kind, description }: TableColumn<Row>): object {
  const type = kind === 'number' ? 'integer' : 'string'
  const enumOf = { breakdown: breakdownKinds, status: confidentialityStatuses }[name]
  const constraints = { ...(enumOf ? { enum: enumOf } : {}), ...(kind === 'number' ? { minimum: 0 } : {}) }
  return { name, type, description, ...(Object.keys(constraints).length > 0 ? { constraints } : {}) }
}
