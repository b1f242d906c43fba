import type { AnswerRow, GroupRow, PackageContent } from '../../../shared/delivery/package/package-content'
import { boundsOf } from './bounds'
import { type LinearEquation, RowSpace } from './linear-algebra'

/**
 * What an outsider who has read a file says of some people: those of a form who belong to one of these insatser and one of these kön, by
 * the names of the file; null is everybody. `question` null: they are so many. Else so many of them gave one of these codes.
 */
export interface Claim {
  readonly form: string
  readonly insats: readonly string[] | null
  readonly kon: readonly string[] | null
  readonly question: string | null
  readonly codes: readonly string[] | null
  readonly count: number
  readonly how: 'given' | 'bounds' | 'algebra'
}

/**
 * All that the attacker is certain of after reading one file, of people that the breakdowns define: what is given, what follows from bounds,
 * and what follows from sums and differences. Only of counts of at least one. It knows the format of the file and nothing else.
 */
export function attack(content: PackageContent): readonly Claim[] {
  const forms = [...new Set(content.groups.map(({ form }) => form))]
  return forms.flatMap((form) => {
    const groups = content.groups.filter((row) => row.form === form && row.status !== 'A')
    const answers = content.answers.filter((row) => row.form === form && row.status !== 'A')
    return [...givenClaims(groups, answers), ...cellClaims(form, groups, answers)]
  })
}

function givenClaims(groups: readonly GroupRow[], answers: readonly AnswerRow[]): readonly Claim[] {
  const people = groups.map((row): Claim => {
    const place = { form: row.form, ...namesOf(row.breakdown, row.group.split('+'), groups) }
    return { ...place, question: null, codes: null, count: row.respondents ?? 0, how: 'given' }
  })
  const counts = answers.map((row): Claim => {
    const place = { form: row.form, ...namesOf(row.breakdown, row.group.split('+'), groups) }
    return { ...place, question: row.question, codes: codesIn(row.codes), count: row.count ?? 0, how: 'given' }
  })
  return [...people, ...counts].filter(({ count }) => count > 0)
}

interface Group {
  readonly keys: readonly string[]
  readonly people: number
}

/** The cells where two breakdowns meet, and everything that is known of them as equations. */
function cellClaims(form: string, rows: readonly GroupRow[], answers: readonly AnswerRow[]): readonly Claim[] {
  const [insats, kon] = (['insats', 'kon'] as const).map((kind): readonly Group[] =>
    rows
      .filter(({ breakdown }) => breakdown === kind)
      .map((row) => ({ keys: row.group.split('+'), people: row.respondents ?? 0 })),
  )
  if (!insats?.length || !kon?.length) return []
  const cells = insats.flatMap((row) => kon.map((column) => ({ insats: row.keys, kon: column.keys })))
  const inGroup = (row: Pick<AnswerRow, 'breakdown' | 'group'>) => {
    const keys = row.group.split('+')
    return [...cells.keys()].filter((place) => {
      const cell = cells[place]
      return row.breakdown === 'total' || cell?.[row.breakdown].some((key) => keys.includes(key))
    })
  }
  const sizes = rows.map((row) => ({ terms: ones(inGroup(row)), value: row.respondents ?? 0 }))
  const parts = [...new Set(answers.map(({ question }) => question))].map((question) =>
    questionPart(
      answers.filter((row) => row.question === question),
      cells.length,
      inGroup,
    ),
  )
  const everybody = Math.max(...rows.map(({ respondents }) => respondents ?? 0))
  const sets = setsOf(insats.length, kon.length)
  // The bounds of sizes follow from all questions together: each is tightened with what the others have told.
  const joint = jointBounds(cells.length, sizes, parts, everybody)
  const claim = (
    set: readonly number[],
    question: string | null,
    codes: readonly string[] | null,
    count: number,
    how: Claim['how'],
  ) => ({
    form,
    ...cellNames(
      set.flatMap((place) => cells[place] ?? []),
      rows,
    ),
    question,
    codes,
    count,
    how,
  })
  return parts.flatMap(({ question, categories, equations, variableOf }, part) => {
    const { least, most, variables } = joint.of(part)
    const fixed = least.flatMap((low, variable) => (low === most[variable] ? [{ terms: ones([variable]), value: low }] : []))
    const space = new RowSpace(variables, [...sizes, ...equations, ...fixed])
    return sets.flatMap((set) => {
      const sums: readonly { readonly codes: readonly string[] | null; readonly of: readonly number[] }[] = [
        ...(part === 0 ? [{ codes: null, of: set }] : []),
        ...categories.map((category) => ({ codes: [category], of: set.map((place) => variableOf(place, category)) })),
        {
          codes: categories.filter(isCode),
          of: set.flatMap((place) => categories.filter(isCode).map((one) => variableOf(place, one))),
        },
      ]
      return sums.flatMap(({ codes, of }): readonly Claim[] => {
        const low = of.reduce((sum, variable) => sum + (least[variable] ?? 0), 0)
        const high = of.reduce((sum, variable) => sum + (most[variable] ?? 0), 0)
        const asked = codes === null ? null : question
        if (low === high) return low > 0 ? [claim(set, asked, codes, low, 'bounds')] : []
        const sum = space.sumOf(of)
        return sum !== null && sum > 0 ? [claim(set, asked, codes, sum, 'algebra')] : []
      })
    })
  })
}

