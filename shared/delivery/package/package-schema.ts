import * as z from 'zod'
import { konGroups } from '../../disclosure/kon-groups'
import { defaultPolicy, dividedBy } from '../../disclosure/policy'
import { scaleBases } from '../../instrument/definition'
import {
  type AnswerRow,
  breakdownKinds,
  type CodebookRow,
  confidentialityStatuses,
  type GroupRow,
  type PackageCover,
} from './package-content'

/** Longer than any question or source; no cell of a package is an essay. */
const longestText = 2_000
const mostCounted = 1_000_000
/** The years that a zip can have as a date (APPNOTE.TXT 4.4.6). */
const [firstYear, lastYear] = [1980, 2107]

/** One line that every file can hold as it is: no control characters, no halves of letters. */
const text = z
  .string()
  .max(longestText)
  .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]*$/u)
const filledText = text.min(1)
const count = z.int().min(0).max(mostCounted)
const positive = z.int().min(1).max(mostCounted)
const day = z.iso.date().refine((value) => Number(value.slice(0, 4)) >= firstYear && Number(value.slice(0, 4)) <= lastYear)
const sha256Text = z.string().regex(/^[0-9a-f]{64}$/)

const member = `(?:total|[1-9]\\d{0,9}|utan|${konGroups.join('|')})`
/** The keys of a group's members with + between, as GroupRow has them; empty where nothing is given. */
const group = z
  .string()
  .max(longestText)
  .regex(new RegExp(`^(?:${member}(?:\\+${member})*)?$`))
const codes = z.string().regex(/^(?:|[1-9]\d{0,2}(?:-[1-9]\d{0,2})?|blank|unreadable|not-on-form)$/)

const policy = z.strictObject({
  version: positive,
  minimumGroup: z.int().min(defaultPolicy.minimumGroup).max(mostCounted),
  fullDistribution: z.int().min(defaultPolicy.fullDistribution).max(mostCounted),
  breakdowns: z.array(z.enum(dividedBy)).refine((all) => new Set(all).size === all.length),
})

/** The cover as it stands in a file. What it gives has its keys in this order, which is that of the file's text. */
export const coverSchema: z.ZodType<PackageCover> = z.strictObject({
  formatVersion: positive,
  level: z.strictObject({ kind: z.enum(['forbund', 'merged']), name: filledText }),
  demo: z.boolean(),
  year: z.int().min(firstYear).max(lastYear),
  startsOn: day,
  endsOn: day,
  instrument: z.strictObject({ key: filledText, title: filledText, label: filledText }),
  policy,
  number: positive,
  programVersion: z.string().regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,40})?$/),
  sources: z.array(sha256Text),
})

export const groupRowSchema: z.ZodType<GroupRow> = z.strictObject({
  form: filledText,
  breakdown: z.enum(breakdownKinds),
  group,
  members: z.array(filledText),
  status: z.enum(confidentialityStatuses),
  forbund: count,
  respondents: count.nullable(),
  asked: count.nullable(),
  declined: count.nullable(),
})

export const answerRowSchema: z.ZodType<AnswerRow> = z.strictObject({
  form: filledText,
  question: filledText,
  measure: text,
  breakdown: z.enum(breakdownKinds),
  group,
  status: z.enum(confidentialityStatuses),
  forbund: count,
  codes,
  count: count.nullable(),
})

export const codebookRowSchema: z.ZodType<CodebookRow> = z.strictObject({
  form: filledText,
  formTitle: filledText,
  question: filledText,
  number: positive,
  text: filledText,
  measure: text,
  theme: text,
  scale: filledText,
  scaleKind: z.enum(['rating', 'yes-no', 'background']),
  scaleBasis: z.enum(scaleBases),
  scaleSource: filledText,
  code: positive,
  label: filledText,
})
