import { withoutNumber } from './header-match'
import { normalise } from './normalise'

/** What a header says that a column is, other than a question. A lower rank is preferred where several columns claim the role. */
export type KnownHeader =
  | { readonly kind: 'kon' | 'insats' | 'date'; readonly rank: number; readonly certain: boolean }
  | { readonly kind: 'response-id'; readonly rank: number }
  | { readonly kind: 'personal' }
  | { readonly kind: 'number' }

const konHeaders = names(`kön, ditt kön, vilket kön, vilket är ditt kön, vad är ditt kön, könstillhörighet, kön (juridiskt)`)
const likeKon = /\bkön(?:et|s)?(?:\b|identitet|tillhörighet)|^(?:kon|gender|sex|är du|jag är)$/u

const insatsHeaders = [
  names(`insats, insatser, insatsens namn, namn på insats, vilken insats, vilken insats deltar du i, vilken insats arbetar du i,
    vilken insats gäller svaret, vilken insats tillhör du, insats/team, insats/verksamhet`),
  names(`team, teamets namn, vilket team, vilket team tillhör du, vilket team deltar du i, vilket team arbetar du i`),
  names(`verksamhet, vilken verksamhet, vilken verksamhet deltar du i, aktivitet, projekt, samverkansinsats`),
]
/** `Vilken av våra insatser …`, `Insats 2024`, but not a question about the insats (`Hur nöjd är du med insatsen?`). */
const likeInsats =
  /^(?:i |på |för )?(?:vilken|vilket|vilka|namn|ange|välj|din|ditt|min|mitt)\b.*(?:insats|\bteam|verksamhet)|^\S*(?:insats|team)\S*(?: \S+)?$/u

/** When an answer was sent in says more than a date, and that more than when the answering was begun or the row made. */
const dateHeaders = [
  names(`slutförandetid, slutförd, sluttid, slutdatum, completion time, end date, enddate, end time, submitdate, date submitted,
    submitted, submission date, inskickat, inskickad, inlämnad, svarsdatum, svarstid, besvarad, besvarad datum, tidstämpel, timestamp,
    datum för svar, datum för inskickande, senaste åtgärd, date last action`),
  names(`datum, date, tidpunkt, datum och tid, mätdatum, ifylld, ifylld datum`),
  names(`starttid, startdatum, start time, start date, startdate, date started, startad, påbörjad, skapad, created, datestamp`),
]

/** Headers that are personal data as a whole; what is so wherever it stands in a header follows in `personalWords`. */
const personalHeaders =
  names(`name, full name, surname, svarande, respondent, deltagare, vem är du, kontaktperson, handläggare, ip, tel,
  mobil, pnr, adress, gatuadress, postadress, bostadsadress, hemadress, address, user, token, inloggning, född, födelseår, latitude,
  longitude, latitud, longitud, location, signatur, initialer`)
const personalWords = new RegExp(
  [
    '\\be-?post|\\be-?mail|\\bmejl|\\bmail\\b|mailadress|mejladress|användarnamn|\\busername',
    '\\bip[ -]?(?:nummer|adress|address|addr)|\\bipaddr|telefon|\\bphone|mobilnummer',
    'person-?(?:nummer|nr)|samordningsnummer|födelsedatum|date of birth|\\bförnamn|\\befternamn|first name|last name|\\bnamn\\b',
  ].join('|'),
  'u',
)

/** What names the response says more than what names the one who answered, and that more than a name of anything. */
const idHeaders = [
  names(`respons-id, respons id, responsid, response id, response-id, response_id, responseid, svars-id, svars id, svarsid,
    svarets id, submission id, submission_id, submissionid, entry id`),
  names(`respondent id, respondent-id, respondent_id, respondentid, uuid, _uuid, guid`),
  names(`id, _id`),
]
const numberHeaders = names(`löpnr, löpnummer, nr, nummer, rad, radnr, svarsnr, svarsnummer, #`)

/** A tool's own name of a column before its title: `submitdate. Datum för inskickande`. */
const columnName = /^[a-z]{2,20}\. (?=\p{L})/u

/**
 * What a header is known to mean, or null, whatever number or name of the tool's own stands before it. Questions are to be
 * looked for first: their wordings contain such words too.
 */
export function knownHeader(header: string): KnownHeader | null {
  const text = normalise(header)
  if (text === '') return null
  return meaningOf(withoutNumber(text).replace(columnName, '')) ?? meaningOf(text)
}

function meaningOf(text: string): KnownHeader | null {
  if (konHeaders.includes(text)) return { kind: 'kon', rank: 0, certain: true }
  const insatsRank = insatsHeaders.findIndex((headers) => headers.includes(text))
  if (insatsRank >= 0) return { kind: 'insats', rank: insatsRank, certain: true }
  const dateRank = dateHeaders.findIndex((headers) => headers.includes(text))
  if (dateRank >= 0) return { kind: 'date', rank: dateRank, certain: true }
  const idRank = idHeaders.findIndex((headers) => headers.includes(text))
  if (idRank >= 0) return { kind: 'response-id', rank: idRank }
  if (numberHeaders.includes(text)) return { kind: 'number' }
  if (personalHeaders.includes(text)) return { kind: 'personal' }
  if (likeKon.test(text)) return { kind: 'kon', rank: 1, certain: false }
  if (likeInsats.test(text)) return { kind: 'insats', rank: insatsHeaders.length, certain: false }
  return personalWords.test(text) ? { kind: 'personal' } : null
}

function names(list: string): readonly string[] {
  return list.split(',').map(normalise)
}
