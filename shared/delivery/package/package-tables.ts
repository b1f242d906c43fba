import type * as z from 'zod'
import { csvRows, csvText } from './csv-text'
import { membersOfText, membersText } from './members-text'
import type { AnswerRow, CodebookRow, GroupRow } from './package-content'
import { answerRowSchema, codebookRowSchema, groupRowSchema } from './package-schema'

/** What a cell holds: a text, a whole number, or names (see membersText). An empty number is null. */
export type CellKind = 'text' | 'number' | 'names'

export interface TableColumn<Row> {
  /** Its name in the file. */
  readonly name: string
  readonly of: keyof Row & string
  readonly kind: CellKind
  readonly description: string
}

/** One of the tables of a package: the file it is in, its columns, and how a row of it is checked on reading. */
export interface PackageTable<Row> {
  readonly name: string
  readonly title: string
  /** Far more rows than any package has; what has more is not read. */
  readonly mostRows: number
  readonly columns: readonly TableColumn<Row>[]
  readonly schema: z.ZodType<Row>
}

const form = { name: 'form', of: 'form', kind: 'text', description: 'Key of the form' } as const
const breakdown = {
  name: 'breakdown',
  of: 'breakdown',
  kind: 'text',
  description: 'How the answers are divided: total (not at all), insats or kon',
} as const
const status = {
  name: 'status',
  of: 'status',
  kind: 'text',
  description: 'SDMX CONF_STATUS: F free, D joined or coarsened, A withheld',
} as const
const forbund = { name: 'forbund', of: 'forbund', kind: 'number', description: 'How many förbund the numbers are of' } as const
const question = { name: 'question', of: 'question', kind: 'text', description: 'Key of the question' } as const
const measure = {
  name: 'measure',
  of: 'measure',
  kind: 'text',
  description: 'Key of what the question measures, the same in all forms that ask it',
} as const

/** The table of GroupRow. */
export const groupsTable: PackageTable<GroupRow> = {
  name: 'groups',
  title: 'Groups of each form and how many answered',
  mostRows: 2_000,
  schema: groupRowSchema,
  columns: [
    form,
    breakdown,
    { name: 'group', of: 'group', kind: 'text', description: 'Keys of the members with + between; empty where nothing is given' },
    {
      name: 'members',
      of: 'members',
      kind: 'names',
      description: 'Names of the members with | between, in the order of their keys',
    },
    status,
    forbund,
    { name: 'respondents', of: 'respondents', kind: 'number', description: 'How many answered the form' },
    { name: 'asked', of: 'asked', kind: 'number', description: 'How many were asked; empty where not known or withheld' },
    { name: 'declined', of: 'declined', kind: 'number', description: 'How many declined; empty where not known or withheld' },
  ],
}

/** The table of AnswerRow. */
export const answersTable: PackageTable<AnswerRow> = {
  name: 'answers',
  title: 'How often each code was answered',
  mostRows: 100_000,
  schema: answerRowSchema,
  columns: [
    form,
    question,
    measure,
    breakdown,
    {
      name: 'group',
      of: 'group',
      kind: 'text',
      description: 'A group of the groups table, or the members of several with + between; empty where nothing is given',
    },
    status,
    forbund,
    {
      name: 'codes',
      of: 'codes',
      kind: 'text',
      description: 'A code (4), neighbouring codes together (3-4), or those without a code: blank, unreadable, not-on-form',
    },
    { name: 'count', of: 'count', kind: 'number', description: 'How many answered so' },
  ],
}

/** The table of CodebookRow. */
export const codebookTable: PackageTable<CodebookRow> = {
  name: 'codebook',
  title: 'Questions, scales and codes in words',
  mostRows: 20_000,
  schema: codebookRowSchema,
  columns: [
    form,
    { name: 'form_title', of: 'formTitle', kind: 'text', description: 'Name of the form' },
    question,
    { name: 'number', of: 'number', kind: 'number', description: 'Number of the question on the form' },
    { name: 'text', of: 'text', kind: 'text', description: 'Wording of the question' },
    measure,
    { name: 'theme', of: 'theme', kind: 'text', description: 'Working title of the area that the measure belongs to' },
    { name: 'scale', of: 'scale', kind: 'text', description: 'Name of the scale' },
    {
      name: 'scale_kind',
      of: 'scaleKind',
      kind: 'text',
      description: 'rating: the highest code is best; yes-no: code 1 is Ja; background',
    },
    {
      name: 'scale_basis',
      of: 'scaleBasis',
      kind: 'text',
      description: 'How sure it is that the question has this scale: confirmed, likely, assumed, chosen',
    },
    { name: 'scale_source', of: 'scaleSource', kind: 'text', description: 'What that rests on' },
    { name: 'code', of: 'code', kind: 'number', description: 'A code of the scale' },
    { name: 'label', of: 'label', kind: 'text', description: 'What the code means' },
  ],
}

/** The table as the text of its file: a line with the names of the columns, then a line for each row. */
export function tableText<Row>({ columns }: PackageTable<Row>, rows: readonly Row[]): string {
  return csvText([columns.map(({ name }) => name), ...rows.map((row) => columns.map((column) => cellText(row[column.of])))])
}

/** The rows of such a text, or null where it is not one of this table. */
export function tableRows<Row>(table: PackageTable<Row>, text: string): readonly Row[] | null {
  const [header, ...lines] = csvRows(text) ?? []
  const { columns, mostRows } = table
  if (lines.length > mostRows || header?.length !== columns.length || columns.some(({ name }, index) => header[index] !== name))
    return null
  const rows: Row[] = []
  for (const line of lines) {
    const row = line.length === columns.length ? rowOfCells(table, line) : null
    if (row === null) return null
    rows.push(row)
  }
  return rows
}

/** A row of a table from the texts of its cells, in the order of the columns; null where one of them is not of its kind. */
export function rowOfCells<Row>({ columns, schema }: PackageTable<Row>, cells: readonly string[]): Row | null {
  const parsed = schema.safeParse(
    Object.fromEntries(columns.map(({ of, kind }, index) => [of, cellValue(cells[index] ?? '', kind)])),
  )
  return parsed.success ? parsed.data : null
}

/** A value of a row as the text of its cell. */
export function cellText(value: unknown): string {
  if (value === null) return ''
  return Array.isArray(value) ? membersText(value) : String(value)
}

function cellValue(text: string, kind: CellKind): unknown {
  if (kind === 'text') return text
  if (kind === 'names') return membersOfText(text)
  if (text === '') return null
  // Only as this program writes it: neither 1e3 nor 007.
  return /^(?:0|[1-9]\d{0,9})$/.test(text) ? Number(text) : text
}
