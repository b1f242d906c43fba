import type { ConflictChoice, ImportPlan, RepeatAnswer } from '../../../shared/importing/plan'
import type { ResponseId, RoundId } from '../../../shared/model/id'

/** What the user has said of responses that are here already, in one round. */
export interface RepeatDecisions {
  readonly round: RoundId
  readonly answer: RepeatAnswer | null
  /** By the response's id. */
  readonly conflicts: Readonly<Record<string, ConflictChoice>>
}

/** What counts in a round: what was said of another round's responses does not. */
export function decidedIn(round: RoundId, decisions: RepeatDecisions | null): Pick<ImportPlan, 'repeat' | 'conflicts'> {
  return decisions?.round === round
    ? { repeat: decisions.answer, conflicts: decisions.conflicts }
    : { repeat: null, conflicts: {} }
}

/** Says which survey the file is of. */
export function withAnswer(decisions: RepeatDecisions | null, round: RoundId, answer: RepeatAnswer): RepeatDecisions {
  return { round, answer, conflicts: decidedIn(round, decisions).conflicts }
}

/** Says what becomes of responses that the file says something else about. */
export function withChoice(
  decisions: RepeatDecisions | null,
  round: RoundId,
  responses: readonly ResponseId[],
  choice: ConflictChoice,
): RepeatDecisions {
  const { repeat, conflicts } = decidedIn(round, decisions)
  const chosen = Object.fromEntries(responses.map((id) => [id, choice]))
  return { round, answer: repeat, conflicts: { ...conflicts, ...chosen } }
}
