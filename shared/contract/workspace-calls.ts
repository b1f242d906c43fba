import * as z from 'zod'
import type { InstrumentVersion } from '../instrument/version'
import type { DisposedRound } from '../model/disposal'
import type { Forbund } from '../model/forbund'
import type { Insats } from '../model/insats'
import type { ResponseAccounting } from '../model/response-accounting'
import type { Round } from '../model/round'
import { call, insatsId, instrumentVersionId, isoDay, key, name, roundId } from './call'

/** What every page needs to know of the open database. Rounds newest first, insatser by name. */
export interface Workspace {
  readonly forbund: Forbund
  readonly rounds: readonly Round[]
  readonly insatser: readonly Insats[]
  /** Newest first. */
  readonly instrumentVersions: readonly InstrumentVersion[]
  /** The rounds of which something is disposed (gallrat). */
  readonly disposed: readonly DisposedRound[]
  /** Those of which a restore has brought back what had been disposed. */
  readonly returned: readonly DisposedRound[]
}

const count = z.int().min(0).max(1_000_000).nullable()
const roundFields = { year: z.int().min(2000).max(2100), startsOn: isoDay, endsOn: isoDay }

export const workspaceCalls = {
  getWorkspace: call<Workspace>()(),
  createRound: call<Round>()(z.object({ ...roundFields, instrumentVersionId })),
  updateRound: call<Round>()(z.object({ roundId, ...roundFields })),
  /** Closing refuses while drafts are left; a closed round takes no answers, and only a closed one is delivered. */
  setRoundState: call<Round>()(z.object({ roundId, state: z.enum(['open', 'closed']) })),
  createInsats: call<Insats>()(z.object({ name })),
  renameInsats: call<Insats>()(z.object({ insatsId, name })),
  /** Only an insats that nothing refers to can be removed. */
  removeInsats: call<null>()(z.object({ insatsId })),
  /** Of one round, or of all where `roundId` is null. */
  getResponseAccounting: call<readonly ResponseAccounting[]>()(z.object({ roundId: roundId.nullable() })),
  setResponseAccounting: call<null>()(
    z.object({ roundId, form: key, insatsId: insatsId.nullable(), asked: count, declined: count }),
  ),
  /** Only while the version has no answers, drafts included. */
  setScale: call<null>()(z.object({ instrumentVersionId, question: key, scale: key })),
  /** A copy of a version, for rounds to come, whose scales may be changed. */
  createInstrumentVersion: call<InstrumentVersion>()(z.object({ basedOn: instrumentVersionId, label: name })),
}
