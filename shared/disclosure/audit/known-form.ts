/** What a form is divided by in a file, or not at all. */
export type Breakdown = 'total' | 'insats' | 'kon'

/** One group of a breakdown as a file gives it. The keys of its members are the same in every file that is held against it. */
export interface KnownGroup {
  readonly breakdown: 'insats' | 'kon'
  readonly members: readonly string[]
  readonly respondents: number
}

/** One number of a distribution: how many of a group chose one of these codes. */
export interface KnownClass {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** How a group answered a question. `members` of the total are none. `missing` are those who gave no code, by reason. */
export interface KnownAnswers {
  readonly question: string
  readonly breakdown: Breakdown
  readonly members: readonly string[]
  readonly classes: readonly KnownClass[]
  readonly missing: Readonly<Record<string, number>>
}

/** All that files tell of one form: what an outsider who reads them knows. A breakdown that is not given has no groups. */
export interface KnownForm {
  readonly form: string
  readonly respondents: number
  readonly groups: readonly KnownGroup[]
  readonly answers: readonly KnownAnswers[]
}

/** How many of a group gave a code. */
export function answersOf({ classes }: Pick<KnownAnswers, 'classes'>): number {
  return classes.reduce((sum, { count }) => sum + count, 0)
}

/** How many of a group had the question on their form. */
export function askedOf({ classes, missing }: Pick<KnownAnswers, 'classes' | 'missing'>): number {
  const { 'not-on-form': notAsked = 0 } = missing
  return everybodyOf({ classes, missing }) - notAsked
}

/** How many a group is by what it answered, or did not. */
export function everybodyOf({ classes, missing }: Pick<KnownAnswers, 'classes' | 'missing'>): number {
  return answersOf({ classes }) + Object.values(missing).reduce((sum, count) => sum + count, 0)
}
