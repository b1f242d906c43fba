import { contextBridge, ipcRenderer } from 'electron'
import type { AnswerOf, CallName } from '../shared/contract/contract'
import type { WindowBridge } from '../shared/contract/window-bridge'

function send<Name extends CallName>(name: Name, input?: unknown): Promise<AnswerOf<Name>> {
  return ipcRenderer.invoke(`call:${name}`, input)
}

/** One named function for each call of the contract, and nothing generic: the page can ask for no more than this. */
const bridge: WindowBridge = {
  getStartState: () => send('getStartState'),
  createDatabase: (input) => send('createDatabase', input),
  openDatabase: () => send('openDatabase'),
  openRecentDatabase: (input) => send('openRecentDatabase', input),
  openDemo: () => send('openDemo'),
  closeDatabase: () => send('closeDatabase'),
  getWorkspace: () => send('getWorkspace'),
  createRound: (input) => send('createRound', input),
  updateRound: (input) => send('updateRound', input),
  setRoundState: (input) => send('setRoundState', input),
  createInsats: (input) => send('createInsats', input),
  renameInsats: (input) => send('renameInsats', input),
  removeInsats: (input) => send('removeInsats', input),
  getResponseAccounting: (input) => send('getResponseAccounting', input),
  setResponseAccounting: (input) => send('setResponseAccounting', input),
  setScale: (input) => send('setScale', input),
  createInstrumentVersion: (input) => send('createInstrumentVersion', input),
  getEntryTally: (input) => send('getEntryTally', input),
  recordAnswer: (input) => send('recordAnswer', input),
  saveResponse: (input) => send('saveResponse', input),
  discardDraft: (input) => send('discardDraft', input),
  findResponse: (input) => send('findResponse', input),
  undoStep: () => send('undoStep'),
  redoStep: () => send('redoStep'),
  listResponses: (input) => send('listResponses', input),
  getResponse: (input) => send('getResponse', input),
  deleteResponse: (input) => send('deleteResponse', input),
  moveResponse: (input) => send('moveResponse', input),
  writeOpenText: (input) => send('writeOpenText', input),
  listOpenTexts: (input) => send('listOpenTexts', input),
  maskOpenText: (input) => send('maskOpenText', input),
  getSecondEntryOverview: (input) => send('getSecondEntryOverview', input),
  listSecondEntryWork: (input) => send('listSecondEntryWork', input),
  setSecondEntryRule: (input) => send('setSecondEntryRule', input),
  openSecondEntry: (input) => send('openSecondEntry', input),
  recordSecondAnswer: (input) => send('recordSecondAnswer', input),
  finishSecondEntry: (input) => send('finishSecondEntry', input),
  listDifferences: (input) => send('listDifferences', input),
  resolveDifference: (input) => send('resolveDifference', input),
  chooseImportFile: (input) => send('chooseImportFile', input),
  readDroppedFile: (input) => send('readDroppedFile', input),
  understandSheet: (input) => send('understandSheet', input),
  previewImport: (input) => send('previewImport', input),
  saveFailedRows: (input) => send('saveFailedRows', input),
  commitImport: (input) => send('commitImport', input),
  getImportProgress: () => send('getImportProgress'),
  cancelImport: () => send('cancelImport'),
  cancelReading: () => send('cancelReading'),
  leaveImportFile: (input) => send('leaveImportFile', input),
  listImportBatches: (input) => send('listImportBatches', input),
  previewUndoImport: (input) => send('previewUndoImport', input),
  undoImport: (input) => send('undoImport', input),
  getFrequencyTable: (input) => send('getFrequencyTable', input),
  getThemeMoments: (input) => send('getThemeMoments', input),
  previewDelivery: (input) => send('previewDelivery', input),
  writeDelivery: (input) => send('writeDelivery', input),
  listDeliveries: (input) => send('listDeliveries', input),
  showDelivery: (input) => send('showDelivery', input),
  printForms: (input) => send('printForms', input),
  cancelPrinting: () => send('cancelPrinting'),
  writeEntryWorkbook: (input) => send('writeEntryWorkbook', input),
  showWrittenFile: (input) => send('showWrittenFile', input),
  listTargets: () => send('listTargets'),
  setTarget: (input) => send('setTarget', input),
  removeTarget: (input) => send('removeTarget', input),
  listReferenceValues: () => send('listReferenceValues'),
  setReferenceValue: (input) => send('setReferenceValue', input),
  removeReferenceValue: (input) => send('removeReferenceValue', input),
  listRegisterIndicators: () => send('listRegisterIndicators'),
  createRegisterIndicator: (input) => send('createRegisterIndicator', input),
  updateRegisterIndicator: (input) => send('updateRegisterIndicator', input),
  removeRegisterIndicator: (input) => send('removeRegisterIndicator', input),
  setRegisterValues: (input) => send('setRegisterValues', input),
  getPresentation: (input) => send('getPresentation', input),
  setPresentation: (input) => send('setPresentation', input),
  exportReport: (input) => send('exportReport', input),
  exportChart: (input) => send('exportChart', input),
  cancelExport: () => send('cancelExport'),
  setMenuCommands: (input) => send('setMenuCommands', input),
  setFullScreen: (input) => send('setFullScreen', input),
  reportBug: (input) => send('reportBug', input),
  onMenuCommand: (listener) => {
    const receive = (_event: unknown, commandId: string) => listener(commandId)
    ipcRenderer.on('menu-command', receive)
    return () => ipcRenderer.off('menu-command', receive)
  },
  onFullScreenChange: (listener) => {
    const receive = (_event: unknown, on: boolean) => listener(on)
    ipcRenderer.on('full-screen-change', receive)
    return () => ipcRenderer.off('full-screen-change', receive)
  },
}

contextBridge.exposeInMainWorld('api', bridge)
