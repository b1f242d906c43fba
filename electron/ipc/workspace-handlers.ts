import type { workspaceCalls } from '../../shared/contract/workspace-calls'
import { ok } from '../../shared/model/result'
import { listDisposedRounds, listReturnedRounds } from '../db/disposals'
import { readForbund } from '../db/forbund'
import { insertInsats, listInsatser, removeInsats, renameInsats } from '../db/insatser'
import { insertInstrumentVersion, listInstrumentVersions, readDefinition, setScale } from '../db/instrument-versions'
import { listResponseAccounting, setResponseAccounting } from '../db/response-accounting'
import { insertRound, listRounds, setRoundState, updateRound } from '../db/rounds'
import { type AppContext, type Handlers, withDatabase } from './context'

export const workspaceHandlers: Handlers<keyof typeof workspaceCalls> = {
  getWorkspace: withDatabase((db) =>
    ok({
      forbund: readForbund(db),
      rounds: listRounds(db),
      insatser: listInsatser(db),
      instrumentVersions: listInstrumentVersions(db),
      disposed: listDisposedRounds(db),
      returned: listReturnedRounds(db),
    }),
  ),
  createRound: withDatabase((db, fields, context) => insertRound(db, fields, stamp(context))),
  updateRound: withDatabase((db, { roundId, ...fields }, context) => updateRound(db, roundId, fields, stamp(context))),
  setRoundState: withDatabase((db, { roundId, state }, context) => setRoundState(db, roundId, state, stamp(context))),
  createInsats: withDatabase((db, { name }, context) => insertInsats(db, name, null, stamp(context))),
  renameInsats: withDatabase((db, { insatsId, name }, context) => renameInsats(db, insatsId, name, stamp(context))),
  removeInsats: withDatabase((db, { insatsId }, context) => removeInsats(db, insatsId, stamp(context))),
  getResponseAccounting: withDatabase((db, { roundId }) => ok(listResponseAccounting(db, roundId))),
  setResponseAccounting: withDatabase((db, accounting, context) => setResponseAccounting(db, accounting, stamp(context))),
  setScale: withDatabase((db, { instrumentVersionId, question, scale }, context) =>
    setScale(db, instrumentVersionId, question, scale, stamp(context)),
  ),
  createInstrumentVersion: withDatabase((db, { basedOn, label }, context) =>
    ok(insertInstrumentVersion(db, label, readDefinition(db, basedOn), stamp(context))),
  ),
}

function stamp(context: AppContext): string {
  return context.now().toISOString()
}
