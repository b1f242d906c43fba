import type { Form, Question, Scale, Theme } from '../instrument/definition'
import type { Changed, PlacedField, QuestionAspect, SeriesFate } from '../instrument/difference'
import type { CommandText } from './commands'
import { commonTexts } from './common'
import { formatCount, listSome, listWords } from './format'
import { basisWords } from './instrument-workbook'

export const instrumentCommandTexts = {
  save: { text: 'Spara som arbetsbok …', keys: 'Ctrl+S' },
  read: { text: 'Läs in ny version …', keys: 'Ctrl+I' },
  readAgain: { text: 'Läs in filen igen …', keys: 'Ctrl+I' },
  add: { text: 'Lägg till versionen', keys: 'Ctrl+Enter' },
  leave: { text: commonTexts.cancel, keys: null },
} as const satisfies Readonly<Record<string, CommandText>>

/** The page Instrument, where a version is saved as a workbook and read in again. */
export const instrumentFileTexts = {
  title: 'Ändra instrumentet i Excel',
  description:
    'Spara instrumentet som arbetsbok, ändra formulär, frågor eller skalor i den, och läs in den som en ny version. Inget ändras förrän du har sett skillnaden och lagt till versionen. Du kan också släppa filen var som helst på sidan.',
  saving: 'Arbetsboken görs …',
  dropHere: 'Släpp arbetsboken här',
  comparedWith: (label: string) => `Jämförd med ”${label}”. Inget är sparat ännu.`,
  problems: (problems: number) =>
    `${problems === 1 ? 'En sak behöver' : `${formatCount(problems)} saker behöver`} rättas i filen. Rätta, spara och läs in den igen. Inget är sparat.`,
  problemsTitle: 'Att rätta',
  sheet: 'Blad',
  cell: 'Cell',
  problem: 'Vad som är fel och vad du gör åt det',
  wholeSheet: 'hela bladet',
  moreProblems: (more: number) => `Och ${formatCount(more)} till, som visas när de första är rättade.`,
  same: (label: string) => `Filen är lika med ”${label}”. Det finns inget att lägga till.`,
  size: (forms: number, questions: number, changes: readonly string[]) =>
    `${changes.length > 0 ? `Här finns ${listWords(changes, 'och')}. ` : ''}Den nya versionen har ${formatCount(forms)} formulär och ${formatCount(questions)} frågor.`,
  toDecide: (count: number) =>
    count === 1
      ? 'En fråga har fått ändrad ordalydelse. Välj om trenden bryts eller fortsätter. Låt den fortsätta bara om frågan gäller precis samma sak, till exempel efter ett rättat stavfel.'
      : `${formatCount(count)} frågor har fått ändrad ordalydelse. Välj vid var och en om trenden bryts eller fortsätter. Låt den fortsätta bara om frågan gäller precis samma sak, till exempel efter ett rättat stavfel.`,
  reordered: 'Formulär eller frågor kommer i en annan ordning.',
  addTitle: 'Lägg till versionen',
  name: 'Versionens namn',
  nameDescription: 'Det namn som väljs när en mätomgång läggs upp.',
  added: (label: string) =>
    `Versionen ”${label}” är tillagd. Ingen mätomgång använder den ännu: välj den när nästa mätomgång läggs upp. Mätomgångar som redan finns påverkas inte.`,
  toRounds: 'Till Mätomgångar',
} as const

