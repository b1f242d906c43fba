import { describe, expect, it } from 'vitest'
import type { Target } from '../../../shared/model/target'
import { targetFor, targetStatus } from '../../../shared/report/target-status'

const eighty = { level: 0.8, near: 0.05 }

function target(fields: Partial<Target>): Target {
  return { subject: 'measure', subjectKey: 'M03', statistic: 'share46', fromYear: 2020, ...eighty, ...fields }
}

const measure = { measure: 'M03', theme: { key: 'C' } }

describe('how a figure stands to its målnivå', () => {
  // Umeåregionen's published figures of 2022, all with the level 80 % (test/fixtures/published-figures.csv).
  it.each([
    [75, 95, 'near'],
    [117, 133, 'reached'],
    [127, 133, 'reached'],
    [119, 132, 'reached'],
  ] as const)('%i of %i is %s as they have judged it, by the unrounded share', (count, n, status) => {
    expect(targetStatus(count / n, eighty)).toBe(status)
  })

  it('is not reached by a share that only prints as the level: 163 of 204 is 79.9 %', () => {
    expect(targetStatus(163 / 204, eighty)).toBe('near')
  })

  it('is reached on the level, and near on the limit for near, whatever binary makes of the decimals', () => {
    expect(targetStatus(76 / 95, eighty)).toBe('reached')
    expect(targetStatus(72 / 96, eighty)).toBe('near')
    // 4.4 − 0.3 is 4.1000000000000005 in binary, and 41/10 must still be near.
    expect(targetStatus(41 / 10, { level: 4.4, near: 0.3 })).toBe('near')
    expect(targetStatus(409 / 100, { level: 4.4, near: 0.3 })).toBe('not-reached')
  })

  it('is either reached or not where nothing counts as near', () => {
    expect(targetStatus(0.7999, { level: 0.8, near: 0 })).toBe('not-reached')
  })
})

describe('the målnivå that holds', () => {
  it('is the latest one that has begun', () => {
    const targets = [target({ fromYear: 2024 }), target({ fromYear: 2020 }), target({ fromYear: 2022 })]
    const years = [2019, 2020, 2021, 2022, 2023, 2024, 2030]
    expect(years.map((year) => targetFor(targets, measure, 'share46', year)?.fromYear)).toEqual([
      undefined,
      2020,
      2020,
      2022,
      2022,
      2024,
      2024,
    ])
  })

  it('is the measure’s own before its theme’s, even where the theme’s is later', () => {
    const ofTheme = target({ subject: 'theme', subjectKey: 'C', fromYear: 2023 })
    const own = target({ fromYear: 2021 })
    expect(targetFor([ofTheme, own], measure, 'share46', 2024)).toBe(own)
  })

  it('is the theme’s in the years before the measure has one of its own', () => {
    const ofTheme = target({ subject: 'theme', subjectKey: 'C' })
    expect(targetFor([ofTheme, target({ fromYear: 2024 })], measure, 'share46', 2023)).toBe(ofTheme)
  })

  it('is none of another statistic, another measure, or a theme with the measure’s key', () => {
    const others = [
      target({ statistic: 'mean' }),
      target({ subjectKey: 'M04' }),
      target({ subject: 'theme', subjectKey: 'M03' }),
      target({ subjectKey: 'C' }),
    ]
    expect(targetFor(others, measure, 'share46', 2024)).toBeNull()
  })
})
