import type { DisposalProgress } from '../contract/disposal-calls'
import type { DisposalKind } from '../model/disposal'
import { backupTexts } from './backups'
import { formatCount, formatDay, formatMoment, listWords } from './format'

/** What is disposed, as it is chosen and listed. */
export const disposalKindWords: Readonly<Record<DisposalKind, string>> = { responses: 'Alla svar', 'open-texts': 'Bara fritext' }

function responsesInWords(count: number): string {
  return `${formatCount(count)} svar`
}

function openTextsInWords(count: number): string {
  return count === 1 ? '1 fritext' : `${formatCount(count)} fritexter`
}

/** How many backups, in words. */
function backupsInWords(count: number): string {
  return count === 1 ? '1 säkerhetskopia' : `${formatCount(count)} säkerhetskopior`
}

/** How many backups and files that were set aside, in words. */
export function holdingInWords(backups: number, setAside: number): string {
  const files = setAside === 1 ? '1 undanlagd databasfil' : `${formatCount(setAside)} undanlagda databasfiler`
  return listWords([...(backups > 0 ? [backupsInWords(backups)] : []), ...(setAside > 0 ? [files] : [])], 'och')
}

function responsesDisposed(year: number, at: string): string {
  return `Svaren i mätomgång ${year} gallrades ${formatDay(at)}`
}

function openTextsDisposed(year: number, at: string): string {
  return `Fritexten i mätomgång ${year} gallrades ${formatDay(at)}`
}

const nothingMore = 'Inget kan läggas till eller ändras, och mätomgången kan inte öppnas igen.'

/** What has been removed for good (gallrat), wherever it is said. */
export const disposedTexts = {
  state: 'gallrad',
  option: (year: number) => `${year} – gallrad`,
  /** In place of the note that every group is shown as it is. */
  figures: (year: number, at: string) => `${responsesDisposed(year, at)}. Siffrorna är de som får visas för andra.`,
  inTrends: (years: readonly number[]) =>
    `Svaren i ${years.length === 1 ? 'mätomgång' : 'mätomgångarna'} ${listWords(years.map(String), 'och')} är gallrade. Därifrån visas bara de siffror som får visas för andra, och bara för alla svar tillsammans.`,
  closed: (year: number, at: string) => `${responsesDisposed(year, at)}. ${nothingMore}`,
  closedOpenTexts: (year: number, at: string) => `${openTextsDisposed(year, at)}. ${nothingMore}`,
  noResponses: (year: number, at: string) => `${responsesDisposed(year, at)}.`,
  noResponsesExplained: 'Siffrorna som får visas för andra är kvar under Resultat.',
  noOpenTexts: (year: number, at: string, kind: DisposalKind) =>
    kind === 'responses' ? `${responsesDisposed(year, at)}, och med dem fritexten.` : `${openTextsDisposed(year, at)}.`,
  noDelivery: (year: number, at: string) =>
    `${responsesDisposed(year, at)}, så ingen ny leverans kan göras. Leveranserna nedan är kvar: de kan skapas igen och jämföras med en fil.`,
  noDeliveryEver: (year: number, at: string) =>
    `${responsesDisposed(year, at)}, så ingen leverans kan göras. Ingen gjordes innan.`,
  ratesExplained:
    'Svarsandel är svar av tillfrågade. Ett streck betyder att antalet inte får visas för andra, eller inte var angivet.',
  noAsked: (year: number, at: string) =>
    `${responsesDisposed(year, at)}, och med dem uppgifterna om tillfrågade. Det som får visas för andra står under Resultat.`,
  noRates: (forms: readonly string[], limit: number) =>
    `${listWords(forms, 'och')}: färre än ${formatCount(limit)} svar. Visas inte.`,
  toDisposal: 'Till Gallring',
  /** That a restore has brought back what was removed for good. `open`: the round has to be closed first. */
  returned: (year: number, at: string, kind: DisposalKind, open: boolean) => {
    const [what, it] = kind === 'responses' ? [responsesDisposed(year, at), 'dem'] : [openTextsDisposed(year, at), 'den']
    return `${what} men är tillbaka efter en återställning. ${open ? `Stäng mätomgången och gallra ${it} igen` : `Gallra ${it} igen`}.`
  },
} as const

