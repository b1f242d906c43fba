import type { MissingStatus } from '../model/answer'
import type { InsatsId, RoundId } from '../model/id'
import type { KonCategory } from '../model/kon'

/** Where a respondent is counted: which form, in which insats (or none), in which category of kön. */
export interface Group {
  readonly form: string
  readonly insatsId: InsatsId | null
  readonly kon: KonCategory
}

/** How many respondents a group has. */
export interface RespondentCell extends Group {
  readonly respondents: number
}

/** How often each code was answered (`counts[0]` is code 1), and how often there was no code, by reason. */
export interface QuestionFrequency {
  readonly counts: readonly number[]
  readonly missing: Readonly<Record<MissingStatus, number>>
}

/** One question's frequencies within one group. */
export interface AnswerCell extends Group, QuestionFrequency {
  readonly question: string
}

/** How many saved responses one round has, by group: what takes no counting of answers. */
export interface RespondentTable {
  readonly roundId: RoundId
  readonly respondents: readonly RespondentCell[]
}

/**
 * The saved responses of one round, counted once; drafts are not in it. Every figure on a screen, in a
 * report or in a delivery is computed from such a table and never from responses. Groups without
 * respondents have no cell. Each respondent of a form is counted in every question of that form exactly once.
 */
export interface FrequencyTable extends RespondentTable {
  readonly answers: readonly AnswerCell[]
}
