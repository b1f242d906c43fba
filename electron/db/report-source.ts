import { defaultPolicy } from '../../shared/disclosure/policy'
import type { RoundId } from '../../shared/model/id'
import type { RatingStatistic } from '../../shared/model/presentation'
import type { ReportSource } from '../../shared/report/build/report-source'
import { showRound } from '../../shared/report/shown/shown-round'
import type { Database } from './database'
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
  const insatser = listInsatser(db)
  const rounds = listRounds(db).map((round) => {
    const instrumentVersion = readInstrumentVersion(db, round.instrumentVersionId)
    const counts = {
      round,
      instrumentVersion,
      table: countFrequencies(db, round.id),
      accounting: listResponseAccounting(db, round.id),
    }
    return showRound(counts, insatser, defaultPolicy, 'display')
  })
  return {
    forbund: readForbund(db),
    rounds,
    roundId,
    statistic,
    targets: listTargets(db),
    references: listReferenceValues(db),
    registerIndicators: listRegisterIndicators(db),
  }
}
