/** NIST SP 800-63B asks for at least 8 characters, of any kind, and no rules about which. Here nothing but the password stands between a stolen file and the answers. */
export const shortestPassword = 12
export const longestPassword = 200
/** From here on even a phrase of ordinary words takes too long to guess. */
const longPassword = 20
const fewestOther = 8
const fewestDifferent = 6

/** `guessable`: little is left when words that anyone would try are taken out. */
export type PasswordStrength = 'too-short' | 'guessable' | 'enough' | 'strong'

const triedFirst = [
  'samordningsförbundet',
  'samordningsförbund',
  'samordningen',
  'samordning',
  'finsam',
  'indikatorer',
  'förbundet',
  'förbund',
  'lösenordet',
  'lösenord',
  'password',
  'välkommen',
  'sommaren',
  'sommar',
  'vintern',
  'vinter',
  '1234567890',
  'qwertyuiop',
  'abcdefghij',
]

/** How well a password stands against guessing, as far as it shows without a list of known ones: its length, and what it leans on. */
export function passwordStrength(password: string, forbundName: string): PasswordStrength {
  const text = normalPassword(password)
  const length = [...text].length
  if (length < shortestPassword) return 'too-short'
  const rest = [...withoutKnown(text.toLocaleLowerCase('sv'), forbundName)]
  if (rest.length < fewestOther || new Set(rest).size < fewestDifferent) return 'guessable'
  return length >= longPassword ? 'strong' : 'enough'
}

/** The same password, however a keyboard or a computer puts å together of a letter and a ring. */
export function normalPassword(password: string): string {
  return password.normalize('NFC')
}

function withoutKnown(text: string, forbundName: string): string {
  const ownWords = normalPassword(forbundName)
    .toLocaleLowerCase('sv')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 2)
  const known = [...ownWords, ...triedFirst, ...triedFirst.flatMap(beginnings)].sort((a, b) => b.length - a.length)
  const without = known.reduce((rest, word) => rest.replaceAll(word, ''), text)
  return without.replace(/(?:19|20)\d\d/g, '').replace(/[^\p{L}\d]+/gu, '')
}

/** Of rows of keys and figures also the first few. */
function beginnings(row: string): readonly string[] {
  return row.length === 10 && !/[åäö]/.test(row) ? [9, 8, 7, 6, 5, 4].map((length) => row.slice(0, length)) : []
}
