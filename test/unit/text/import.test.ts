import { describe, expect, it } from 'vitest'
import type { RepeatPreview } from '../../../shared/contract/import-calls'
import { columnsFound } from '../../../shared/text/import'
import { repeatTexts } from '../../../shared/text/import-repeat'
import { batchTexts, commitTexts } from '../../../shared/text/import-work'

const committed = { batch: null, added: 0, changed: 0, kept: 0, known: 0 }
const form = 'Styrelse'

describe('what is said when an import is done', () => {
  it.each([
    [{ added: 31 }, 0, '31 svar importerade till Styrelse, mätomgång 2024.'],
    [
      { added: 7, known: 24 },
      2,
      '7 svar importerade till Styrelse, mätomgång 2024. 24 svar fanns redan. 2 rader utan svar hoppades över.',
    ],
    [
      { changed: 1, kept: 2 },
      0,
      'Inget har lagts till. Ett svar är ändrat till det som står i filen. 2 svar är kvar som de var.',
    ],
    [
      { changed: 2, kept: 1, known: 1 },
      0,
      'Inget har lagts till. 2 svar är ändrade till det som står i filen. Ett svar är kvar som det var. Ett svar fanns redan.',
    ],
    [{ known: 31 }, 0, 'Alla 31 svar i filen finns redan. Inget har lagts till.'],
    [{ known: 1 }, 0, 'Svaret i filen finns redan. Inget har lagts till.'],
  ])('%o', (outcome, skipped, text) => {
    expect(commitTexts.done({ ...committed, ...outcome }, form, 2024, skipped)).toBe(text)
  })
})

describe('what is said when an import is undone', () => {
  const edited = [
    { runningNumber: 3, edits: ['corrected'] as const },
    { runningNumber: 7, edits: ['moved', 'text-changed'] as const },
  ]

  it.each([
    [{ removed: 24, edited: [], restored: 0, kept: [] }, 'Importen är ångrad. 24 svar är borttagna.'],
    [
      { removed: 24, edited, restored: 1, kept: [] },
      'Importen är ångrad. 24 svar är borttagna, bland dem löpnummer 3 och 7 som hade ändrats efter importen. Ett svar är som det var före importen.',
    ],
    [
      { removed: 0, edited: [], restored: 2, kept: [12] },
      'Importen är ångrad. 2 svar är som de var före importen. Löpnummer 12 har ändrats igen efter importen och är kvar som det är nu.',
    ],
  ])('%o', (undoing, text) => {
    expect(batchTexts.wasUndone(undoing)).toBe(text)
  })

  it('says of a response all that was done to it', () => {
    expect(edited.map(batchTexts.editedResponse)).toEqual([
      'Löpnummer 3: rättat',
      'Löpnummer 7: bytt insats och fritexten ändrad',
    ])
  })
})

describe('the question which survey a file is of', () => {
  const preview = { overlapping: 0, rowsChanged: 0, by: 'id' } as RepeatPreview
  const asked = (some: Partial<RepeatPreview>) => repeatTexts.asked({ ...preview, ...some }, 'mars.xlsx', '2024-03-01 10:00')

  it.each([
    [
      { overlapping: 24, rowsChanged: 24 },
      '24 svar i filen har samma svars-id som svar från mars.xlsx (2024-03-01 10:00), men ingen av raderna är likadan som då. Det kan vara samma enkät, exporterad på nytt, eller en annan enkät som också numrerar sina svar.',
    ],
    [
      { overlapping: 1, rowsChanged: 0 },
      'Ett svar i filen har samma svars-id som ett svar från mars.xlsx (2024-03-01 10:00), och raden är likadan. Det kan vara samma enkät, exporterad på nytt, eller en annan enkät som också numrerar sina svar.',
    ],
    [
      { overlapping: 10, rowsChanged: 4 },
      '10 svar i filen har samma svars-id som svar från mars.xlsx (2024-03-01 10:00), men 4 av raderna är inte likadana som då. Det kan vara samma enkät, exporterad på nytt, eller en annan enkät som också numrerar sina svar.',
    ],
    [
      { overlapping: 1, rowsChanged: 1 },
      'Ett svar i filen har samma svars-id som ett svar från mars.xlsx (2024-03-01 10:00), men raden är inte likadan som då. Det kan vara samma enkät, exporterad på nytt, eller en annan enkät som också numrerar sina svar.',
    ],
    [
      { overlapping: 3, by: 'row' as const },
      '3 svar i filen är likadana som svar från mars.xlsx (2024-03-01 10:00). Det kan vara samma enkät, exporterad på nytt, eller en annan enkät där någon har svarat likadant.',
    ],
  ])('%o', (some, text) => {
    expect(asked(some)).toBe(text)
  })
})

describe('what was found in the columns', () => {
  const unused = ['Starttid', 'Ort', 'Ålder', 'Webbläsare', 'Språk', 'Sida']

  it('names what is not used, and of many only the first', () => {
    expect(columnsFound(3, 3, ['kon'], [])).toBe('Hittade 3 av 3 frågor och kön.')
    expect(columnsFound(3, 3, ['personal'], ['Något mer du vill säga?'])).toBe(
      'Hittade 3 av 3 frågor. En kolumn med personuppgifter läses inte in. Används inte: ”Något mer du vill säga?”.',
    )
    expect(columnsFound(3, 3, [], unused.slice(0, 5))).toContain('”Webbläsare” och ”Språk”.')
    expect(columnsFound(3, 3, [], unused)).toContain('Används inte: ”Starttid”, ”Ort”, ”Ålder”, ”Webbläsare” och 2 till.')
  })

  it('cuts a long header', () => {
    expect(columnsFound(3, 3, [], ['Kommentar '.repeat(9)])).toContain('”Kommentar Kommentar Kommentar Kommentar Komment…”.')
  })
})

describe('what is said of responses that no file can be held against', () => {
  it.each([
    [
      1,
      'Ett svar från en tidigare import till formuläret i mätomgången kan inte jämföras med filen, eftersom en äldre version av programmet importerade det: är det samma enkät, ångra den tidigare importen först.',
    ],
    [
      24,
      '24 svar från tidigare importer till formuläret i mätomgången kan inte jämföras med filen, eftersom en äldre version av programmet importerade dem: är det samma enkät, ångra den tidigare importen först.',
    ],
  ])('%i', (responses, text) => {
    expect(repeatTexts.unmarked(responses)).toBe(text)
  })
})
