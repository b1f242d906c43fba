import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Mask, tidyMasks } from '../../../shared/open-text/masks'
import { suggestMasks } from '../../../shared/open-text/suggestions'

function suggested(content: string, masks: readonly Mask[] = []): readonly string[] {
  return suggestMasks(content, masks).map(([start, end]) => content.slice(start, end))
}

describe('suggestions of what to mask', () => {
  it.each([
    ['Mejla anna.berg@exempel.se.', ['anna.berg@exempel.se']],
    ['Mejla (anna.berg@post.exempel.se)!', ['anna.berg@post.exempel.se']],
    ['Ring 070-123 45 67 på kvällen.', ['070-123 45 67']],
    ['Ring +46 70 123 45 67.', ['+46 70 123 45 67']],
    ['Ring 0701234567, jag svarar.', ['0701234567']],
    ['Jag är född 19850412-1234.', ['19850412-1234']],
    ['Mitt nummer är 850412+1234!', ['850412+1234']],
  ])('find what can be traced to somebody: %s', (content, expected) => {
    expect(suggested(content)).toEqual(expected)
  })

  it.each([
    'Det tog 10 veckor, från 2024-03-01 till maj.',
    'Jag ger 5 av 6, eller 4/6.',
    'Rum 0123 på plan 4.',
    'Jag var där 08 - 12 varje dag.',
    'Kolla @kommunen på nätet.',
    'Kurs 0-100 %.',
  ])('leave other figures alone: %s', (content) => {
    expect(suggested(content)).toEqual([])
  })

  it.each([
    ['Jag fick hjälp av Anna.', ['Anna']],
    ['Jag fick hjälp av Anna Svensson och Per-Olof.', ['Anna Svensson', 'Per-Olof']],
    ['Tack, Émilie!', ['Émilie']],
    ['Coachen (Johan) var bra.', ['Johan']],
    ['Fler som t.ex. Johan.', ['Johan']],
    ['Åsa och Örjan vet.', ['Örjan']],
    ['Anna Maria Berg hjälpte till.', ['Anna Maria Berg']],
    ['Tack Anna.', ['Anna']],
    ['Utan Anna hade det inte gått.', ['Anna']],
    ['Anna var bra. Jag litar på Anna.', ['Anna', 'Anna']],
  ])('find words with a capital letter inside a sentence: %s', (content, expected) => {
    expect(suggested(content)).toEqual(expected)
  })

  it.each([
    'Bra stöd. Mer tid behövs! Vem vet? Ingen …\nNya tag.',
    '- Mer tid\n- Kortare väntan\n• Fler möten',
    'Hon sa: ”Kom tillbaka i höst.”',
    'Arbetsförmedlingen och Försäkringskassan måste prata med Regionen och Kommunen.',
    'Vården på BUP och SFI var OK.',
    'Sedan sa Jag att Du kan.',
    'inga stora bokstäver alls',
  ])('leave alone what only begins a sentence, authorities and short forms: %s', (content) => {
    expect(suggested(content)).toEqual([])
  })

  it('are not what is masked already, but what is left beside it', () => {
    const content = 'Jag fick hjälp av Anna Svensson.'
    expect(suggested(content, [[18, 31]])).toEqual([])
    expect(suggested(content, [[18, 22]])).toEqual([' Svensson'])
  })

  it('lie in order within the text, outside what is masked, and mean something, whatever the text', () => {
    const piece = fc.constantFrom(
      'Anna',
      ' ',
      '. ',
      'ring ',
      '070-123 45 67',
      'a@b.se',
      '\n- ',
      'Berg',
      '19850412-1234',
      '”',
      'é',
    )
    const passage = fc.tuple(fc.integer({ min: -3, max: 60 }), fc.integer({ min: -3, max: 60 }))
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.array(passage, { maxLength: 3 }), (pieces, masks) => {
        const content = pieces.join('')
        const found = suggestMasks(content, masks)
        expect(tidyMasks(content, found)).toEqual(found)
        for (const [start, end] of found) {
          expect(masks.some((mask) => Math.max(mask[0], start) < Math.min(mask[1], end))).toBe(false)
          expect(content.slice(start, end)).toMatch(/[\p{L}\d]/u)
        }
      }),
    )
  })

  it('are found at once in the longest text that can be written', () => {
    const content = 'Jag träffade Anna Svensson och Per den 3 mars, t.ex. hos Lisa. '.repeat(320).slice(0, 20_000)
    const started = performance.now()
    expect(suggestMasks(content, []).length).toBeGreaterThan(900)
    expect(performance.now() - started).toBeLessThan(500)
  })
})
