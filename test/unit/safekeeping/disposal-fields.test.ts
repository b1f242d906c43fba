import { describe, expect, it } from 'vitest'
import { isRead, noFields, offeredKinds, readFields } from '../../../renderer/features/safekeeping/disposal-fields'
import type { DisposalPreview } from '../../../shared/contract/disposal-calls'

const today = '2026-03-20'
const typed = { kind: 'responses', decidedOn: ' 2026-03-12 ', basis: ' Dnr 12/2026 ', decidedBy: 'Förbundschefen ' } as const

describe('what is typed of a gallring', () => {
  it('is a decision where all of it is there, without the spaces around it', () => {
    const read = readFields(typed, today)
    expect(isRead(read)).toBe(true)
    expect(read).toEqual({
      kind: 'responses',
      decision: { decidedOn: '2026-03-12', basis: 'Dnr 12/2026', decidedBy: 'Förbundschefen' },
    })
  })

  it('is told what it lacks, field by field', () => {
    expect(Object.keys(readFields(noFields, today))).toEqual(['kind', 'decidedOn', 'basis', 'decidedBy'])
    expect(Object.keys(readFields({ ...typed, basis: '  ' }, today))).toEqual(['basis'])
  })

  it('takes no day that is not there, and no decision that is still to be taken', () => {
    expect(isRead(readFields({ ...typed, decidedOn: today }, today))).toBe(true)
    for (const day of ['2026-03-21', '2026-02-30', '12 mars', '2026-3-12'])
      expect(Object.keys(readFields({ ...typed, decidedOn: day }, today)), day).toEqual(['decidedOn'])
  })
})

describe('what can be gallrat of a round', () => {
  const preview = (openTexts: number, differsFrom: number | null): DisposalPreview => ({
    removed: { forms: [{ form: 'personal', title: 'Personal', responses: 9, openTexts }], sourceMarks: 0, steps: 0 },
    withoutFigures: [],
    limit: 5,
    deliveries: 1,
    differsFrom,
    keepsEarlier: false,
  })

  it('is not free text where there is none, and not the answers where they are others than was delivered', () => {
    expect(offeredKinds(preview(2, null))).toEqual(['responses', 'open-texts'])
    expect(offeredKinds(preview(0, null))).toEqual(['responses'])
    expect(offeredKinds(preview(2, 1))).toEqual(['open-texts'])
    expect(offeredKinds(preview(0, 1))).toEqual([])
  })
})
