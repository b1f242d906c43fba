import type { RoundId } from '../../shared/model/id'
import type { Presentation, Slide } from '../../shared/model/presentation'
import { ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { inTransaction } from './in-transaction'
import { writeLog } from './log'
import { readRound } from './rounds'
import { statement } from './statement'

/**
 * What is shown to the board of a round. Where it has no presentation of its own, the latest earlier round's, without the
 * comments, which were of that round's figures; null where there is none either.
 */
export function readPresentation(db: Database, round: RoundId): Presentation | null {
  const sql = `SELECT round_id AS id, statistic FROM presentation JOIN round ON round.id = round_id
    WHERE year <= ? ORDER BY year DESC LIMIT 1`
  const latest = statement(db, sql).get(readRound(db, round).year) as
    | { id: RoundId; statistic: Presentation['statistic'] }
    | undefined
  if (!latest) return null
  const slides = readSlides(db, latest.id)
  return {
    statistic: latest.statistic,
    slides: latest.id === round ? slides : slides.map(({ chart }) => ({ chart, comment: '' })),
  }
}

/** Keeps it instead of what was kept of the round before. Throws where a chart is in it twice: the window asks for no such thing. */
export function setPresentation(
  db: Database,
  round: RoundId,
  { statistic, slides }: Presentation,
  now: string,
): Result<null, never> {
  return inTransaction(db, () => {
    statement(db, 'DELETE FROM presentation WHERE round_id = ?').run(round)
    statement(db, 'INSERT INTO presentation (round_id, statistic) VALUES (?, ?)').run(round, statistic)
    const insert = statement(db, 'INSERT INTO presentation_slide (round_id, position, chart_key, comment) VALUES (?, ?, ?, ?)')
    for (const [index, { chart, comment }] of slides.entries()) insert.run(round, index + 1, chart, comment)
    writeLog(db, now, 'presentation-set', { round, statistic, slides: slides.length })
    return ok(null)
  })
}

function readSlides(db: Database, round: RoundId): readonly Slide[] {
  const sql = 'SELECT chart_key AS chart, comment FROM presentation_slide WHERE round_id = ? ORDER BY position'
  return statement(db, sql).all(round) as Slide[]
}