interface QuestionPart {
  readonly question: string
  readonly categories: readonly string[]
  readonly equations: readonly LinearEquation[]
  readonly variableOf: (place: number, category: string) => number
}

/** A question's answers: a variable for each category in each cell, beside those of the sizes, which come first. */
function questionPart(rows: readonly AnswerRow[], cells: number, inGroup: (row: AnswerRow) => readonly number[]): QuestionPart {
  const categories = [...new Set(rows.flatMap(({ codes }) => codesIn(codes)))].sort()
  const variableOf = (place: number, category: string) => cells + place * categories.length + categories.indexOf(category)
  const whole = Array.from({ length: cells }, (_, place) => ({
    terms: new Map([[place, -1], ...categories.map((category) => [variableOf(place, category), 1] as const)]),
    value: 0,
  }))
  const counted = rows.map((row) => ({
    terms: ones(inGroup(row).flatMap((place) => codesIn(row.codes).map((category) => variableOf(place, category)))),
    value: row.count ?? 0,
  }))
  return { question: rows[0]?.question ?? '', categories, equations: [...whole, ...counted], variableOf }
}

/** The bounds of the sizes by all questions, and of each question's answers by those. */
function jointBounds(cells: number, sizes: readonly LinearEquation[], parts: readonly QuestionPart[], everybody: number) {
  const variablesOf = (part: QuestionPart) => cells + cells * part.categories.length
  const all: LinearEquation[] = [...sizes]
  const starts: number[] = []
  let next = cells
  for (const part of parts) {
    starts.push(next)
    const shift = next - cells
    for (const { terms, value } of part.equations) {
      all.push({
        terms: new Map([...terms].map(([variable, by]) => [variable < cells ? variable : variable + shift, by])),
        value,
      })
    }
    next += variablesOf(part) - cells
  }
  const bounds = boundsOf(next, all, everybody)
  return {
    of: (index: number) => {
      const [part, start] = [parts[index], starts[index] ?? cells]
      const own = part ? variablesOf(part) - cells : 0
      const pick = (numbers: readonly number[]) => [...numbers.slice(0, cells), ...numbers.slice(start, start + own)]
      return { least: pick(bounds.least), most: pick(bounds.most), variables: cells + own }
    },
  }
}

/** Sets of cells worth asking for: cells alone, several of one row, and of one column two or all but one. */
function setsOf(rows: number, columns: number): readonly (readonly number[])[] {
  const at = (row: number, column: number) => row * columns + column
  const all = (count: number) => Array.from({ length: count }, (_, place) => place)
  const inRows = all(rows).flatMap((row) =>
    Array.from({ length: 2 ** columns - 2 }, (_, mask) =>
      all(columns)
        .filter((column) => ((mask + 1) >> column) & 1)
        .map((column) => at(row, column)),
    ),
  )
  const inColumns = all(columns).flatMap((column) => [
    ...all(rows).map((row) =>
      all(rows)
        .filter((other) => other !== row)
        .map((other) => at(other, column)),
    ),
    ...all(rows).flatMap((row) => all(row).map((other) => [at(other, column), at(row, column)])),
  ])
  return [...inRows, ...inColumns]
}

function ones(variables: readonly number[]): ReadonlyMap<number, number> {
  return new Map(variables.map((variable) => [variable, 1]))
}

function isCode(category: string): boolean {
  return /^\d/.test(category)
}

/** `3-4` as 3 and 4. */
function codesIn(codes: string): readonly string[] {
  const [from, to] = codes.split('-').map(Number)
  if (!isCode(codes) || from === undefined || to === undefined) return [codes]
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step))
}

/** The names of the members with these keys. */
function namesOf(
  breakdown: GroupRow['breakdown'],
  keys: readonly string[],
  groups: readonly GroupRow[],
): Pick<Claim, 'insats' | 'kon'> {
  if (breakdown === 'total') return { insats: null, kon: null }
  const names = groups
    .filter((row) => row.breakdown === breakdown)
    .flatMap((row) => row.group.split('+').flatMap((key, place) => (keys.includes(key) ? [row.members[place] ?? ''] : [])))
  return breakdown === 'insats' ? { insats: names, kon: null } : { insats: null, kon: names }
}

function cellNames(cells: readonly { insats: readonly string[]; kon: readonly string[] }[], rows: readonly GroupRow[]) {
  const keys = (pick: 'insats' | 'kon') => [...new Set(cells.flatMap((cell) => cell[pick]))]
  return { insats: namesOf('insats', keys('insats'), rows).insats, kon: namesOf('kon', keys('kon'), rows).kon }
}
