import type { targetCalls } from '../../shared/contract/target-calls'
import { ok } from '../../shared/model/result'
import { listReferenceValues, removeReferenceValue, setReferenceValue } from '../db/reference-values'
import {
  insertRegisterIndicator,
  listRegisterIndicators,
  removeRegisterIndicator,
  setRegisterValues,
  updateRegisterIndicator,
} from '../db/register-indicators'
import { listTargets, removeTarget, setTarget } from '../db/targets'
import { type AppContext, type Handlers, withDatabase } from './context'

export const targetHandlers: Handlers<keyof typeof targetCalls> = {
  listTargets: withDatabase((db) => ok(listTargets(db))),
  setTarget: withDatabase((db, { target, replaces }, context) => setTarget(db, target, replaces, stamp(context))),
  removeTarget: withDatabase((db, key, context) => removeTarget(db, key, stamp(context))),
  listReferenceValues: withDatabase((db) => ok(listReferenceValues(db))),
  setReferenceValue: withDatabase((db, { referenceValue, replaces }, context) =>
    setReferenceValue(db, referenceValue, replaces, stamp(context)),
  ),
  removeReferenceValue: withDatabase((db, key, context) => removeReferenceValue(db, key, stamp(context))),
  listRegisterIndicators: withDatabase((db) => ok(listRegisterIndicators(db))),
  createRegisterIndicator: withDatabase((db, { values, ...fields }, context) =>
    insertRegisterIndicator(db, fields, values, stamp(context)),
  ),
  updateRegisterIndicator: withDatabase((db, { registerIndicatorId, ...fields }, context) =>
    updateRegisterIndicator(db, registerIndicatorId, fields, stamp(context)),
  ),
  removeRegisterIndicator: withDatabase((db, { registerIndicatorId }, context) =>
    removeRegisterIndicator(db, registerIndicatorId, stamp(context)),
  ),
  setRegisterValues: withDatabase((db, { registerIndicatorId, changes }, context) =>
    setRegisterValues(db, registerIndicatorId, changes, stamp(context)),
  ),
}

function stamp(context: AppContext): string {
  return context.now().toISOString()
}
