import type { DisposalKind } from '../model/disposal'
import { disposalKindWords, holdingInWords } from './disposal'
import { formatCount, formatMoment, listWords } from './format'

/** The protocol of a disposal, on paper. */
export const protocolTexts = {
  title: 'Gallringsprotokoll',
  documentTitle: (year: number) => `Gallringsprotokoll, mätomgång ${year}`,
  what: (year: number, kind: DisposalKind) => `${disposalKindWords[kind]} i mätomgång ${year}`,
  removed: 'Vad som har raderats',
  form: 'Formulär',
  responses: 'Svar',
  openTexts: 'Fritexter',
  inAll: 'Tillsammans',
  alsoRemoved: {
    responses:
      'Med svaren raderades rättelser, dubbelregistreringar, maskningar, uppgifter om tillfrågade, namnen på importerade filer och det som importerade rader och skrivsätt i filerna känns igen på.',
    'open-texts': 'Med fritexten raderades maskningarna och det som gör att en import kan ångras.',
  },
  steps: 'Programmets historik av steg att ångra glömdes.',
  kept: 'Vad som är kvar',
  keeps: {
    responses: 'De siffror som får visas för andra, gjorda leveranser och loggen. Inget av det är svar från en enskild person.',
    'open-texts': 'Svaren på frågorna, siffrorna, gjorda leveranser och loggen. Loggen innehåller ingen fritext.',
  },
  withoutFigures: (forms: readonly string[]) =>
    `Av ${listWords(forms, 'och')} är inga siffror kvar, eftersom svaren var för få för att visas.`,
  decision: 'Beslut',
  decidedOn: 'Beslutsdatum',
  basis: 'Grund',
  decidedBy: 'Beslutat av',
  done: 'Utförande',
  doneAt: 'Utfört',
  doneBy: 'Utfört av',
  byUser: (userName: string) => `${userName} (användarnamn på datorn)`,
  unknownUser: 'okänd användare',
  program: 'Program',
  programVersion: (version: string) => `Finsam Indikatorer ${version}`,
  file: 'Databasfilen',
  rewritten: (at: string) =>
    `Det raderade skrevs över (secure_delete), och hela filen skrevs om utan det (VACUUM) ${formatMoment(at)}.`,
  notRewritten: 'Det raderade skrevs över (secure_delete). Filen är inte omskriven (VACUUM) när protokollet sparas.',
  log: 'Logg',
  logRow: (id: number) => `Rad ${formatCount(id)} i databasens logg`,
  logHash: 'Kontrollsumma',
  logExplained: 'Raden i loggen har samma kontrollsumma, och binder in alla rader före den.',
  backups: 'Säkerhetskopior',
  noBackups: (at: string) =>
    `När protokollet sparades, ${formatMoment(at)}, fanns ingen säkerhetskopia eller undanlagd databasfil med det raderade på de platser som programmet använder.`,
  someBackups: (backups: number, setAside: number, at: string) =>
    `När protokollet sparades, ${formatMoment(at)}, fanns ${holdingInWords(backups, setAside)} med det raderade på de platser som programmet använder:`,
  secondPlaceMissing: 'Den andra platsen för säkerhetskopior nåddes inte då. Kopior där kan innehålla det raderade.',
  outOfReach:
    'Programmet når inte kopior som har gjorts på annat sätt, till exempel i förbundets egen säkerhetskopiering, databasfiler som har flyttats eller bytt namn, filer som svaren har importerats från, eller papper.',
} as const
