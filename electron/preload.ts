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
  chooseImportFile: (input) => send('chooseImportFile', input),
  readDroppedFile: (input) => send('readDroppedFile', input),
  understandSheet: (input) => send('understandSheet', input),
  previewImport: (input) => send('previewImport', input),
  commitImport: (input) => send('commitImport', input),
  cancelReading: () => send('cancelReading'),
  leaveImportFile: (input) => send('leaveImportFile', input),
  listImportBatches: (input) => send('listImportBatches', input),
  undoImport: (input) => send('undoImport', input),
  getFrequencyTable: (input) => send('getFrequencyTable', input),
  previewDelivery: (input) => send('previewDelivery', input),
  writeDelivery: (input) => send('writeDelivery', input),
  listDeliveries: (input) => send('listDeliveries', input),
  showDelivery: (input) => send('showDelivery', input),
  setMenuCommands: (input) => send('setMenuCommands', input),
  reportBug: (input) => send('reportBug', input),
  onMenuCommand: (listener) => {
    const receive = (_event: unknown, commandId: string) => listener(commandId)
    ipcRenderer.on('menu-command', receive)
    return () => ipcRenderer.off('menu-command', receive)
  },
}

contextBridge.exposeInMainWorld('api', bridge)
