import { describe, expect, it } from 'vitest'
import { normalPassword, passwordStrength } from '../../../shared/stewardship/password-strength'

const forbund = 'Samordningsförbundet Östra Småland'

describe('a password', () => {
  it.each([
    ['elva tecken', 'too-short'],
    ['', 'too-short'],
    ['åäöåäöåäöåä', 'too-short'],
    ['Samordning2024!', 'guessable'],
    ['samordningsförbundet', 'guessable'],
    ['Östra Småland 2026', 'guessable'],
    ['ÖstraSmålandFinsam', 'guessable'],
    ['123456789012', 'guessable'],
    ['qwertyuiop1234', 'guessable'],
    ['aaaaaaaaaaaaaaaa', 'guessable'],
    ['abababababababab', 'guessable'],
    ['lösenord lösenord', 'guessable'],
    ['k7!vRq2m#Lx9', 'enough'],
    ['tidig äng molnar', 'enough'],
    ['tre blå hästar på väg hem', 'strong'],
    ['Östra Småland: tre blå hästar', 'strong'],
  ])('”%s” is %s', (password, strength) => {
    expect(passwordStrength(password, forbund)).toBe(strength)
  })

  it('is the same however its å is put together', () => {
    expect(normalPassword('blå ängar')).toBe(normalPassword('blå ängar'.normalize('NFD')))
    // A ring is no character of its own.
    expect(passwordStrength('åäöåäöåäöåä'.normalize('NFD'), forbund)).toBe('too-short')
  })

  it('counts what one sees as one character once', () => {
    expect(passwordStrength('🐎🐄🐖🐑🐓🐕', forbund)).toBe('too-short')
  })
})
