import { normalise } from '../importing/normalise'
import type { SheetData } from '../importing/sheet'
import { type Form, type InstrumentDefinition, instrumentDefinition, type OpenField } from '../instrument/definition'
import { fail, ok, type Result } from '../model/result'
import { sheetNames, themeKindWords, themeLevelWords } from '../text/instrument-workbook'
import { type SheetId, sheetIds } from './layout'
import { limits } from './limits'
import type { Report, WorkbookProblem } from './problem'
import { onlyOnce, ownKeyReader, readChoice, readKey, readText } from './read-cell'
import { type ReadQuestion, readQuestions, readReference } from './read-questions'
import { readScales } from './read-scales'
import { type Row, readTable } from './read-table'

type Tables = { readonly [Id in SheetId]: readonly Row<Id>[] | null }

/**
 * The instrument that a workbook holds, or everything that is wrong with it, in the order of its sheets and rows. Nothing that the rest
 * of the program could not handle comes through. `known` are the versions there are, the one that it is compared with first.
 */
export function readInstrument(
  sheets: readonly SheetData[],
  known: readonly [InstrumentDefinition, ...InstrumentDefinition[]],
): Result<InstrumentDefinition, readonly WorkbookProblem[]> {
  const problems: WorkbookProblem[] = []
  const report: Report = (place, what) => problems.push({ ...place, what })
  const tables = Object.fromEntries(sheetIds.map((id) => [id, readTable(sheets, id, report)])) as unknown as Tables
  const definition = assemble(tables, known, report)
  return problems.length > 0 ? fail(inOrder(problems)) : ok(instrumentDefinition.parse(definition))
}

function assemble(
  tables: Tables,
  known: readonly [InstrumentDefinition, ...InstrumentDefinition[]],
  report: Report,
): InstrumentDefinition {
  for (const id of ['forms', 'questions', 'scales', 'measures', 'themes', 'instrument'] as const)
    if (tables[id]?.length === 0) report({ sheet: sheetNames[id], cell: null }, { kind: 'no-rows' })
  if ((tables.instrument?.length ?? 0) > 1) report({ sheet: sheetNames.instrument, cell: null }, { kind: 'several-rows' })
  const scales = readScales(tables.scales ?? [], known[0], tables.scales ? report : () => {})
  const themes = readThemes(tables.themes ?? [], report)
  const measures = readMeasures(tables.measures ?? [], tables.themes && keysOf(themes), report)
  const forms = readForms(tables.forms ?? [], report)
  const keys = {
    forms: tables.forms && keysOf(forms),
    scales: tables.scales && keysOf(scales),
    measures: tables.measures && keysOf(measures),
  }
  const questions = readQuestions(tables.questions ?? [], keys, known, report)
  const fields = readFields(tables.openFields ?? [], keys.forms, questions, report)
  const [about] = tables.instrument ?? []
  return {
    key: about ? readKey(about.key, report) : '',
    title: about ? readText(about.title, limits.title, report) : '',
    source: about ? readText(about.source, limits.remark, report) : '',
    scales: scales.map(({ keyCell: _, ...scale }) => scale),
    themes,
    measures,
    forms: forms.map(({ cells, ...form }) => {
      const own = questions.filter((question) => question.form === form.key)
      if (own.length === 0 && tables.questions && form.key !== '')
        report(cells.key.place, { kind: 'form-without-questions', form: form.title, sheet: sheetNames.questions })
      return fullForm(form, own, fields)
    }),
    formsWithoutContent: readMissingForms(tables.missingForms ?? [], forms, report),
  }
}

function fullForm(
  form: Pick<Form, 'key' | 'title' | 'respondents'>,
  questions: readonly ReadQuestion[],
  fields: readonly (OpenField & { readonly form: string })[],
): Form {
  const openFields = fields.filter((field) => field.form === form.key).map(({ key, label }) => ({ key, label }))
  return {
    ...form,
    questions: questions.map(({ question }) => question),
    ...(openFields.length > 0 && { openFields }),
  }
}

function readForms(rows: readonly Row<'forms'>[], report: Report) {
  const readOwnKey = ownKeyReader(report)
  const onceByTitle = onlyOnce(report, normalise)
  return rows.map((cells) => {
    const key = readOwnKey(cells.key)
    const title = readText(cells.title, limits.title, report)
    onceByTitle(title, cells.title)
    return { key, title, respondents: readText(cells.respondents, limits.remark, report), cells }
  })
}

function readThemes(rows: readonly Row<'themes'>[], report: Report): InstrumentDefinition['themes'] {
  const readOwnKey = ownKeyReader(report)
  return rows.map((row) => {
    const key = readOwnKey(row.key)
    const kind = readChoice(row.kind, themeKindWords, report, { optional: true })
    const level = readChoice(row.level, themeLevelWords, report, { optional: true })
    const workingTitle = readText(row.title, limits.title, report)
    return { key, workingTitle, ...(kind && { kind }), ...(level && { level }) }
  })
}

function readMeasures(
  rows: readonly Row<'measures'>[],
  themes: ReadonlySet<string> | null,
  report: Report,
): InstrumentDefinition['measures'] {
  const readOwnKey = ownKeyReader(report)
  return rows.map((row) => ({
    key: readOwnKey(row.key),
    theme: readReference(row.theme, themes, sheetNames.themes, report),
  }))
}

/** Fields of one form have different keys and different labels, and no label is the wording of a question there. */
function readFields(
  rows: readonly Row<'openFields'>[],
  forms: ReadonlySet<string> | null,
  questions: readonly ReadQuestion[],
  report: Report,
): readonly (OpenField & { readonly form: string })[] {
  const ofForm = new Map<string, ReturnType<typeof begin>>()
  const begin = (form: string) => {
    const own = { readOwnKey: ownKeyReader(report), onceByLabel: onlyOnce(report, normalise) }
    for (const { question, cells, form: asked } of questions) if (asked === form) own.onceByLabel(question.text, cells.text)
    ofForm.set(form, own)
    return own
  }
  return rows.map((row) => {
    const form = readReference(row.form, forms, sheetNames.forms, report)
    const { readOwnKey, onceByLabel } = ofForm.get(form) ?? begin(form)
    const [key, label] = [readOwnKey(row.key), readText(row.label, limits.label, report)]
    onceByLabel(label, row.label)
    return { form, key, label }
  })
}

function readMissingForms(
  rows: readonly Row<'missingForms'>[],
  forms: readonly Pick<Form, 'title'>[],
  report: Report,
): InstrumentDefinition['formsWithoutContent'] {
  const titles = new Set(forms.map(({ title }) => normalise(title)))
  const once = onlyOnce(report, normalise)
  return rows.map((row) => {
    const title = readText(row.title, limits.title, report)
    once(title, row.title)
    if (title !== '' && titles.has(normalise(title))) report(row.title.place, { kind: 'form-not-missing' })
    return { title, note: readText(row.note, limits.remark, report) }
  })
}

function keysOf(items: readonly { readonly key: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ key }) => key).filter((key) => key !== ''))
}

/** As they are met on the way through the workbook. Each once. */
function inOrder(problems: readonly WorkbookProblem[]): readonly WorkbookProblem[] {
  const names = sheetIds.map((id) => sheetNames[id] as string)
  const place = ({ sheet }: WorkbookProblem) => names.findIndex((name) => normalise(name) === normalise(sheet))
  const row = ({ cell }: WorkbookProblem) => Number(/\d+/u.exec(cell ?? '')?.[0] ?? 0)
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...unique.values()].sort((one, other) => place(one) - place(other) || row(one) - row(other))
}
