import { tidy } from './normalise'
import { readDate } from './read-date'

const email = /^[^\s@]+@[^\s@]+\.[\p{L}]{2,}$/u
const ipNumber = /^(?:\d{1,3}\.){3}\d{1,3}$|^(?:[\da-f]{0,4}:){3,7}[\da-f]{0,4}$/iu
const phone = /^(?:\+|00|0)[1-9][\d\s()/-]{5,16}$/u
/** Year, month and day, and four figures; the day of a samordningsnummer is 60 more. */
const personNumber = /^(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])[-+ ]?\d{4}$/u

/** Whether a value looks like an e-mail address, a personnummer or samordningsnummer, an IP number or a telephone number. */
export function looksPersonal(value: string): boolean {
  const text = tidy(value)
  if (text.length < 7 || text.length > 100) return false
  return email.test(text) || personNumber.test(text) || ipNumber.test(text) || isPhone(text)
}

function isPhone(text: string): boolean {
  return phone.test(text) && text.replace(/\D/gu, '').length >= 8 && readDate(text) === null
}
