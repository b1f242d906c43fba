import fs from 'node:fs'
import path from 'node:path'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setRoundState } from '../../../electron/db/rounds'
import { WrittenFiles } from '../../../electron/files/written-files'
import type { AppContext } from '../../../electron/ipc/context'
import { deliveryHandlers } from '../../../electron/ipc/delivery-handlers'
import { RunningWork } from '../../../electron/ipc/running-work'
import type { DeliveryId } from '../../../shared/model/id'
import { failed, newFolder, now, succeeded } from '../db/in-new-database'
import { closedRound, numbersOf, typeLate } from '../delivery/closed-round'
import { sessionOf } from './session-of'

const dialogs = vi.hoisted(() => ({ showSaveDialog: vi.fn(), showOpenDialog: vi.fn() }))
const shell = vi.hoisted(() => ({ showItemInFolder: vi.fn() }))
vi.mock('electron', () => ({ dialog: dialogs, app: {}, shell, BrowserWindow: class {}, session: {} }))
// The process of its own that audits is Electron's; the audit is the same.
vi.mock('../../../electron/background/audit-process', async () => {
  const { auditHere } = await import('../../../electron/solver/audit-request')
  return {
    auditInBackground: (content: never, earlier: never, signal?: AbortSignal) =>
      signal?.aborted ? Promise.reject(signal.reason) : auditHere(content, earlier),
  }
})

/** A round to deliver, and the calls of its window. */
function opened() {
  const round = closedRound()
  let open: typeof round.db | null = round.db
  const context = {
    window: {},
    session: sessionOf(() => open),
    documents: '/dokument',
    programVersion: '0.0.0',
    written: new WrittenFiles(),
    auditing: new RunningWork(),
    now: () => new Date(now),
  } as unknown as AppContext
  const { roundId } = round
  return {
    ...round,
    close: () => {
      open = null
    },
    preview: () => deliveryHandlers.previewDelivery(context, { roundId }),
    audit: () => deliveryHandlers.auditDelivery(context, { roundId }),
    cancelAudit: () => deliveryHandlers.cancelAudit(context, undefined as never),
    write: () => deliveryHandlers.writeDelivery(context, { roundId }),
    show: (deliveryId: DeliveryId) => deliveryHandlers.showDelivery(context, { deliveryId }),
    recreate: (deliveryId: DeliveryId) => deliveryHandlers.recreateDelivery(context, { deliveryId }),
    compare: (deliveryId: DeliveryId) => deliveryHandlers.compareDelivery(context, { deliveryId }),
  }
}

/** Where the user puts the next file; what is done meanwhile is done while the dialog is open. */
function answer(file: string | null, meanwhile: () => unknown = () => undefined): void {
  dialogs.showSaveDialog.mockImplementationOnce(async () => {
    meanwhile()
    return { canceled: file === null, filePath: file ?? '' }
  })
}

beforeEach(() => {
  dialogs.showSaveDialog.mockReset()
  dialogs.showOpenDialog.mockReset()
})

describe('saving a delivery', () => {
  it('asks for a zip with the förbund, year and number in its name, writes two files and can show them', async () => {
    const round = opened()
    const folder = newFolder()
    answer(path.join(folder, 'a.zip'))
    const record = succeeded(await round.write())
    expect(dialogs.showSaveDialog.mock.calls[0]?.[1]).toMatchObject({
      defaultPath: '/dokument/Provförbundet – leverans 2024 nr 1.zip',
    })
    expect(record).toMatchObject({ number: 1, fileName: 'a.zip' })
    expect(fs.readdirSync(folder).sort()).toEqual(['a.xlsx', 'a.zip'])
    expect(succeeded(await round.show(record?.id as DeliveryId))).toBe(true)
    expect(shell.showItemInFolder).toHaveBeenCalledWith(path.join(folder, 'a.zip'))
  })

  it('does nothing where the dialog is cancelled or the förbund is closed meanwhile', async () => {
    const round = opened()
    const folder = newFolder()
    answer(null)
    expect(succeeded(await round.write())).toBeNull()
    answer(path.join(folder, 'a.zip'), round.close)
    expect(failed(await round.write())).toEqual({ code: 'no-database' })
    expect(fs.readdirSync(folder)).toEqual([])
    expect(numbersOf(round)).toEqual([])
  })

  it('does nothing where the round is opened again while the dialog is open', async () => {
    const round = opened()
    answer(path.join(newFolder(), 'a.zip'), () => setRoundState(round.db, round.roundId, 'open', now))
    expect(failed(await round.write())).toEqual({ code: 'round-open', year: 2024 })
    expect(numbersOf(round)).toEqual([])
  })

  it('gives a name without an ending the one it has, unless a file lies there that nobody was asked about', async () => {
    const round = opened()
    const folder = newFolder()
    answer(path.join(folder, 'leverans'))
    expect(succeeded(await round.write())).toMatchObject({ fileName: 'leverans.zip' })
    answer(path.join(folder, 'leverans'))
    expect(failed(await round.write())).toEqual({ code: 'file-in-the-way', fileName: 'leverans.zip' })
    expect(numbersOf(round)).toEqual([1])
  })

  it('asks for no place where the delivery is refused', async () => {
    const round = opened()
    answer(path.join(newFolder(), 'a.zip'))
    succeeded(await round.write())
    typeLate(round, round.coaching, [3])
    expect(failed(await round.write())).toMatchObject({ code: 'delivery-refused' })
    expect(dialogs.showSaveDialog).toHaveBeenCalledTimes(1)
  })
})