/** What differs from the version before. */
export const differenceTexts = {
  questions: (form: string) => `Frågor: ${form}`,
  newForm: (form: string) => `Nytt formulär: ${form}`,
  goneForm: (form: string) => `Borttaget formulär: ${form}`,
  other: 'Annat som skiljer',
  number: 'Nr',
  question: 'Fråga',
  change: 'Ändring',
  trend: 'Trenden',
  before: 'Förut',
  after: 'Nu',
  newQuestion: 'Ny fråga',
  goneQuestion: 'Borttagen fråga',
  trendOf: (number: number, form: string) => `Trenden för fråga ${number}, ${form}`,
  breaks: 'Bryts',
  continues: 'Fortsätter',
  aspect: (aspect: QuestionAspect, before: Pick<Question, 'number' | 'measure' | 'scaleBasis'>, after: typeof before): string => {
    switch (aspect) {
      case 'wording':
        return 'Ändrad ordalydelse'
      case 'scale':
        return 'Annan svarsskala'
      case 'measure':
        return `Annat mått: ${before.measure} blir ${after.measure}`
      case 'number':
        return `Annat nummer: ${before.number} blir ${after.number}`
      case 'basis':
        return before.scaleBasis === after.scaleBasis
          ? 'Annan källa för skalan'
          : `Underlag för skalan: ${basisWords[before.scaleBasis].toLowerCase()} blir ${basisWords[after.scaleBasis].toLowerCase()}`
      case 'continued':
        return 'Andra tidigare ordalydelser räknas som samma fråga'
    }
  },
  fate: (kind: SeriesFate['kind'], aspects: readonly QuestionAspect[]): string => {
    switch (kind) {
      case 'begins':
        return 'Börjar'
      case 'ends':
        return 'Slutar. Tidigare år ligger kvar.'
      case 'breaks':
        return aspects.includes('scale') ? 'Bryts: svar på olika skalor kan inte jämföras.' : 'Börjar om under det nya måttet.'
      default:
        return 'Fortsätter'
    }
  },
  boxes: ({ title, codes }: Pick<Scale, 'title' | 'codes'>) =>
    `${title}: ${codes.map(({ code, label }) => `${code} ${label}`).join(', ')}`,
  form: (before: Form, after: Form) =>
    [
      ...(before.title === after.title ? [] : [`Formuläret ”${before.title}” heter nu ”${after.title}”.`]),
      ...(before.respondents === after.respondents
        ? []
        : [`${after.title}: de som svarar är nu ”${after.respondents}”, förut ”${before.respondents}”.`]),
    ].join(' '),
  scale: ({ before, after }: Changed<Scale>): string => {
    if (!before) return after ? `Ny skala. ${differenceTexts.boxes(after)}.` : ''
    if (!after) return `Borttagen skala: ${before.title}.`
    return JSON.stringify(before.codes) === JSON.stringify(after.codes) && before.kind === after.kind
      ? `Skalan ”${before.title}” heter nu ”${after.title}”.`
      : `Skalan ${before.title} är ändrad. Förut ${differenceTexts.boxes(before)}. Nu ${differenceTexts.boxes(after)}.`
  },
  theme: ({ before, after }: Changed<Theme>): string => {
    if (!before) return `Nytt område: ${after?.workingTitle}.`
    if (!after) return `Borttaget område: ${before.workingTitle}.`
    return before.workingTitle === after.workingTitle
      ? `Området ”${after.workingTitle}” har fått annat slag eller annan nivå.`
      : `Området ”${before.workingTitle}” heter nu ”${after.workingTitle}”.`
  },
  newMeasures: (keys: readonly string[], theme: string) =>
    keys.length === 1
      ? `Nytt mått i området ${theme}: ${keys[0]}.`
      : `${keys.length} nya mått i området ${theme}: ${listSome(keys)}.`,
  goneMeasures: (keys: readonly string[]) =>
    keys.length === 1 ? `Borttaget mått: ${keys[0]}.` : `${keys.length} borttagna mått: ${listSome(keys)}.`,
  movedMeasure: (key: string, before: string, after: string) =>
    `Måttet ${key} har flyttats från området ${before} till ${after}.`,
  openField: ({ before, after }: Changed<PlacedField>): string => {
    if (!before) return `Ny fritext på ${after?.form.title}: ${after?.label}.`
    if (!after) return `Borttagen fritext på ${before.form.title}: ${before.label}.`
    return `Fritexten ”${before.label}” på ${after.form.title} heter nu ”${after.label}”.`
  },
  missingForm: ({ before, after }: Changed<string>): string => {
    if (before === null) return `Saknat formulär tillagt: ${after}.`
    return after === null ? `Saknas inte längre: ${before}.` : `Det som är känt om ${after} är ändrat.`
  },
  title: ({ before, after }: Changed<string>) => `Instrumentet heter nu ”${after}”, förut ”${before}”.`,
  source: 'Källan till frågorna är ändrad.',
  key: ({ before, after }: Changed<string>) => `Instrumentets nyckel är nu ${after}, förut ${before}.`,
  counted: {
    newForms: (count: number) => (count === 1 ? '1 nytt formulär' : `${count} nya formulär`),
    newQuestions: (count: number) => (count === 1 ? '1 ny fråga' : `${count} nya frågor`),
    changed: (count: number) => (count === 1 ? '1 ändrad fråga' : `${count} ändrade frågor`),
    gone: (count: number) => (count === 1 ? '1 borttagen fråga' : `${count} borttagna frågor`),
  },
} as const
