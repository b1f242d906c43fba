import { expect, it } from 'vitest'
import { breakSentence, konGroupLabel, topShareLabel } from '../../../shared/text/statistics'

it('names the codes of a share', () => {
  expect(topShareLabel([4, 5, 6], ['Ofta', 'För det mesta', 'Alltid'])).toBe('andel 4–6 (Ofta, För det mesta, Alltid)')
  expect(topShareLabel([5, 6], ['För det mesta', 'Alltid'])).toBe('andel 5–6 (För det mesta, Alltid)')
})

it('names groups of kön that are shown as one', () => {
  expect(konGroupLabel(['kvinna'])).toBe('Kvinna')
  expect(konGroupLabel(['man', 'uppges-ej'])).toBe('Man eller uppges ej')
  expect(konGroupLabel(['kvinna', 'uppges-ej', 'utan-kon'])).toBe('Kvinna, uppges ej eller enkät utan kön')
})

it('says why a line does not go on', () => {
  expect(breakSentence(2023, ['wording', 'scale'])).toBe(
    'Kan inte jämföras med 2023: frågan har fått ändrad ordalydelse och frågan har fått en annan svarsskala.',
  )
})