describe('the page of a delivery', () => {
  it('is told what the file would hold, why, and that nothing has changed since the latest', async () => {
    const round = opened()
    expect(succeeded(await round.preview())).toMatchObject({ delivery: { cover: { number: 1 } }, sameAs: null })
    answer(path.join(newFolder(), 'a.zip'))
    succeeded(await round.write())
    expect(succeeded(await round.preview())).toMatchObject({ delivery: { cover: { number: 2 } }, sameAs: 1 })
    typeLate(round, round.coaching, [3])
    expect(succeeded(await round.preview())).toMatchObject({ sameAs: null })
  })

  it('is told beforehand whether the file may be written', async () => {
    const round = opened()
    expect(succeeded(await round.audit())).toMatchObject({ status: 'passed' })
    answer(path.join(newFolder(), 'a.zip'))
    succeeded(await round.write())
    typeLate(round, round.coaching, [3])
    expect(succeeded(await round.audit())).toMatchObject({ status: 'failed' })
  })

  it('is told nothing of an audit that was cancelled or that another has taken the place of', async () => {
    const round = opened()
    const [first, second] = [round.audit(), round.audit()]
    expect([succeeded(await first), succeeded(await second)]).toEqual([null, expect.objectContaining({ status: 'passed' })])
    const third = round.audit()
    await Promise.resolve()
    // It is under way once its program has been loaded.
    await vi.dynamicImportSettled()
    round.cancelAudit()
    expect(succeeded(await third)).toBeNull()
  })
})

describe('the files of a delivery that has been written', () => {
  it('are made again byte for byte', async () => {
    const round = opened()
    const folder = newFolder()
    answer(path.join(folder, 'a.zip'))
    const id = succeeded(await round.write())?.id as DeliveryId
    typeLate(round, round.coaching, [3])
    answer(path.join(folder, 'b.zip'))
    expect(succeeded(await round.recreate(id))).toMatchObject({ fileName: 'b.zip', identical: true })
    for (const ending of ['zip', 'xlsx']) {
      expect(fs.readFileSync(path.join(folder, `b.${ending}`))).toEqual(fs.readFileSync(path.join(folder, `a.${ending}`)))
    }
    succeeded(await round.show(id))
    expect(shell.showItemInFolder).toHaveBeenLastCalledWith(path.join(folder, 'b.zip'))
  })

  it('cannot be made again where what they held is not kept', async () => {
    const round = opened()
    round.db.exec(`INSERT INTO delivery (id, round_id, number, written_at, file_name, sha256, policy)
      VALUES (7, ${round.roundId}, 1, '${now}', 'gammal.xlsx', 'aa', '{"version":1,"minimumGroup":5}')`)
    expect(failed(await round.recreate(7 as DeliveryId))).toEqual({ code: 'delivery-not-kept', number: 1 })
    expect(dialogs.showSaveDialog).not.toHaveBeenCalled()
  })

  it('are held against a file that the user chooses', async () => {
    const round = opened()
    const file = path.join(newFolder(), 'a.zip')
    answer(file)
    const id = succeeded(await round.write())?.id as DeliveryId
    dialogs.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [file] })
    expect(succeeded(await round.compare(id))).toMatchObject({ number: 1, fileName: 'a.zip', outcome: { kind: 'identical' } })
    dialogs.showOpenDialog.mockResolvedValueOnce({ canceled: true, filePaths: [] })
    expect(succeeded(await round.compare(id))).toBeNull()
  })
})
