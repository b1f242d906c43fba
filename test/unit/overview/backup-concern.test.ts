import { describe, expect, it } from 'vitest'
import { backupConcern } from '../../../renderer/features/overview/backup-concern'
import { backupTexts } from '../../../shared/text/backups'

const now = new Date('2026-11-22T10:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString()
const well = { failure: null, unsavedSince: null }

describe('what the overview says of the backups', () => {
  it('is nothing while they are made, and while one works', () => {
    expect(backupConcern(well, 'local', now)).toBeNull()
    expect(backupConcern({ ...well, unsavedSince: daysAgo(2) }, 'local', now)).toBeNull()
  })

  it('is that the last one failed, and why', () => {
    const failure = { reason: 'before-import', failure: 'no-room', at: daysAgo(1) } as const
    expect(backupConcern({ ...well, failure }, 'network', now)).toBe(backupTexts.failed(failure))
  })

  it('is since when there is none, where closing has not made any for days', () => {
    expect(backupConcern({ ...well, unsavedSince: daysAgo(12) }, 'local', now)).toContain('sedan 2026-11-10 finns inte')
  })

  it('is nothing of changes that a colleague may have made and backed up on another computer', () => {
    expect(backupConcern({ ...well, unsavedSince: daysAgo(12) }, 'network', now)).toBeNull()
    expect(backupConcern({ ...well, unsavedSince: daysAgo(12) }, 'synchronized', now)).toBeNull()
  })
})
