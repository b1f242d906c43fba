import type { AppError } from '../../shared/contract/app-error'
import type { targetCalls } from '../../shared/contract/target-calls'
import type { OpenedReference } from '../../shared/model/reference-package'
import { fail, ok, type Result } from '../../shared/model/result'
import { MergerProcess } from '../background/merger-process'
import { listReferencePackages, openReferencePackage, removeReferencePackage } from '../db/reference-packages'
import { listReferenceValues, removeReferenceValue, setReferenceValue } from '../db/reference-values'
import {
  insertRegisterIndicator,
  listRegisterIndicators,
  removeRegisterIndicator,
  setRegisterValues,
  updateRegisterIndicator,
} from '../db/register-indicators'
import { listTargets, removeTarget, setTarget } from '../db/targets'
import { askMergedToOpen } from '../files/dialogs'
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
  listReferencePackages: withDatabase((db) => ok(listReferencePackages(db))),
  openReferencePackage: withDatabase(async (db, _, context): Promise<Result<OpenedReference | null, AppError>> => {
    const file = await askMergedToOpen(context.window)
    if (file === null) return ok(null)
    // One of its own: the files that are being merged are none of its concern.
    const reader = new MergerProcess()
    const answer = await reader.ask({ kind: 'read', file: { path: file } })
    reader.end()
    if (!answer.ok) return answer
    const read = answer.value
    if ('problem' in read) return fail({ code: 'package-unreadable', fileName: read.fileName, problem: read.problem })
    // While the dialog was open and the file was read another database may have been opened.
    if (context.session.database() !== db) return fail({ code: 'no-database' })
    const opened = await context.session.turns.beside(() => openReferencePackage(db, read, false, stamp(context)))
    context.otherReference = opened.ok && opened.value.status === 'other' ? { db, file: read } : null
    return opened
  }),
  replaceReferencePackage: withDatabase((db, _, context) => {
    const { otherReference } = context
    // It was of a database that is no longer open.
    if (otherReference?.db !== db) return fail<AppError>({ code: 'file-not-open' })
    context.otherReference = null
    return openReferencePackage(db, otherReference.file, true, stamp(context))
  }),
  removeReferencePackage: withDatabase((db, { referencePackageId }, context) =>
    removeReferencePackage(db, referencePackageId, stamp(context)),
  ),
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
