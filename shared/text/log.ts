import type { LogAction, LogDetails, LogEntry, LogNames } from '../model/log-entry'
import { type StepAction, stepActions } from '../model/step'
import { formatCount } from './format'
import { whatText } from './steps'

type Sentence = (names: LogNames, details: LogDetails) => string

/** What each entry of the log says, after who and when. What its ids were called and is gone is left out. */
const sentences: Readonly<Record<LogAction, Sentence>> = {
  'database-created': () => 'Gjorde databasen',
  'opened-with-recovery-key': () => 'Öppnade databasen med återställningsnyckeln',
  'round-created': (names, { year }) => `Lade till mätomgång ${given(year ?? names.year)}`,
  'round-changed': (names, { year }) => `Ändrade år eller datum för mätomgång ${given(year ?? names.year)}`,
  'round-closed': (names) => `Stängde ${roundName(names)}`,
  'round-reopened': (names) => `Öppnade ${roundName(names)} igen`,
  'insats-created': (names) => `Lade till ${insatsName(names)}`,
  'insats-renamed': (names) => `Bytte namn på ${insatsName(names)}`,
  'insats-removed': (_, { insats }) => `Tog bort en insats (nr ${given(insats)})`,
  'accounting-changed': (names, { insats }) =>
    `Ändrade antal tillfrågade eller tackat nej för ${insats === null ? 'dem utan insats' : insatsName(names)} ${inPlace(names)}`,
  'instrument-version-created': () => 'Lade till en version av frågorna',
  'scale-changed': () => 'Bytte svarsskala på en fråga',
  'answer-recorded': (names) => `Skrev in ett svar på ${questionName(names)} ${inPlace(names)}`,
  'response-saved': (names) => `Sparade ${responseName(names)}`,
  'response-corrected': (names) => `Rättade ${questionName(names)} i ${responseName(names)}`,
  'response-moved': (names, { insats }) =>
    `Flyttade ${responseName(names)} till ${insats === null ? 'ingen insats' : insatsName(names)}`,
  'response-deleted': (names) => `Tog bort ${responseName(names)}`,
  'open-text-changed': (names, { runningNumber }) =>
    runningNumber === null ? `Skrev fritext ${inPlace(names)}` : `Ändrade fritexten i ${responseName(names)}`,
  'open-text-masked': (names) => `Gick igenom eller maskerade fritexten i ${responseName(names)}`,
  'open-texts-read': (names, { texts, shown }) =>
    shown === 'list'
      ? `Öppnade listan med fritext ${inPlace(names)}, ${counted(texts, 'text', 'texter')}`
      : `Öppnade svar med fritext ${inPlace(names)}`,
  'second-entry-rule-set': (names, { mode }) =>
    `${mode === null ? 'Slutade begära' : 'Bestämde vad som gäller för'} dubbelregistrering ${inPlace(names)}`,
  'second-answer-recorded': (names) => `Skrev in svaret på ${questionName(names)} en andra gång i ${responseName(names)}`,
  'second-entry-finished': (names, { differences }) =>
    `Dubbelregistrerade ${responseName(names)}, ${counted(differences, 'skillnad', 'skillnader')}`,
  'difference-resolved': (names) => `Sade vad som står på enkäten på ${questionName(names)} i ${responseName(names)}`,
  'step-undone': (names, { action }) => `Ångrade ${stepName(names, action)} i ${responseName(names)}`,
  'step-redone': (names, { action }) => `Gjorde om ${stepName(names, action)} i ${responseName(names)}`,
  'draft-discarded': (names) => `Tog bort ett påbörjat formulär ${inPlace(names)}`,
  'import-committed': (names, { added, changed }) =>
    `Importerade ${counted(added, 'svar', 'svar')} ${inPlace(names)}${Number(changed) > 0 ? ` och ändrade ${formatCount(Number(changed))}` : ''}`,
  'import-undone': (names, { removed }) => `Ångrade en import ${inPlace(names)}: ${counted(removed, 'svar', 'svar')} togs bort`,
  'failed-rows-saved': (names, { rows }) =>
    `Sparade en fil med ${counted(rows, 'rad', 'rader')} att rätta ur en import ${inPlace(names)}`,
  'delivery-choices-set': (names) => `Ändrade valen för leveransen av ${roundName(names)}`,
  'delivery-written': (names, { number }) => `Sparade leverans nr ${given(number)} av ${roundName(names)}`,
  'delivery-refused': (names, { number }) =>
    `Fick nej till leverans nr ${given(number)} av ${roundName(names)}: kontrollen fann att enskilda svar kunde läsas ut`,
  'delivery-recreated': (names, { number }) => `Sparade leverans nr ${given(number)} av ${roundName(names)} en gång till`,
  'target-set': (_, { fromYear }) => `Bestämde en målnivå från och med ${given(fromYear)}`,
  'target-removed': (_, { fromYear }) => `Tog bort en målnivå från och med ${given(fromYear)}`,
  'reference-set': (_, { year }) => `Skrev in en jämförelse för ${given(year)}`,
  'reference-removed': (_, { year }) => `Tog bort en jämförelse för ${given(year)}`,
  'reference-opened': (_, { year }) => `Öppnade en sammanställning för ${given(year)} som jämförelse`,
  'reference-closed': () => 'Tog bort en sammanställning som jämförelse',
  'register-indicator-created': () => 'Lade till en registerindikator',
  'register-indicator-changed': () => 'Ändrade en registerindikator',
  'register-indicator-removed': () => 'Tog bort en registerindikator',
  'register-values-set': (_, { years }) => `Skrev in värden för en registerindikator, ${counted(years, 'år', 'år')}`,
  'presentation-set': (names) => `Ändrade vad styrelsen får se av ${roundName(names)}`,
  'report-exported': (names, { format }) => `Sparade rapporten för ${roundName(names)} som ${given(format)}-fil`,
  'chart-exported': (names, { format }) => `Sparade ett diagram för ${roundName(names)} som ${given(format)}-fil`,
  'log-exported': (_, { rows }) => `Sparade loggen som fil, ${counted(rows, 'rad', 'rader')}`,
  'backup-restored': (_, { deliveries, disposals }) =>
    `Återställde databasen från en säkerhetskopia${deliveriesKept(deliveries)}${disposalsKept(disposals)}`,
  'backup-removed': (_, { setAside }) =>
    typeof setAside === 'number' ? 'Tog bort undanlagda databasfiler' : 'Tog bort säkerhetskopior',
  'password-set': () => 'Satte ett lösenord på databasen',
  'password-changed': () => 'Bytte databasens lösenord',
  'password-removed': () => 'Tog bort databasens lösenord',
  'round-disposed': (names) => `Gallrade svaren i ${roundName(names)}`,
  'open-texts-disposed': (names) => `Gallrade fritexten i ${roundName(names)}`,
}

