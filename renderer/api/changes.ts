import type { CallName } from '../../shared/contract/contract'

/**
 * What a call makes out of date: the calls whose answers may be others from now on. `another-database`: all of
 * them, and the kept answers are of a förbund that is no longer open, so they are thrown away rather than shown
 * meanwhile; `…-unless-cancelled`: the call asks in a dialog, and gives null where it was cancelled.
 * `another-state`: all of them, of the same database as it was at another time; the page that is open stays.
 */
export type Change = readonly CallName[] | 'another-database' | 'another-database-unless-cancelled' | 'another-state'

/** What every page stands in: shown on until it has been asked for anew, so that the page that is open stays. */
export const around: readonly CallName[] = ['getStartState', 'getWorkspace']

/** What is asked for again like the rest, while the page that made the change goes on: it takes a second or more. */
export const notWaitedFor: readonly CallName[] = ['auditDelivery']

const workspaceOnly = ['getWorkspace'] as const
const counted = [
  'getEntryTally',
  'countDrafts',
  'getRespondents',
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
  openGivenDatabase: 'another-database-unless-cancelled',
  openDemo: 'another-database',
  closeDatabase: 'another-database',
  unlockDatabase: 'another-database',
  unlockWithRecoveryKey: 'another-database',
  leaveLockedDatabase: ['getLockedDatabase', 'getStartState'],
  putPassword: ['getPasswordState', 'getBackups'],
  removePassword: ['getPasswordState', 'getBackups'],
  removeReadableBackups: ['getPasswordState', 'getBackups'],
  tryToWrite: ['getStartState'],
  takeOverDatabase: ['getStartState'],
  openDamagedDatabase: 'another-database',
  continueWithBackup: 'another-database',
  saveDatabaseAnew: 'another-database-unless-cancelled',
  createRound: workspaceOnly,
  updateRound: ['getWorkspace', 'previewDelivery', 'auditDelivery'],
  setRoundState: ['getWorkspace', 'previewDelivery', 'auditDelivery'],
  createInsats: workspaceOnly,
  renameInsats: ['getWorkspace', 'previewDelivery', 'auditDelivery'],
  removeInsats: ['getWorkspace', 'getResponseAccounting'],
  setScale: workspaceOnly,
  createInstrumentVersion: workspaceOnly,
  addInstrumentVersion: workspaceOnly,
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
  disposeRound: [
    ...counted,
    'getResponseAccounting',
    'listKeptRounds',
    'listDisposals',
    'listEarlierDisposals',
    'listDisposable',
    'listBackupsHolding',
    'getBackups',
    'previewDisposal',
    'getPresentation',
  ],
  makeBackup: ['getBackups', 'listBackupsHolding'],
  restoreBackup: 'another-state',
  undoRestore: 'another-state',
  chooseSecondPlace: ['getBackups'],
  trySecondPlace: ['getBackups'],
  forgetSecondPlace: ['getBackups'],
  rewriteDisposed: ['listDisposals'],
  removeBackupsHolding: ['listBackupsHolding', 'getBackups'],
  setDeliveryChoices: ['getDeliveryChoices', 'previewDelivery', 'auditDelivery'],
  writeDelivery: ['listDeliveries', 'previewDelivery', 'auditDelivery'],
}
