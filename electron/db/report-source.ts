import type { RoundId } from '../../shared/model/id'
import type { RatingStatistic } from '../../shared/model/presentation'
import type { Round } from '../../shared/model/round'
import type { ReportSource } from '../../shared/report/build/report-source'
import { type ShownRound, showRound } from '../../shared/report/shown/shown-round'
import type { Database } from './database'
import { readDeliveryChoices } from './delivery-choices'
import { readKeptFigures } from './disposals'
import { readForbund } from './forbund'
import { countFrequencies } from './frequencies'
import { listInsatser } from './insatser'
import { readInstrumentVersion } from './instrument-versions'
import { listReferenceValues } from './reference-values'
import { listRegisterIndicators } from './register-indicators'
import { listResponseAccounting } from './response-accounting'
import { listRounds } from './rounds'
import { listTargets } from './targets'

/**
 * Gathers what the report of a round is made of. Only counts, and only what others may see: what is made of it can be shown and
 * written anywhere.
 */
export function readReportSource(db: Database, roundId: RoundId, statistic: RatingStatistic): ReportSource {
  return {
    forbund: readForbund(db),
    rounds: readShownRounds(db),
    roundId,
    statistic,
    targets: listTargets(db),
    references: listReferenceValues(db),
    registerIndicators: listRegisterIndicators(db),
  }
}

/** All rounds as others may see them. */
export function readShownRounds(db: Database): readonly ShownRound[] {
  return listRounds(db).map((round) => readShownRound(db, round))
}

/** A round as others may see it. */
export function readShownRound(db: Database, round: Round): ShownRound {
  const counts = {
    round,
    instrumentVersion: readInstrumentVersion(db, round.instrumentVersionId),
    table: countFrequencies(db, round.id),
    accounting: listResponseAccounting(db, round.id),
    choices: readDeliveryChoices(db, round.id),
    kept: readKeptFigures(db, round.id),
  }
  return showRound(counts, listInsatser(db), 'display')
}
