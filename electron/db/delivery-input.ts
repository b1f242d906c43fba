import type { AppError } from '../../shared/contract/app-error'
import { policyOf } from '../../shared/delivery/delivery-choices'
import type { DeliveryInput } from '../../shared/delivery/delivery-input'
import type { RoundId } from '../../shared/model/id'
import { fail, ok, type Result } from '../../shared/model/result'
import type { Database } from './database'
import { nextDeliveryNumber } from './deliveries'
import { readDeliveryChoices } from './delivery-choices'
import { refuseIfWithoutResponses } from './disposals'
import { readForbund } from './forbund'
import { countFrequencies } from './frequencies'
import { listInsatser } from './insatser'
import { readInstrumentVersion } from './instrument-versions'
import { listResponseAccounting } from './response-accounting'
import { readRound, refuseIfOpen } from './rounds'

/** Gathers what the next delivery of a round is made of. Only counts: no response leaves the database here. */
export function readDeliveryInput(db: Database, roundId: RoundId, programVersion: string): DeliveryInput {
  const round = readRound(db, roundId)
  const choices = readDeliveryChoices(db, roundId)
  return {
    forbund: readForbund(db),
    round,
    instrumentVersion: readInstrumentVersion(db, round.instrumentVersionId),
    table: countFrequencies(db, roundId),
    accounting: listResponseAccounting(db, roundId),
    insatser: listInsatser(db),
    policy: policyOf(choices),
    choices,
    number: nextDeliveryNumber(db, roundId),
    programVersion,
  }
}

/** What the next delivery of a round is made of, or that the round is still open, or its responses disposed. */
export function readDeliverable(db: Database, roundId: RoundId, programVersion: string): Result<DeliveryInput, AppError> {
  const refusal = refuseIfOpen(db, roundId) ?? refuseIfWithoutResponses(db, roundId)
  return refusal ? fail(refusal) : ok(readDeliveryInput(db, roundId, programVersion))
}
