import { describe, expect, it } from 'vitest'
import { disposalProtocol, type ProtocolContent, protocolFoot } from '../../../shared/document/disposal-protocol'
import type { Disposal } from '../../../shared/model/disposal'
import type { DisposalId, RoundId } from '../../../shared/model/id'
import { partsOf, wordsOf } from './marked-up'

const disposal: Disposal = {
  id: 1 as DisposalId,
  roundId: 2 as RoundId,
  year: 2024,
  kind: 'responses',
  decidedOn: '2026-03-12',
  basis: 'Beslut <dnr 12/2026> & plan 4.3',
  decidedBy: 'Förbundschefen',
  doneBy: 'anna',
  doneAt: '2026-03-20T08:00:00.000Z',
  programVersion: '1.2.3',
  removed: {
    forms: [
      { form: 'personal', title: 'Personal', responses: 24, openTexts: 0 },
      { form: 'deltagare_avslut', title: 'Deltagare – avslut', responses: 1200, openTexts: 7 },
    ],
    sourceMarks: 1,
    steps: 12,
  },
  logId: 4711,
  logHash: 'ab12'.repeat(16),
  rewrittenAt: '2026-03-20T08:01:00.000Z',
}

const content: ProtocolContent = {
  forbund: { name: 'Samordningsförbundet Exempel', demo: false },
  disposal,
  withoutFigures: [],
  backups: [],
  setAside: [],
  outOfReach: false,
  writtenAt: '2026-03-21T08:00:00.000Z',
}

function htmlOf(changes: Partial<ProtocolContent> = {}): string {
  return disposalProtocol({ ...content, ...changes }, '')
}

function textOf(changes: Partial<ProtocolContent> = {}): string {
  return wordsOf(htmlOf(changes)).join(' ')
}

describe('the protocol of a gallring', () => {
  it('has what was removed by form, and all of it together', () => {
    const rows = partsOf(htmlOf(), 'tr').map((row) => wordsOf(row).join(' | '))
    expect(rows).toEqual([
      'Formulär | Svar | Fritexter',
      'Personal | 24 | 0',
      'Deltagare – avslut | 1\u202F200 | 7',
      'Tillsammans | 1\u202F224 | 7',
    ])
    const texts = partsOf(htmlOf({ disposal: { ...disposal, kind: 'open-texts' } }), 'tr').map((row) => wordsOf(row).join(' | '))
    expect(texts[0]).toBe('Formulär | Fritexter')
    expect(texts[3]).toBe('Tillsammans | 7')
  })

  it('has the decision in the words that were typed, none of which is markup', () => {
    expect(htmlOf()).toContain('Beslut &lt;dnr 12/2026&gt; &amp; plan 4.3')
    expect(textOf()).toContain('2026-03-12')
  })

  it('proves itself by the row of the log, and says whether the file is rewritten', () => {
    expect(textOf()).toContain(disposal.logHash)
    expect(textOf()).toContain('Rad 4\u202F711')
    expect(textOf()).toContain('(VACUUM)')
    expect(textOf({ disposal: { ...disposal, rewrittenAt: null } })).toContain('Filen är inte omskriven (VACUUM)')
  })

  it('says which backups still hold it, and which could not be looked for', () => {
    expect(textOf()).toContain('fanns ingen säkerhetskopia')
    const held = textOf({ backups: [{ madeAt: '2026-03-20T07:59:00.000Z', place: 'second' }], outOfReach: true })
    expect(held).toContain('fanns 1 säkerhetskopia')
    expect(held).toContain('på den andra platsen')
    expect(held).toContain('nåddes inte då')
  })

  it('says of which forms no figures are left, and that data are a demonstration’s', () => {
    expect(textOf({ withoutFigures: ['Styrelse'] })).toContain('Av Styrelse är inga siffror kvar')
    expect(textOf()).not.toContain('inga siffror kvar')
    const demo = { ...content.forbund, demo: true }
    expect(textOf({ forbund: demo })).toContain('DEMODATA')
    expect(protocolFoot({ forbund: demo, disposal })).toContain('DEMODATA')
  })

  it('is in Swedish, with a title and headings in order', () => {
    expect(htmlOf()).toMatch(/^<!doctype html><html lang="sv">/)
    expect(htmlOf()).toContain('<title>Gallringsprotokoll, mätomgång 2024</title>')
    expect(partsOf(htmlOf(), 'h2').map((heading) => wordsOf(heading).join(' '))).toEqual([
      'Vad som har raderats',
      'Vad som är kvar',
      'Beslut',
      'Utförande',
      'Säkerhetskopior',
    ])
  })
})
