import type { ImportProgress } from '../contract/import-calls'
import type { CommittedImport, EditedResponse, EditKind, ImportUndoing } from '../model/import-batch'
import { formatCount, listSome, listWords } from './format'

/** The last step, and what keeps it from being taken. */
export const commitTexts = {
  title: 'Importera',
  ready: (added: number, changed: number, form: string, year: number) =>
    [
      ...(added > 0 ? [`${formatCount(added)} svar läggs till i ${form}, mätomgång ${year}.`] : []),
      ...(changed > 0 ? [`${some(changed)} som finns i ${form}, mätomgång ${year}, ändras till det som står i filen.`] : []),
      added + changed > 0 ? 'Importen kan ångras efteråt.' : 'Inget läggs till och inget ändras.',
    ].join(' '),
  allKnown,
  waitsForForm: 'Välj först vilket formulär svaren hör till.',
  waitsForColumns: (columns: number) =>
    columns === 1
      ? 'En osäker kolumn återstår att kontrollera innan svaren kan importeras.'
      : `${columns} osäkra kolumner återstår att kontrollera innan svaren kan importeras.`,
  waitsForObstacles: 'Något behöver ändras innan svaren kan importeras. Det står ovanför.',
  done: ({ added, changed, kept, known }: CommittedImport, form: string, year: number, skipped: number) => {
    if (added + changed + kept === 0) return allKnown(known)
    const imported =
      added > 0 ? `${formatCount(added)} svar importerade till ${form}, mätomgång ${year}.` : 'Inget har lagts till.'
    const others = [
      ...(changed > 0 ? [`${some(changed)} ${changed === 1 ? 'är ändrat' : 'är ändrade'} till det som står i filen.`] : []),
      ...(kept > 0 ? [`${some(kept)} är kvar som ${kept === 1 ? 'det' : 'de'} var.`] : []),
      ...(known > 0 ? [`${some(known)} fanns redan.`] : []),
    ]
    return [imported, ...others, ...skippedText(skipped)].join(' ')
  },
  cancelled: 'Importen avbröts. Inget har lagts till.',
} as const

type Stage = ImportProgress['stage']

/** How far a long piece of work has come, and the way out of it. */
/** Where no backup could be made before an import. */
export const withoutBackupTexts = {
  commit: 'Importera utan säkerhetskopia',
} as const

export const importProgressTexts = {
  stage: ({ stage, done, of }: ImportProgress) => `${stageTexts[stage].counts}: ${formatCount(done)} av ${formatCount(of)}`,
  waits: (stage: Stage) => stageTexts[stage].waits,
  cancel: (stage: Stage) => stageTexts[stage].cancel,
  label: 'Hur långt det har kommit',
} as const

const stageTexts: Readonly<Record<Stage, { readonly waits: string; readonly counts: string; readonly cancel: string }>> = {
  'backing-up': { waits: 'Gör en säkerhetskopia före importen …', counts: 'Kopierar', cancel: 'Avbryt importen' },
  storing: { waits: 'Importerar …', counts: 'Sparar svar', cancel: 'Avbryt importen' },
  undoing: { waits: 'Ångrar importen …', counts: 'Tar bort svar', cancel: 'Avbryt' },
  'saving-rows': { waits: 'Sparar raderna …', counts: 'Skriver rader', cancel: 'Avbryt' },
}

const editTexts: Readonly<Record<EditKind, string>> = {
  corrected: 'rättat',
  moved: 'bytt insats',
  'text-changed': 'fritexten ändrad',
  'text-reviewed': 'fritexten genomläst',
}

export const batchTexts = {
  disposedFile: '(namnet är gallrat)',
  title: 'Tidigare importer',
  none: (year: number) => `Inga svar är importerade till mätomgång ${year} ännu.`,
  noneExplained: 'Det du importerar står här, och kan ångras en import i taget.',
  importedAt: 'När',
  file: 'Fil',
  actions: 'Åtgärd',
  changed: (responses: number) => `${formatCount(responses)} ${responses === 1 ? 'ändrat' : 'ändrade'}`,
  undoneAt: (moment: string) => `Ångrad ${moment}`,
  undo: 'Ångra importen',
  undoLabel: (fileName: string, moment: string) => `Ångra importen av ${fileName} ${moment}`,
  undoTitle: 'Ångra importen?',
  nothingLeft: 'Inget av det som importen gjorde finns kvar. Inga svar ändras.',
  removes: (responses: number, form: string, fileName: string) =>
    `${some(responses)} på ${form} som kom från ${fileName} tas bort. Svar från andra filer och pappersenkäter är kvar. Filen du importerade ligger kvar där den är.`,
  edited: (responses: number) =>
    responses === 1
      ? 'Ett av svaren har ändrats efter importen. Det arbetet försvinner:'
      : `${formatCount(responses)} av svaren har ändrats efter importen. Det arbetet försvinner:`,
  editedResponse: ({ runningNumber, edits }: EditedResponse) =>
    `Löpnummer ${runningNumber}: ${listWords(
      edits.map((edit) => editTexts[edit]),
      'och',
    )}`,
  editedMore: (responses: number) => `och ${formatCount(responses)} till`,
  restores: (responses: number) => `${some(responses)} som fanns före importen får tillbaka det som importen ändrade.`,
  keeps: (numbers: readonly number[]) =>
    `Löpnummer ${listSome(numbers.map(String))} har ändrats igen efter importen och är kvar som ${numbers.length === 1 ? 'det' : 'de'} är nu.`,
  wasUndone: ({ removed, edited, restored, kept }: ImportUndoing) =>
    [
      'Importen är ångrad.',
      ...(removed > 0 ? [`${some(removed)} ${removed === 1 ? 'är borttaget' : 'är borttagna'}${amongThem(edited)}.`] : []),
      ...(restored > 0 ? [`${some(restored)} är som ${restored === 1 ? 'det' : 'de'} var före importen.`] : []),
      ...(kept.length > 0 ? [batchTexts.keeps(kept)] : []),
    ].join(' '),
  undoCancelled: 'Ångrandet avbröts. Alla svar är kvar.',
}

function allKnown(rows: number): string {
  return rows === 1
    ? 'Svaret i filen finns redan. Inget har lagts till.'
    : `Alla ${formatCount(rows)} svar i filen finns redan. Inget har lagts till.`
}

function amongThem(edited: readonly EditedResponse[]): string {
  const numbers = edited.map(({ runningNumber }) => String(runningNumber))
  return numbers.length === 0 ? '' : `, bland dem löpnummer ${listSome(numbers)} som hade ändrats efter importen`
}

function some(responses: number): string {
  return responses === 1 ? 'Ett svar' : `${formatCount(responses)} svar`
}

function skippedText(skipped: number): readonly string[] {
  if (skipped === 0) return []
  return [skipped === 1 ? 'En rad utan svar hoppades över.' : `${formatCount(skipped)} rader utan svar hoppades över.`]
}
