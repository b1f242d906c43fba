import type { DeliveryInput } from '../../shared/delivery/delivery-input'
import { defaultPolicy } from '../../shared/disclosure/policy'
import type { RoundId } from '../../shared/model/id'
import type { Database } from './database'
import { nextDeliveryNumber } from './deliveries'
import { readForbund } from './forbund'
import { countFrequencies } from './frequencies'
import { listInsatser } from './insatser'
import { readInstrumentVersion } from './instrument-versions'
import { listResponseAccounting } from './response-accounting'
import { readRound } from './rounds'

/** Gathers what the next delivery of a round is made of. Only counts: no response leaves the database here. */
export function readDeliveryInput(db: Database, roundId: RoundId, programVersion: string): DeliveryInput {
  const round = readRound(db, roundId)
  return {
    forbund: readForbund(db),
    round,
    instrumentVersion: readInstrumentVersion(db, round.instrumentVersionId),
    table: countFrequencies(db, roundId),
    accounting: listResponseAccounting(db, roundId),
    insatser: listInsatser(db),
    policy: defaultPolicy,
    number: nextDeliveryNumber(db, roundId),
    programVersion,
  }
}
