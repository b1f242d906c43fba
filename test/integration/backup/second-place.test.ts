import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { secondFolder } from '../../../electron/backup/backup-folder'
import { listBackupFiles } from '../../../electron/backup/checked-backups'
import { keepInSecondPlace } from '../../../electron/backup/second-place'
import { type ChildProgram, childProgram } from '../../support/child-program'
import { newFolder } from '../db/in-new-database'
import { damagePage, database, filesBelow, minutesLater, morning } from './backups'

/** A database with one backup, and a stick that is plugged in. */
async function withStick() {
  const one = database()
  await one.make()
  const stick = path.join(newFolder(), 'USB-minne')
  fs.mkdirSync(stick)
  const request = {
    root: one.root,
    owner: { file: one.file, databaseId: one.databaseId },
    key: null,
    place: stick,
    now: morning,
  }
  const second = secondFolder(one.root, one.databaseId, stick)
  return {
    ...one,
    stick,
    request,
    second,
    keep: (now = morning) => keepInSecondPlace({ ...request, now }),
    names: () => listBackupFiles(second, null).map(({ id, state }) => `${id} ${state}`),
  }
}

describe('the second place', () => {
  it('has the newest backup, the same byte for byte, in a folder of its own', async () => {
    const { keep, list, stick, second } = await withStick()
    const [backup] = list()
    expect(await keep()).toMatchObject({ failure: null, backups: [{ id: backup?.id, state: 'verified' }] })
    expect(filesBelow(stick)).toEqual([path.join(second.folder, backup?.id ?? '')])
    expect(fs.readFileSync(path.join(second.folder, backup?.id ?? '')).equals(fs.readFileSync(backup?.file ?? ''))).toBe(true)
  })

  it('gets the newest again where the one that lies there has been damaged since', async () => {
    const { keep, names, second, list } = await withStick()
    await keep()
    const there = path.join(second.folder, list()[0]?.id ?? '')
    damagePage(there, 3)
    fs.utimesSync(there, morning, morning)
    expect(names()).toEqual([expect.stringContaining('damaged')])
    await keep()
    expect(names()).toEqual([expect.stringContaining('verified')])
  })

  it('gets only what is not there, and rotates what it has', async () => {
    const { make, keep, names } = await withStick()
    for (const day of [0, 1, 2, 3, 4]) {
      for (const minute of [1, 2]) {
        const now = minutesLater(day * 1440 + minute)
        await make(now)
        await keep(now)
      }
    }
    // Both of the last day, and one of each day before.
    expect(names()).toHaveLength(6)
  })

  it('that is missing is said to be, and its name does not become a folder; when it is back, it gets the newest', async () => {
    const { make, keep, stick, list } = await withStick()
    fs.rmdirSync(stick)
    expect(await keep()).toEqual({ failure: 'place-missing', backups: [] })
    expect(fs.existsSync(stick)).toBe(false)
    await make(minutesLater(1))
    fs.mkdirSync(stick)
    expect((await keep()).backups.map(({ id }) => id)).toEqual([list()[0]?.id])
  })

  it('that is a file, or cannot be written in, changes nothing', async () => {
    const { keep, second, stick } = await withStick()
    fs.writeFileSync(second.folder, 'hej')
    expect((await keep()).failure).toMatch(/place-missing|place-unwritable/)
    expect(fs.readFileSync(path.join(stick, path.basename(second.folder)), 'utf8')).toBe('hej')
  })

  it('that vanishes in the middle is said to be missing, and the backup in the profile is untouched', async () => {
    const { request, stick, list } = await withStick()
    const before = list()
    const report = () => {
      if (fs.existsSync(stick)) fs.renameSync(stick, `${stick}.unplugged`)
    }
    expect(await keepInSecondPlace({ ...request, watch: { report } })).toEqual({ failure: 'place-missing', backups: [] })
    expect(list()).toEqual(before)
  })

  it('whose copy is not the same when it is read back keeps what it had', async () => {
    const { make, keep, request, names, second } = await withStick()
    await keep()
    const before = names()
    await make(minutesLater(1))
    const step = (name: string) => {
      if (name !== 'copied') return
      const [copy] = fs.readdirSync(second.folder).filter((file) => file.endsWith('.tmp'))
      const handle = fs.openSync(path.join(second.folder, copy ?? ''), 'r+')
      fs.writeSync(handle, 'x', 9000)
      fs.closeSync(handle)
    }
    expect((await keepInSecondPlace({ ...request, step })).failure).toBe('copy-differs')
    expect(names()).toEqual(before)
    expect(fs.readdirSync(second.folder).filter((file) => file.endsWith('.tmp'))).toEqual([])
  })

  it('is left at once when it is cancelled', async () => {
    const { request, second } = await withStick()
    const cancel = new AbortController()
    const report = () => cancel.abort()
    const answer = await keepInSecondPlace({ ...request, watch: { signal: cancel.signal, report } })
    expect(answer.failure).toBe('cancelled')
    expect(filesBelow(second.folder)).toEqual([])
  })
})

describe('a power cut while the second place is written', () => {
  let child: ChildProgram
  beforeAll(async () => {
    child = await childProgram('test/integration/backup/backup-child.ts')
  }, 60_000)
  afterAll(() => child.remove())

  it.each(['cleaned', 'copying', 'copied', 'compared', 'named', 'rotated'])(
    'leaves nothing there that is not whole: %s',
    async (step) => {
      const { make, keep, names, request, list, second } = await withStick()
      await keep()
      await make(minutesLater(1))
      expect((await child.run(['second', step, JSON.stringify(request)])).signal).toBe('SIGKILL')
      const isThere = ['named', 'rotated'].includes(step)
      const ids = list().map(({ id }) => `${id} verified`)
      expect(names()).toEqual(isThere ? ids : ids.slice(1))
      expect((await keep()).failure).toBeNull()
      expect(names()).toEqual(ids)
      expect(fs.readdirSync(second.folder).filter((file) => file.endsWith('.tmp'))).toEqual([])
    },
  )
})
