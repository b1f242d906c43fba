import { fewestPhoneFigures, personalPatterns } from '../model/personal-patterns'
import { tidy } from './normalise'
import { readDate } from './read-date'

const email = whole(personalPatterns.email)
const ipNumber = whole(personalPatterns.ipNumber)
const phone = whole(personalPatterns.phone)
const personNumber = whole(personalPatterns.personNumber)

/** Whether a value looks like an e-mail address, a personnummer or samordningsnummer, an IP number or a telephone number. */
export function looksPersonal(value: string): boolean {
  const text = tidy(value)
  if (text.length < 7 || text.length > 100) return false
  return email.test(text) || personNumber.test(text) || ipNumber.test(text) || isPhone(text)
}

function isPhone(text: string): boolean {
  return phone.test(text) && text.replace(/\D/gu, '').length >= fewestPhoneFigures && readDate(text) === null
}

/** A value that is this from its first letter to its last. */
function whole(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu')
}
