import { describe, expect, it } from 'vitest'
import { isBlankText, normalise, tidy } from '../../../shared/importing/normalise'

const question = 'får stödet ta den tid du behöver'

describe('normalise', () => {
  it.each([
    ['the wording itself', 'Får stödet ta den tid du behöver?'],
    ['capitals', 'FÅR STÖDET TA DEN TID DU BEHÖVER?'],
    ['no-break and narrow spaces', 'Får\u00a0stödet\u202fta\u2009den tid du behöver?'],
    ['line breaks and tabs', '  Får stödet\r\n ta\tden  tid du behöver ?\n'],
    ['letters written with loose accents', 'Får stödet ta den tid du behöver?'.normalize('NFD')],
    ['invisible characters', '\ufeffFår stö\u00addet ta\u200b den tid du behöver?'],
    ['HTML tags', '<p>Får <b>stödet</b> ta<br/>den tid du behöver</p>?'],
    ['HTML entities', 'F&aring;r st&ouml;det ta&nbsp;den tid du beh&#246;ver&#x3F;'],
    ['a missing question mark', 'Får stödet ta den tid du behöver'],
    ['the star of a mandatory question', 'Får stödet ta den tid du behöver? *'],
    ['dots where something was cut off', 'Får stödet ta den tid du behöver…'],
  ])('reads past %s', (_, text) => {
    expect(normalise(text)).toBe(question)
  })

  it('knows one kind of quotation mark, of dash and of slash', () => {
    expect(normalise('”Stöd” – dvs. ’hjälp’ / råd')).toBe('"stöd" - dvs. \'hjälp\'/råd')
  })

  it('keeps what is another wording', () => {
    expect(normalise('Får stödet inte ta den tid du behöver?')).not.toBe(question)
    expect(normalise('ska')).not.toBe(normalise('skall'))
  })

  it('leaves nothing of punctuation alone', () => {
    expect(normalise(' ?! ')).toBe('')
  })

  it('leaves a sign that only looks like a tag or an entity', () => {
    expect(normalise('a < b & c &abc; d')).toBe('a < b & c &abc; d')
  })
})

describe('tidy', () => {
  it('makes one letter of a letter and a loose accent', () => {
    expect(tidy('Ko\u0308n')).toBe('Kön')
  })

  it('keeps case and punctuation', () => {
    expect(tidy('  Team\u00a0 A? ')).toBe('Team A?')
  })
})

describe('isBlankText', () => {
  it('is true of white space and invisible characters only', () => {
    expect(['', ' ', '\u00a0\t\n', '\u200b\ufeff'].map(isBlankText)).toEqual([true, true, true, true])
    expect(['-', '.', '?', '0'].map(isBlankText)).toEqual([false, false, false, false])
  })
})