/** What an entry says in one sentence, without who and when. A row that another program has put there may have any action. */
export function logSentence({ action, names, details }: Pick<LogEntry, 'action' | 'names' | 'details'>): string {
  if (!Object.hasOwn(sentences, action)) return `En rad som programmet inte känner igen (${action})`
  return sentences[action](names, details)
}

/** `i Personal 2024`; of what is gone, what is left of it. */
export function inPlace({ year, form }: Pick<LogNames, 'year' | 'form'>): string {
  if (form !== null) return `i ${form}${year === null ? '' : ` ${year}`}`
  return year === null ? 'i en mätomgång som inte finns kvar' : `i mätomgång ${year}`
}

/** So many of something; an older version of the program may not have written down how many. */
export function counted(count: LogDetails[string] | undefined, one: string, many: string): string {
  return typeof count === 'number' ? `${formatCount(count)} ${count === 1 ? one : many}` : `okänt antal ${many}`
}

/** A year, a number or a format that an entry gives; a question mark where it does not. */
function given(detail: LogDetails[string] | undefined): string {
  return detail === undefined || detail === null ? '?' : String(detail)
}

function roundName({ year }: LogNames): string {
  return year === null ? 'en mätomgång som inte finns kvar' : `mätomgång ${year}`
}

function insatsName({ insats }: LogNames): string {
  return insats === null ? 'en insats som inte finns kvar' : `insatsen ${insats}`
}

function responseName(names: LogNames): string {
  return names.runningNumber === null
    ? `ett svar ${inPlace(names)}`
    : `svaret med löpnummer ${names.runningNumber} ${inPlace(names)}`
}

function questionName({ question }: LogNames): string {
  if (question === null) return 'en fråga'
  return question === 0 ? 'kön' : `fråga ${question}`
}

/** Of a restore by an older version of the program nothing is known. */
function deliveriesKept(deliveries: LogDetails[string] | undefined): string {
  if (deliveries === null) return '. Leveranserna efter den gick inte att läsa och är glömda'
  if (deliveries === undefined || deliveries === 0) return ''
  return `. ${counted(deliveries, 'senare leverans', 'senare leveranser')} står kvar i leveransloggen`
}

function disposalsKept(disposals: LogDetails[string] | undefined): string {
  if (disposals === null) return '. Gallringarna efter den gick inte att läsa och är glömda'
  if (disposals === undefined || disposals === 0) return ''
  return `. ${counted(disposals, 'senare gallring', 'senare gallringar')} står kvar under Gallring`
}

function stepName(names: LogNames, action: LogDetails[string] | undefined): string {
  const known = stepActions.find((one): one is StepAction => one === action)
  return known ? whatText(known, questionName(names)) : 'ett steg'
}
