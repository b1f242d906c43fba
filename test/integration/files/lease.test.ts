import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { heldElsewhere, holdFile } from '../../../electron/files/hold-file'
import {
  clearLease,
  hasEnded,
  type Lease,
  leasePlace,
  readLease,
  releaseLease,
  renewLease,
  takeLease,
} from '../../../electron/files/lease'
import { installationId, thisProcess } from '../../../electron/files/lease-owner'
import { LeaseWatch } from '../../../electron/files/lease-watch'
import { newFolder } from '../db/in-new-database'
import { elsewhere, leaseElsewhere } from '../ipc/opened-sessions'

const own = thisProcess('here')
const now = new Date('2026-11-22T08:00:00.000Z')

function newPlace(): string {
  return path.join(newFolder(), 'Förbundet på ön.finsam')
}

function write(file: string, lease: Lease): void {
  fs.writeFileSync(leasePlace(file), JSON.stringify(lease))
}

describe('the lease of a database', () => {
  it('lies beside it and says who has it open, where and since when', () => {
    const file = newPlace()
    const lease = takeLease(file, own, now)
    expect(fs.readdirSync(path.dirname(file))).toEqual(['Förbundet på ön.finsam.lock'])
    expect(readLease(file)).toEqual(lease)
    expect(lease).toMatchObject({ computer: os.hostname(), processId: process.pid, since: now.toISOString() })
  })

  it('is given to one of two who ask for it', () => {
    const file = newPlace()
    expect(takeLease(file, elsewhere, now)).not.toBeNull()
    expect(takeLease(file, own, now)).toBeNull()
    expect(holdFile(file, own, now)).toMatchObject({ theirs: { computer: 'KANSLIET-2' } })
  })

  it('shows that its holder is still there each time it is renewed, and takes no more room', () => {
    const file = newPlace()
    const taken = takeLease(file, own, now) as Lease
    const { size } = fs.statSync(leasePlace(file))
    const renewed = renewLease(file, taken, new Date('2026-11-22T08:00:30.000Z'))
    expect(renewed).toEqual({ ...taken, renewed: '2026-11-22T08:00:30.000Z', renewals: 1 })
    expect(readLease(file)).toEqual(renewed)
    expect(fs.statSync(leasePlace(file)).size).toBe(size)
  })

  it('is neither renewed nor made anew where it is gone, nor where it is another one', () => {
    const file = newPlace()
    const taken = takeLease(file, own, now) as Lease
    fs.rmSync(leasePlace(file))
    expect(renewLease(file, taken, now)).toBeNull()
    expect(readLease(file)).toBeNull()
    write(file, leaseElsewhere())
    expect(renewLease(file, taken, now)).toBeNull()
    releaseLease(file, taken)
    expect(readLease(file)).toEqual(expect.objectContaining({ id: 'theirs' }))
  })

  it('that cannot be read is taken for held, not for free', () => {
    const file = newPlace()
    for (const content of ['', '{"id":', '{"id":"x"}', 'något annat']) {
      fs.writeFileSync(leasePlace(file), content)
      expect(readLease(file)).toBe('unreadable')
      expect(holdFile(file, own, now)).toEqual({ theirs: 'unreadable' })
    }
  })

  it("that a power cut has left empty or cut off is nobody's after a while, but what another program has written there is", () => {
    const longAgo = new Date(Date.now() - 3_600_000)
    const left = (content: string) => {
      const file = newPlace()
      fs.writeFileSync(leasePlace(file), content)
      fs.utimesSync(leasePlace(file), longAgo, longAgo)
      return file
    }
    for (const content of ['', '\0'.repeat(1024), '{"id":']) {
      const file = left(content)
      expect(heldElsewhere(file, own)).toBeNull()
      expect(holdFile(file, own, now)).toMatchObject({ ours: { processId: process.pid } })
    }
    const huge = left('')
    fs.truncateSync(leasePlace(huge), 2 ** 30)
    for (const file of [left('{"id":"x"}'), huge]) {
      expect(heldElsewhere(file, own)).toBe('unreadable')
      expect(holdFile(file, own, now)).toEqual({ theirs: 'unreadable' })
    }
    const folder = newPlace()
    fs.mkdirSync(leasePlace(folder))
    expect(readLease(folder)).toBe('unreadable')
  })

  it('of another computer is not taken over by itself, however old it is', () => {
    const file = newPlace()
    write(file, leaseElsewhere({ renewed: '2020-01-01T00:00:00.000Z' }))
    expect(heldElsewhere(file, own)).toMatchObject({ id: 'theirs' })
    expect(holdFile(file, own, now)).toMatchObject({ theirs: { id: 'theirs' } })
  })

  it('is put back where another one than the stale one was taken away', () => {
    const file = newPlace()
    write(file, leaseElsewhere({ id: 'newer' }))
    clearLease(file, leaseElsewhere({ id: 'stale' }))
    expect(readLease(file)).toMatchObject({ id: 'newer' })
    expect(fs.readdirSync(path.dirname(file))).toHaveLength(1)
  })
})

