import type { CallName } from '../../shared/contract/contract'

/**
 * What a call makes out of date: the calls whose answers may be others from now on. `another-database`: all of
 * them, and the kept answers are of a förbund that is no longer open, so they are thrown away rather than shown
 * meanwhile; `…-unless-cancelled`: the call asks in a dialog, and gives null where it was cancelled.
 */
export type Change = readonly CallName[] | 'another-database' | 'another-database-unless-cancelled'

/** What is asked for again like the rest, while the page that made the change goes on: it takes a second or more. */
export const notWaitedFor: readonly CallName[] = ['auditDelivery']

const workspaceOnly = ['getWorkspace'] as const
const counted = [
  'getEntryTally',
  'getFrequencyTable',
  'getThemeMoments',
  'previewDelivery',
  'auditDelivery',
  'findResponse',
  'getWorkspace',
  'listImportBatches',
  'listResponses',
  'getResponse',
  'listOpenTexts',
  'getSecondEntryOverview',
  'listSecondEntryWork',
  'listDifferences',
] as const

export const changedBy: Readonly<Partial<Record<CallName, Change>>> = {
  createDatabase: 'another-database-unless-cancelled',
  openDatabase: 'another-database-unless-cancelled',
  openRecentDatabase: 'another-database',
  openDemo: 'another-database',
  closeDatabase: 'another-database',
  createRound: workspaceOnly,
  updateRound: ['getWorkspace', 'previewDelivery', 'auditDelivery'],
  setRoundState: ['getWorkspace', 'previewDelivery', 'auditDelivery'],
  createInsats: workspaceOnly,
  renameInsats: ['getWorkspace', 'previewDelivery', 'auditDelivery'],
  removeInsats: ['getWorkspace', 'getResponseAccounting'],
  setScale: workspaceOnly,
  createInstrumentVersion: workspaceOnly,
  setResponseAccounting: ['getResponseAccounting', 'getEntryTally', 'previewDelivery', 'auditDelivery'],
  recordAnswer: counted,
  saveResponse: counted,
  discardDraft: counted,
  undoStep: counted,
  redoStep: counted,
  deleteResponse: counted,
  moveResponse: counted,
  writeOpenText: ['getEntryTally', 'findResponse', 'getResponse', 'listOpenTexts'],
  maskOpenText: ['listOpenTexts'],
  setSecondEntryRule: ['getSecondEntryOverview', 'listSecondEntryWork'],
  recordSecondAnswer: ['getSecondEntryOverview'],
  finishSecondEntry: ['getSecondEntryOverview', 'listSecondEntryWork', 'listDifferences', 'listResponses'],
  resolveDifference: counted,
  commitImport: counted,
  undoImport: counted,
  setTarget: ['listTargets'],
  removeTarget: ['listTargets'],
  setReferenceValue: ['listReferenceValues'],
  removeReferenceValue: ['listReferenceValues'],
  openReferencePackage: ['listReferencePackages', 'listReferenceValues'],
  replaceReferencePackage: ['listReferencePackages', 'listReferenceValues'],
  removeReferencePackage: ['listReferencePackages', 'listReferenceValues'],
  createRegisterIndicator: ['listRegisterIndicators'],
  updateRegisterIndicator: ['listRegisterIndicators'],
  removeRegisterIndicator: ['listRegisterIndicators'],
  setRegisterValues: ['listRegisterIndicators'],
  setPresentation: ['getPresentation'],
  chooseMergeFiles: ['getMerge'],
  readDroppedMergeFiles: ['getMerge'],
  clearMerge: ['getMerge'],
  setDeliveryChoices: ['getDeliveryChoices', 'previewDelivery', 'auditDelivery'],
  writeDelivery: ['listDeliveries', 'previewDelivery', 'auditDelivery'],
}
