import type { RoundId } from '../../shared/model/id'
import type { SecondEntryCounts, SecondEntryRule } from '../../shared/model/second-entry'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { statement } from './statement'

/** A rule with the seed that puts the papers of a sample in their order. */
export interface SeededRule extends SecondEntryRule {
  readonly seed: number
}

export function readSecondEntryRule(db: Database, round: RoundId, form: string): SeededRule | null {
  const sql = `SELECT mode, error_limit AS errorLimit, seed FROM second_entry_rule WHERE round_id = ? AND form_key = ?`
  return (statement(db, sql).get(round, form) as SeededRule | undefined) ?? null
}

/** Sets the rule of a form in a round, or takes it away; what has been typed a second time is kept. A sample keeps its seed. */
export function setSecondEntryRule(
  db: Database,
  round: RoundId,
  form: string,
  rule: SecondEntryRule | null,
  seed: number,
  now: string,
): void {
  inTransaction(db, () => {
    if (rule === null) statement(db, 'DELETE FROM second_entry_rule WHERE round_id = ? AND form_key = ?').run(round, form)
    else {
      const sql = `INSERT INTO second_entry_rule (round_id, form_key, mode, error_limit, seed)
        VALUES (:round, :form, :mode, :errorLimit, :seed) ON CONFLICT DO UPDATE SET mode = :mode, error_limit = :errorLimit`
      statement(db, sql).run({ round, form, mode: rule.mode, errorLimit: rule.errorLimit, seed })
    }
    writeLog(db, now, 'second-entry-rule-set', { round, form, mode: rule?.mode ?? null, errorLimit: rule?.errorLimit ?? null })
  })
}

const papers = `FROM response LEFT JOIN second_entry ON second_entry.response_id = response.id
  WHERE round_id = :round AND form_key = :form AND source = 'paper' AND running_number IS NOT NULL`

export function countSecondEntries(db: Database, round: RoundId, form: string): SecondEntryCounts {
  const sql = `WITH paper AS (SELECT response.id, finished_at ${papers}), checked AS (SELECT id FROM paper WHERE finished_at IS NOT NULL)
    SELECT (SELECT count(*) FROM paper) AS papers, (SELECT count(*) FROM checked) AS checked,
      (SELECT count(*) FROM second_answer WHERE response_id IN checked) AS fields,
      count(response_id) AS differing, count(response_id) FILTER (WHERE resolved_at IS NULL) AS unresolved,
      count(response_id) FILTER (WHERE resolved_at IS NOT NULL
        AND (paper_code IS NOT first_code OR paper_missing IS NOT first_missing)) AS firstErrors
    FROM difference WHERE response_id IN checked`
  return statement(db, sql).get({ round, form }) as SecondEntryCounts
}

/** The running numbers of papers whose second entry is not finished, and which of them have been begun. */
export function uncheckedPapers(db: Database, round: RoundId, form: string): readonly { number: number; begun: boolean }[] {
  const sql = `SELECT running_number AS number, second_entry.begun_at IS NOT NULL AS begun ${papers} AND finished_at IS NULL ORDER BY running_number`
  const rows = statement(db, sql).all({ round, form }) as { number: number; begun: number }[]
  return rows.map(({ number, begun }) => ({ number, begun: begun === 1 }))
}
