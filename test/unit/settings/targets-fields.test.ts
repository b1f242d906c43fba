import { describe, expect, it } from 'vitest'
import { readTarget, type TargetFields, withStatistic, withSubject } from '../../../renderer/features/settings/targets-fields'
import { formsAsking, readReference, withPlace } from '../../../renderer/features/settings/targets-reference-fields'
import { findSubject, subjectGroups } from '../../../renderer/features/settings/targets-subjects'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { askedMeasures } from '../../../shared/report/asked-measures'

const measures = askedMeasures([bundledInstrument])
const groups = subjectGroups(measures)
const subject = findSubject(groups, { subject: 'measure', subjectKey: 'M03' })
const fields: TargetFields = { subject: 'measure M03', statistic: 'share46', fromYear: '2024', level: '80', near: '5' }

describe('the fields of a målnivå', () => {
  it('are a målnivå in the unit that is stored', () => {
    expect(readTarget(fields, subject)).toEqual({
      subject: 'measure',
      subjectKey: 'M03',
      statistic: 'share46',
      fromYear: 2024,
      level: 0.8,
      near: 0.05,
    })
    expect(readTarget({ ...fields, level: '82,5 %' }, subject)).toMatchObject({ level: 0.825 })
    expect(readTarget({ ...fields, statistic: 'mean', level: '4,5', near: '0,3' }, subject)).toMatchObject({
      level: 4.5,
      near: 0.3,
    })
  })

  it('say what is wrong, field by field', () => {
    expect(readTarget({ ...fields, level: '80.5', near: '-1', fromYear: '24' }, subject)).toEqual({
      level: 'Skriv ett tal. Decimaler skrivs med komma.',
      near: 'Skriv ett tal mellan 0 och 100.',
      fromYear: 'Skriv ett årtal, till exempel 2025.',
    })
    expect(readTarget({ ...fields, statistic: 'mean', level: '80', near: '6' }, subject)).toEqual({
      level: 'Skriv ett tal mellan 1 och 6.',
      near: 'Skriv ett tal mellan 0 och 5.',
    })
    expect(readTarget(fields, undefined)).toEqual({ subject: 'Välj ett mått eller ett område.' })
    expect(readTarget({ ...fields, statistic: 'shareJa' }, subject)).toEqual({ statistic: 'Välj vad som räknas.' })
  })

  it('have another usual limit for near with another kind of figure, unless one has been typed', () => {
    expect(withStatistic(fields, 'mean').near).toBe('0,3')
    expect(withStatistic({ ...fields, near: '10' }, 'mean').near).toBe('10')
    expect(withSubject(fields, 'measure M04', ['shareJa'])).toMatchObject({ statistic: 'shareJa', near: '5' })
    expect(withSubject(fields, 'theme C', ['mean', 'share46'])).toMatchObject({ statistic: 'share46' })
  })
})

describe('what a målnivå can be set for', () => {
  it('is every theme, and every measure in it by the question’s own words', () => {
    expect(groups).toHaveLength(new Set(measures.map(({ theme }) => theme.key)).size)
    for (const { group, items } of groups) expect(items[0]?.label).toBe(`Hela området ${group}`)
    expect(subject?.label).toBe('Får stödet ta den tid du behöver?')
    expect(groups.flatMap(({ items }) => items)).toHaveLength(groups.length + measures.length)
  })
})

describe('the fields of a jämförelse', () => {
  const empty = { name: '', measure: null, form: null, statistic: null, year: '2023', value: '', source: '' }

  it('choose the form by themselves where only one asks the measure', () => {
    const alone = measures.find((measure) => formsAsking(measure).length === 1)
    const several = measures.find((measure) => formsAsking(measure).length > 1)
    if (!alone || !several) throw new Error('not in the instrument')
    expect(withPlace(empty, { measure: alone.measure }, measures).form).toBe(alone.asked[0]?.form.key)
    const filled = withPlace(empty, { measure: alone.measure }, measures)
    const moved = withPlace(filled, { measure: several.measure }, measures)
    const asks = formsAsking(several).some(({ form }) => form.key === filled.form)
    expect(moved.form).toBe(asks ? filled.form : null)
  })

  it('are a jämförelse only with a name and a source', () => {
    const filled = withPlace({ ...empty, value: '86', name: ' Riket ' }, { measure: 'M03', form: 'deltagare_pagaende' }, measures)
    const share = { ...filled, statistic: 'share46' } as const
    expect(readReference(share, measures)).toEqual({ errors: { source: 'Skriv var talet kommer ifrån.' } })
    expect(readReference({ ...share, source: 'Rapport' }, measures)).toEqual({
      read: {
        name: 'Riket',
        measure: 'M03',
        form: 'deltagare_pagaende',
        statistic: 'share46',
        year: 2023,
        value: 0.86,
        source: 'Rapport',
      },
    })
    expect(Object.keys((readReference(empty, measures) as { errors: object }).errors)).toEqual(['name', 'measure', 'source'])
  })
})
