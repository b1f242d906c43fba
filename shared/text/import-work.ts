import type { ImportProgress } from '../contract/import-calls'
import type { CommittedImport, EditedResponse, EditKind, ImportUndoing } from '../model/import-batch'
import { formatCount, listSome, listWords } from './format'

/** The last step, and what keeps it from being taken. */
export const commitTexts = {
  title: 'Importera',
  ready: (added: number, changed: number, form: string, year: number) =>
    [
      ...(added > 0 ? [`${formatCount(added)} svar läggs till i ${form}, mätomgång ${year}.`] : []),
      ...(changed > 0
        ? [`${formatCount(changed)} svar som finns i ${form}, mätomgång ${year}, ändras till det som står i filen.`]
        : []),
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
      ...(changed > 0 ? [`${formatCount(changed)} svar är ändrade till det som står i filen.`] : []),
      ...(kept > 0 ? [`${formatCount(kept)} svar är kvar som de var.`] : []),
      ...(known > 0 ? [known === 1 ? 'Ett svar fanns redan.' : `${formatCount(known)} svar fanns redan.`] : []),
    ]
    return [imported, ...others, ...skippedText(skipped)].join(' ')
  },
  cancelled: 'Importen avbröts. Inget har lagts till.',
} as const

/** How far a long piece of work has come, and the way out of it. */
export const importProgressTexts = {
  stage: ({ stage, done, of }: ImportProgress) =>
    `${stage === 'storing' ? 'Sparar svar' : 'Tar bort svar'}: ${formatCount(done)} av ${formatCount(of)}`,
  waits: { storing: 'Importerar …', undoing: 'Ångrar importen …' } satisfies Record<ImportProgress['stage'], string>,
  cancel: { storing: 'Avbryt importen', undoing: 'Avbryt' } satisfies Record<ImportProgress['stage'], string>,
  label: 'Hur långt det har kommit',
} as const

const editTexts: Readonly<Record<EditKind, string>> = {
  corrected: 'rättat',
  moved: 'bytt insats',
  'text-changed': 'fritexten ändrad',
  'text-reviewed': 'fritexten genomläst',
}

export const batchTexts = {
  title: 'Tidigare importer',
  none: (year: number) => `Inga svar är importerade till mätomgång ${year} ännu.`,
  noneExplained: 'Det du importerar står här, och kan ångras en import i taget.',
  importedAt: 'När',
  file: 'Fil',
  actions: 'Åtgärd',
  changed: (responses: number) => `${formatCount(responses)} ändrade`,
  undoneAt: (moment: string) => `Ångrad ${moment}`,
  undo: 'Ångra importen',
  undoLabel: (fileName: string, moment: string) => `Ångra importen av ${fileName} ${moment}`,
  undoTitle: 'Ångra importen?',
  removes: (responses: number, form: string, fileName: string) =>
    `${formatCount(responses)} svar på ${form} som kom från ${fileName} tas bort. Svar från andra filer och pappersenkäter är kvar. Filen du importerade ligger kvar där den är.`,
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
  restores: (responses: number) =>
    responses === 1
      ? 'Ett svar som fanns före importen får tillbaka det som importen ändrade.'
      : `${formatCount(responses)} svar som fanns före importen får tillbaka det som importen ändrade.`,
  keeps: (numbers: readonly number[]) =>
    `Löpnummer ${listSome(numbers.map(String))} har ändrats igen efter importen och är kvar som ${numbers.length === 1 ? 'det' : 'de'} är nu.`,
  wasUndone: ({ removed, edited, restored, kept }: ImportUndoing) =>
    [
      `Importen är ångrad: ${formatCount(removed)} svar är borttagna${edited.length === 0 ? '' : `, bland dem löpnummer ${listSome(edited.map(({ runningNumber }) => String(runningNumber)))} som hade ändrats efter importen`}.`,
      ...(restored > 0 ? [`${formatCount(restored)} svar är återställda.`] : []),
      ...(kept.length > 0 ? [batchTexts.keeps(kept)] : []),
    ].join(' '),
  undoCancelled: 'Ångrandet avbröts. Alla svar är kvar.',
}

function allKnown(rows: number): string {
  return rows === 1
    ? 'Svaret i filen finns redan. Inget har lagts till.'
    : `Alla ${formatCount(rows)} svar i filen finns redan. Inget har lagts till.`
}

function skippedText(skipped: number): readonly string[] {
  if (skipped === 0) return []
  return [skipped === 1 ? 'En rad utan svar hoppades över.' : `${formatCount(skipped)} rader utan svar hoppades över.`]
}
