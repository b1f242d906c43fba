import {
  columnTexts,
  importCommandTexts,
  insatsTexts,
  outsideScaleTexts,
  previewTexts,
  problemTexts,
  sheetTexts,
} from '../import'
import { conflictTexts, failedRowsTexts, repeatTexts } from '../import-repeat'
import { batchTexts, commitTexts } from '../import-work'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say } from './words'

const choose = importCommandTexts.choose(false)
const commit = importCommandTexts.commit(31, 0)

export const importingPage: HandbookPage = {
  id: 'importera',
  title: 'Importera en fil',
  question: 'Hur får jag in svar från ett enkätverktyg?',
  answer:
    'Exportera svaren som Excel (.xlsx) eller text (.csv) och välj filen. Programmet visar hur svaren blir innan något sparas, och hela importen kan ångras.',
  sections: [
    section(
      'sa-har',
      'Så här gör du',
      [
        steps(
          say`Gå till ${at('import')} och kontrollera att rätt mätomgång är vald.`,
          say`Tryck på ${named(choose.text)} (${key(choose.keys ?? '')}), eller släpp filen på sidan.`,
          say`Kontrollera formuläret, och kolumnerna under ${named(columnTexts.title)}.`,
          say`Jämför antalen under ${named(previewTexts.title)} med enkätverktygets egna siffror.`,
          say`Tryck på knappen som säger hur många svar det gäller, till exempel ${named(commit.text)} (${key(commit.keys ?? '')}).`,
        ),
        paragraph('Innehåller filen flera formulär på olika blad, importera ett blad i taget.'),
      ],
      ['excel', 'csv', 'läsa in', 'webbenkät', 'forms', 'enkätverktyg'],
    ),
    section(
      'kolumner',
      'Kolumner att titta på',
      [
        list(
          say`Programmet känner igen frågorna på ordalydelsen. Där det är osäkert väljer du själv i listan, eller godtar förslaget med ${named(columnTexts.agree)}.`,
          say`${named(columnTexts.agreeAll)} godtar alla förslag. ${named(columnTexts.ignoreRest)} lämnar de övriga kolumnerna utanför.`,
          say`En fråga som inte finns i filen räknas som att den inte fanns på formuläret, inte som ej besvarad.`,
        ),
        paragraph(
          say`Programmet minns hur du valde. Nästa fil med samma rubriker tolkas likadant; ${named(sheetTexts.startOver)} glömmer det för filen.`,
        ),
      ],
      ['rubriker', 'känner inte igen', 'osäker', 'minnas'],
    ),
    section(
      'celler',
      'Celler som inte är ett svar',
      [
        list(
          say`Siffror som inte finns på skalan, till exempel 9 eller 99: välj vad de betyder under ${named(outsideScaleTexts.title)}.`,
          say`Andra celler står i en tabell, med vad de räknas som. Ändra där du vet bättre. ${named(problemTexts.likewise(3))} gör samma val för likadana celler.`,
          say`Vill du rätta i Excel: ${named(failedRowsTexts.save(3))} ger en arbetsbok med bara de raderna. Rätta de markerade cellerna och importera den. Rör inte kolumnen med radens kännetecken, så vet programmet vilka svar det är.`,
        ),
      ],
      ['rader att rätta', 'fel i filen', '99', 'felvärde', 'ogiltiga'],
    ),
    section(
      'igen',
      'Ny export av samma enkät',
      [
        paragraph('Exportera och importera så ofta du vill medan enkäten är öppen. Bara svar som inte redan finns läggs till.'),
        list(
          say`Är det osäkert frågar programmet ${named(repeatTexts.question)} Välj ${named(repeatTexts.again)} eller ${named(repeatTexts.separate)}.`,
          say`Har ett svar ändrats i enkätverktyget väljer du ${named(conflictTexts.keep)} eller ${named(conflictTexts.take)}.`,
          'Ett svar som du har tagit bort här kommer inte tillbaka.',
        ),
      ],
      ['dubbletter', 'två gånger', 'importera igen', 'finns redan', 'uppdatera'],
    ),
    section(
      'angra',
      'Ångra en import',
      [
        steps(
          say`Leta upp filen under ${named(batchTexts.title)} längst ned på ${at('import')}.`,
          say`Tryck på ${named(batchTexts.undo)}. Programmet säger vad som försvinner, också rättelser som du har gjort i svaren efteråt.`,
        ),
        paragraph('Svar från andra filer och från papper är kvar. Filen du importerade ligger kvar där den är.'),
      ],
      ['ångra', 'fel fil', 'fel mätomgång', 'ta bort import'],
    ),
    section(
      'personuppgifter',
      'Namn, e-post och andra personuppgifter',
      [
        paragraph(
          say`Sådana kolumner märks ${named(columnTexts.name('personal'))} och läses inte in. Se efter att ingen kolumn har missats: programmet kan ta fel.`,
        ),
      ],
      ['personnummer', 'gdpr', 'anonym', 'ip-adress'],
    ),
    section(
      'insatser',
      'Insatser i filen',
      [
        paragraph(
          say`Under ${named(insatsTexts.title)} väljer du vilken insats varje namn hör till. Ett nytt namn läggs upp som en ny insats när du importerar.`,
        ),
      ],
      ['team', 'stavning'],
    ),
    section(
      'gar-inte',
      'Om det inte går att importera',
      [
        paragraph(
          say`Under ${named(commitTexts.title)} längst ned står vad som återstår. Är mätomgången stängd öppnas den under ${at('settings', 'rounds')}.`,
        ),
      ],
      ['knappen är grå', 'går inte'],
    ),
  ],
}
