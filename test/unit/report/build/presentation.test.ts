import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../../shared/report/build/build-report'
import { catalogueOf } from '../../../../shared/report/build/catalogue'
import { defaultPresentation } from '../../../../shared/report/build/default-presentation'
import { reportSource } from '../../../support/report-source'

describe('the catalogue of charts', () => {
  it('has every chart once, in groups, and breakdowns only of forms that can be divided', () => {
    const groups = catalogueOf(reportSource())
    const keys = groups.flatMap(({ charts }) => charts.map(({ key }) => key))
    expect(new Set(keys).size).toBe(keys.length)
    expect(groups.map(({ key }) => key)).toEqual([
      'rates',
      'form',
      'theme',
      'measure',
      'trend',
      'register',
      'kon:deltagare_pagaende',
      'insats:personal',
      'kon:personal',
    ])
  })
})

describe('what the program proposes to show', () => {
  it('is the response rates, the forms with answers, what has changed, and registers', () => {
    const { statistic, slides } = defaultPresentation(reportSource())
    expect(statistic).toBe('share46')
    expect(slides.map(({ chart }) => chart)).toEqual([
      'rates',
      'form:deltagare_pagaende',
      'form:personal',
      'trend:M01',
      'trend:M02',
      'trend:M03',
      'trend:M04',
      'trend:M05',
      'trend:M06',
      'register:1',
    ])
  })
})

describe('the board report', () => {
  it('has the chosen charts in their order with the comments, and leaves out what no longer exists', () => {
    const slides = [
      { chart: 'register:1', comment: 'Fler i arbete.' },
      { chart: 'register:99', comment: 'Borta' },
      { chart: 'form:personal', comment: '' },
    ]
    const report = buildReport(reportSource(), { statistic: 'mean', slides })
    expect(report).toMatchObject({ title: 'Hur märker vi att det blir bättre? 2024', year: 2024, demo: false })
    expect(report.slides.map(({ chart, comment }) => [chart.key, comment])).toEqual([
      ['register:1', 'Fler i arbete.'],
      ['form:personal', ''],
    ])
    expect(report.slides[1]?.chart.title).toBe('Medelvärdena ligger från 3,7 till 4,6')
    expect(report.method[0]).toContain('minst 5 svar')
  })
})