describe('a lease that was left behind on this computer', () => {
  const here = { ...own, installation: 'other' }

  it('is taken over at once where its process has ended', async () => {
    const file = newPlace()
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const left = leaseElsewhere({ ...here, processId: child.pid as number, processStart: '' })
    write(file, left)
    expect(hasEnded(left, own)).toBe(false)
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
    expect(hasEnded(left, own)).toBe(true)
    expect(holdFile(file, own, now)).toMatchObject({ ours: { processId: process.pid } })
  })

  it('is taken over where its process is another one with the same number', () => {
    const left = leaseElsewhere({ ...here, processStart: 'another time' })
    expect(hasEnded(left, own)).toBe(process.platform === 'linux')
  })

  it('is taken over where the computer has been started since', () => {
    const started = Date.now() - os.uptime() * 1000
    const running = { ...here, processId: process.ppid, processStart: '' }
    expect(hasEnded(leaseElsewhere({ ...running, renewed: new Date(started - 60_000).toISOString() }), own)).toBe(true)
    expect(hasEnded(leaseElsewhere({ ...running, renewed: new Date().toISOString() }), own)).toBe(false)
  })

  it('is taken over where it is of the same profile: no two programs run on one', () => {
    expect(hasEnded(leaseElsewhere({ ...own, processId: process.ppid, processStart: '' }), own)).toBe(true)
  })

  it('is known by the computer, whatever case its name is written in', () => {
    const left = leaseElsewhere({ ...here, computer: os.hostname().toUpperCase(), processId: 2 ** 22 + 1 })
    expect(hasEnded(left, own)).toBe(true)
  })

  it('of two windowless programs is told apart by the process', () => {
    const cli = thisProcess('')
    expect(hasEnded(leaseElsewhere({ ...cli, processId: process.ppid, processStart: '' }), cli)).toBe(false)
  })
})

describe('a lease of another computer', () => {
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  const running = (seconds: number) => seconds * 1000

  it('is silent when it says that it is old and does not change while one looks on', () => {
    const watch = new LeaseWatch()
    const old = leaseElsewhere({ renewed: at(-3600).toISOString() })
    expect(watch.isSilent(old, at(0), running(0))).toBe(false)
    expect(watch.isSilent(old, at(95), running(95))).toBe(false)
    expect(watch.isSilent(old, at(101), running(101))).toBe(true)
  })

  it('is not silent while it is renewed, although its clock is an hour behind', () => {
    const watch = new LeaseWatch()
    for (let seconds = 0; seconds < 3_600; seconds += 5) {
      const renewals = Math.floor(seconds / 30)
      const lease = leaseElsewhere({ renewals, renewed: at(renewals * 30 - 3600).toISOString() })
      expect(watch.isSilent(lease, at(seconds), running(seconds))).toBe(false)
    }
  })

  it('is silent after ten minutes without a change, although its clock is a day ahead', () => {
    const watch = new LeaseWatch()
    const ahead = leaseElsewhere({ renewed: at(86_400).toISOString() })
    expect(watch.isSilent(ahead, at(0), running(0))).toBe(false)
    expect(watch.isSilent(ahead, at(590), running(590))).toBe(false)
    expect(watch.isSilent(ahead, at(601), running(601))).toBe(true)
  })

  it('is watched by a clock that setting the time of day does not move', () => {
    const watch = new LeaseWatch()
    const fresh = leaseElsewhere({ renewed: at(0).toISOString() })
    expect(watch.isSilent(fresh, at(0), running(0))).toBe(false)
    expect(watch.isSilent(fresh, at(86_400), running(10))).toBe(false)
    expect(watch.isSilent(fresh, at(-86_400), running(20))).toBe(false)
  })
})

describe('the profile', () => {
  it('has an id that stays, and another one elsewhere', () => {
    const profile = path.join(newFolder(), 'åäö', 'profil')
    const id = installationId(profile)
    expect(installationId(profile)).toBe(id)
    expect(installationId(newFolder())).not.toBe(id)
  })

  it('that cannot be written to gives an id all the same', () => {
    const file = path.join(newFolder(), 'a file')
    fs.writeFileSync(file, '')
    expect(installationId(path.join(file, 'profile'))).not.toBe('')
  })
})
