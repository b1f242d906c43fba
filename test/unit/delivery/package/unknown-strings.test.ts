import { describe, expect, it } from 'vitest'
import { buildDelivery } from '../../../../shared/delivery/delivery'
import type { GroupRow, PackageContent } from '../../../../shared/delivery/package/package-content'
import { packageOf } from '../../../../shared/delivery/package/package-of'
import { unknownStrings } from '../../../../shared/delivery/package/unknown-strings'
import { bundledInstrument } from '../../../../shared/instrument/bundled'
import { deliveryInput } from '../../../support/delivery-input'
import { insatser } from '../../../support/made-responses'
import { packageContent } from '../../../support/package-content'

const names = ['Samordningsförbundet Prov', 'Coachingteam', 'Mottagningsteam', 'Arbetsspåret', 'Studiespåret']
const known = { instrumentVersion: { definition: bundledInstrument, label: 'Version 1' }, names }
const content = packageContent()
const said = 'Min handläggare Anna svarar aldrig.'

function firstChanged<Row>(rows: readonly Row[], changes: Partial<Row>): readonly Row[] {
  return rows.map((row, index) => (index === 0 ? { ...row, ...changes } : row))
}

describe('the texts of a package', () => {
  it('are all of the instrument, of names, or words of the format', () => {
    expect(unknownStrings(content, known)).toEqual([])
    const input = deliveryInput()
    const made = packageOf(buildDelivery(input))
    const all = { instrumentVersion: input.instrumentVersion, names: [input.forbund.name, ...insatser.map(({ name }) => name)] }
    expect(unknownStrings(made, all)).toEqual([])
  })

  const { cover, groups, answers, codebook } = content
  it.each<[string, PackageContent]>([
    ['the name', { ...content, cover: { ...cover, level: { kind: 'forbund', name: said } } }],
    ['the label of the instrument', { ...content, cover: { ...cover, instrument: { ...cover.instrument, label: said } } }],
    ['the version of the program', { ...content, cover: { ...cover, programVersion: said } }],
    ['a source', { ...content, cover: { ...cover, sources: [said] } }],
    ['a form', { ...content, groups: firstChanged(groups, { form: said }) }],
    ['a member', { ...content, groups: firstChanged(groups, { members: [said] }) }],
    ['the key of a group', { ...content, groups: firstChanged(groups, { group: said }) }],
    ['a status', { ...content, groups: firstChanged(groups, { status: said as GroupRow['status'] }) }],
    ['a question', { ...content, answers: firstChanged(answers, { question: said }) }],
    ['a measure', { ...content, answers: firstChanged(answers, { measure: said }) }],
    ['codes', { ...content, answers: firstChanged(answers, { codes: said }) }],
    ['a wording', { ...content, codebook: firstChanged(codebook, { text: said }) }],
    ['a label of a code', { ...content, codebook: firstChanged(codebook, { label: said }) }],
    ['the source of a scale', { ...content, codebook: firstChanged(codebook, { scaleSource: said }) }],
  ])("are told where somebody's words stand in the place of %s", (_, leaking) => {
    expect(unknownStrings(leaking, known)).toContain(said)
  })

  it('are told where they are an insats of another förbund, or what a form asks in free words', () => {
    const others = { ...known, names: names.filter((name) => name !== 'Arbetsspåret') }
    expect(unknownStrings(content, others)).toEqual(['Arbetsspåret'])
    const [form, ...rest] = bundledInstrument.forms
    if (!form) throw new Error('the instrument has forms')
    const asking = { ...form, openFields: [{ key: 'fritext', label: said }] }
    const instrumentVersion = { label: 'Version 1', definition: { ...bundledInstrument, forms: [asking, ...rest] } }
    const leaking = { ...content, groups: firstChanged(groups, { members: [said] }) }
    expect(unknownStrings(leaking, { ...known, instrumentVersion })).toContain(said)
  })
})