/** The part Gallring of the page Säkerhet. */
export const disposalTexts = {
  title: 'Gallra svar',
  description:
    'Gallring raderar svaren i en mätomgång för alltid. Inget gallras av sig självt. När det får göras, och om det ska göras, avgör förbundet i sin plan för informationshantering eller i ett beslut. Programmet föreslår ingen tid.',
  closedRounds: 'Stängda mätomgångar',
  noRounds: 'Ingen mätomgång är stängd',
  noRoundsExplained: 'Bara en stängd mätomgång kan gallras. Mätomgångar stängs under Inställningar.',
  toRounds: 'Till mätomgångarna',
  columns: {
    round: 'Mätomgång',
    responses: 'Svar',
    openTexts: 'Fritexter',
    deliveries: 'Leveranser',
    state: 'Läge',
    actions: 'Åtgärder',
  },
  states: {
    nothing: 'inget gallrat',
    'open-texts': (at: string) => `fritexten gallrad ${formatDay(at)}`,
    responses: (at: string) => `gallrad ${formatDay(at)}`,
    returned: {
      responses: (at: string) => `svaren gallrade ${formatDay(at)}, tillbaka`,
      'open-texts': (at: string) => `fritexten gallrad ${formatDay(at)}, tillbaka`,
    },
  },
  begin: 'Gallra …',
  beginLabel: (year: number) => `Gallra mätomgång ${year}`,
  formTitle: (year: number) => `Gallra mätomgång ${year}`,
  kind: 'Vad ska gallras?',
  kinds: disposalKindWords,
  kindsExplained: {
    responses: 'Svaren med allt som hör till dem. Siffrorna som får visas för andra behålls.',
    'open-texts': 'Det som har skrivits med egna ord. Svaren på frågorna är kvar.',
  },
  noOpenTexts: 'Mätomgången har ingen fritext.',
  disappears: 'Det här försvinner',
  stays: 'Det här är kvar',
  form: 'Formulär',
  inAll: 'Tillsammans',
  alsoGone: {
    responses: [
      'Rättelser, dubbelregistreringar och uppgifter om tillfrågade i mätomgången.',
      'Namnen på importerade filer, och det som importerade rader känns igen på.',
    ],
    'open-texts': ['Maskningarna, och det som gör att en import kan ångras.'],
  },
  steps: (count: number) =>
    `Möjligheten att ångra: ${count === 1 ? '1 steg' : `${formatCount(count)} steg`} glöms, också i andra mätomgångar.`,
  keeps: {
    responses: [
      'Siffrorna som får visas för andra, i Resultat, Trender, Styrelse och rapporter.',
      'Leveranserna, formulären och frågorna, insatsernas namn, målnivåer och kommentarer till styrelsen.',
      'Loggen, som inte innehåller några svar.',
    ],
    'open-texts': ['Alla svar på frågorna, och alla siffror.', 'Loggen, som inte innehåller någon fritext.'],
  },
  withoutFigures: (forms: readonly string[], limit: number) =>
    `Av ${listWords(forms, 'och')} behålls inga siffror: färre än ${formatCount(limit)} har svarat.`,
  staysClosed: 'Mätomgången kan inte öppnas igen, och inga svar kan läggas till.',
  groupsGone:
    'Grupper som är för små för att visas, och siffror per insats och kön som inte får visas för andra, går inte att få fram igen.',
  keepsEarlier:
    'Siffrorna är de som behölls när svaren gallrades förra gången. Svaren som är tillbaka ger andra siffror än de som är levererade, så de används inte.',
  noDelivery: (year: number) => `Ingen leverans är gjord för ${year}. Gör den först: efter gallringen går det inte.`,
  differs: (year: number, number: number) =>
    `Siffrorna för ${year} har ändrats sedan leverans ${number}. Alla svar kan gallras när en ny leverans är gjord eller ändringen är borttagen. Bara fritext kan gallras nu.`,
  toDelivery: 'Till leveransen',
  backups: 'En säkerhetskopia görs först. Den och äldre säkerhetskopior innehåller ännu svaren, tills de tas bort i nästa steg.',
  decision: 'Förbundets beslut',
  decidedOn: 'Beslutsdatum',
  basis: 'Grund för gallringen',
  basisDescription:
    'Till exempel beslutets diarienummer och punkten i er plan. Skriv inga personuppgifter: texten står i protokollet.',
  decidedBy: 'Beslutat av',
  decidedByDescription: 'Namn eller roll',
  missing: {
    kind: 'Välj vad som ska gallras.',
    future: 'Beslutet kan inte ligga i framtiden.',
    basis: 'Skriv vad gallringen grundas på.',
    decidedBy: 'Skriv vem som har beslutat.',
  },
  goOn: 'Granska och gallra',
  leave: 'Gallra inte',
  confirmTitle: (year: number, kind: DisposalKind) =>
    kind === 'responses' ? `Radera alla svar i mätomgång ${year}?` : `Radera all fritext i mätomgång ${year}?`,
  confirm: { responses: 'Radera svaren', 'open-texts': 'Radera fritexten' },
  disappearing: (responses: number, openTexts: number, kind: DisposalKind) =>
    kind === 'responses'
      ? `${responsesInWords(responses)} och ${openTextsInWords(openTexts)} raderas för alltid.`
      : `${openTextsInWords(openTexts)} raderas för alltid.`,
  cannotBeUndone: 'Det går inte att ångra.',
  typeYear: (year: number) => `Skriv ${year} för att gå vidare`,
  wrongYear: (year: number) => `Skriv mätomgångens år, ${year}.`,
  progress: {
    label: 'Hur långt gallringen har kommit',
    saving: 'Gör en säkerhetskopia …',
    rewriting: 'Skriver om databasen utan det raderade. Programmet svarar inte förrän det är klart.',
    text: (progress: DisposalProgress): string =>
      progress.stage === 'removing'
        ? `Raderar: ${formatCount(progress.done)} av ${responsesInWords(progress.of)}`
        : disposalTexts.progress[progress.stage],
  },
  done: (year: number, kind: DisposalKind, responses: number, openTexts: number) =>
    kind === 'responses'
      ? `Mätomgång ${year} är gallrad: ${responsesInWords(responses)} och ${openTextsInWords(openTexts)} är raderade. Spara protokollet.`
      : `Fritexten i mätomgång ${year} är gallrad: ${openTextsInWords(openTexts)} ${openTexts === 1 ? 'är raderad' : 'är raderade'}. Spara protokollet.`,
  rewritingDue:
    'Det gallrade är raderat, men databasen är inte omskriven än: disken kan vara full, eller filen öppen i ett annat program. Programmet försöker igen nästa gång databasen öppnas.',
  rewriteNow: 'Skriv om nu',
  stillDue: 'Databasen kunde inte skrivas om nu heller.',
  holding: (backups: number, setAside: number, year: number) =>
    `${holdingInWords(backups, setAside)} ${setAside > 0 ? 'kan ännu innehålla' : 'innehåller ännu'} det som är gallrat i mätomgång ${year}.`,
  holdingExplained: 'Den som återställer eller öppnar en sådan fil får tillbaka det raderade.',
  secondPlaceMissing: 'Den andra platsen för säkerhetskopior nås inte nu. Kopior där kan ännu innehålla det gallrade.',
  holdingPlace: { own: 'på den här datorn', second: 'på den andra platsen' },
  holdingBackup: (madeAt: string, place: 'own' | 'second') => `${formatMoment(madeAt)}, ${disposalTexts.holdingPlace[place]}`,
  holdingSetAside: (name: string, madeAt: string) => `${backupTexts.setAsideFile(name, madeAt)}, bredvid databasen`,
  removeBackups: (count: number) => (count === 1 ? 'Ta bort den' : 'Ta bort dem'),
  removeBackupsTitle: (backups: number, setAside: number) => `Ta bort ${holdingInWords(backups, setAside)}?`,
  removeBackupsExplained:
    'En säkerhetskopia innehåller också allt annat som fanns när den gjordes, och går inte att få tillbaka. Om ingen annan är kvar görs en ny först.',
  removeSetAsideExplained:
    'En undanlagd databasfil var skadad när den lades undan, eller fick lämna plats för en annan. Kanske har den svar som inte finns någon annanstans. Den går inte att få tillbaka.',
  removeBackupsConfirm: (backups: number, setAside: number) => {
    if (backups === 0) return setAside === 1 ? 'Ta bort filen' : 'Ta bort filerna'
    if (setAside > 0) return 'Ta bort allihop'
    return backups === 1 ? 'Ta bort säkerhetskopian' : 'Ta bort säkerhetskopiorna'
  },
  backupsRemoved: (backups: number, setAside: number) =>
    `${holdingInWords(backups, setAside)} ${backups + setAside === 1 ? 'är borttagen' : 'är borttagna'}.`,
  backupsNotRemoved: (count: number) =>
    `${count === 1 ? '1 fil' : `${formatCount(count)} filer`} kunde inte tas bort. Platsen kan vara frånkopplad eller skrivskyddad.`,
  earlier: 'Gjorda gallringar',
  none: 'Inget är gallrat.',
  beforeRestore: 'Gallringar före en återställning',
  beforeRestoreExplained:
    'De gjordes här, men databasen är sedan återställd till hur den var innan. Besluten står kvar. Det som är tillbaka måste gallras igen.',
  list: {
    doneAt: 'Gjord',
    what: 'Vad',
    removed: 'Raderat',
    decision: 'Beslut',
    protocol: 'Protokoll',
    state: 'Läge',
    isBack: (back: boolean) => (back ? 'tillbaka' : 'borta'),
    whatOf: (year: number, kind: DisposalKind) => `${disposalKindWords[kind]}, mätomgång ${year}`,
    by: (doneAt: string, doneBy: string) => (doneBy === '' ? formatMoment(doneAt) : `${formatMoment(doneAt)}, ${doneBy}`),
    removedOf: (kind: DisposalKind, responses: number, openTexts: number) =>
      kind === 'responses' ? `${responsesInWords(responses)}, ${openTextsInWords(openTexts)}` : openTextsInWords(openTexts),
    decisionOf: (decidedOn: string, basis: string, decidedBy: string) => `${decidedOn}: ${basis} (${decidedBy})`,
  },
  saveProtocol: 'Spara protokoll',
  saveProtocolLabel: (year: number, kind: DisposalKind) =>
    `Spara protokollet för ${disposalKindWords[kind].toLowerCase()}, mätomgång ${year}`,
  savingProtocol: 'Skapar protokollet …',
} as const
