import { boardCommandTexts, boardTexts } from '../board'
import { commonTexts } from '../common'
import { chartExportTexts } from '../results-views'
import { shownTexts } from '../shown'
import { trendViewTexts } from '../trend-views'
import { type HandbookPage, keyTable, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

const { pdf, pptx, xlsx, docx } = boardCommandTexts
const { formats } = boardTexts
const { display } = shownTexts.audiences
const { png, svg, csv } = chartExportTexts.formats

export const savingReportPage: HandbookPage = {
  id: 'spara-rapporten',
  title: 'Spara och skicka rapporten',
  question: 'Hur får jag rapporten på papper eller som fil?',
  answer: say`Gör rapporten på ${at('board')} och välj fil under ${named(boardTexts.files)}. Alla filer har samma siffror.`,
  sections: [
    section(
      'filer',
      'Vilken fil ska jag välja?',
      [
        list(
          say`${named(formats.pdf)}: till handlingarna och till att skriva ut.`,
          say`${named(formats.pptx)}: till ert eget bildspel. Diagrammen går att ändra, och alla siffror står i anteckningarna.`,
          say`${named(formats.docx)}: till att skriva vidare i. Diagrammen är bilder, med tabeller under.`,
          say`${named(formats.xlsx)}: till att räkna vidare på. Ett blad för varje bild.`,
        ),
        keyTable([
          { keys: pdf.keys, text: formats.pdf },
          { keys: pptx.keys, text: formats.pptx },
          { keys: xlsx.keys, text: formats.xlsx },
          { keys: docx.keys, text: formats.docx },
        ]),
        paragraph('Ändrar du en siffra i filen ändras den inte i programmet.'),
      ],
      ['skriva ut', 'skriv ut', 'papper', 'exportera', 'powerpoint', 'word', 'excel', 'pdf', 'handlingar'],
    ),
    section(
      'diagram',
      'Spara ett enda diagram',
      [
        steps(
          say`Gå till ${at('results')} eller ${at('trends')} och välj ${named(display)} (${key(shownTexts.switchAudience.keys)}).`,
          say`Välj ${named(trendViewTexts.names.one)} om du är på ${at('trends')}.`,
          say`Tryck på ${named(chartExportTexts.button)} vid diagrammet.`,
          say`Välj ${named(png)} till ett dokument, ${named(svg)} till ett tryckeri eller ${named(csv)} till ett kalkylprogram.`,
        ),
      ],
      ['bild', 'png', 'svg', 'csv', 'kopiera diagram', 'klistra in'],
    ),
    section(
      'fore',
      'Innan du skickar rapporten',
      [
        list(
          say`Stäng mätomgången, så att siffrorna inte ändras efteråt: ${see('fore-matningen', 'stanga')}.`,
          'Läs dina kommentarer. De följer med precis som du har skrivit dem: skriv inget som pekar ut någon.',
          'Skilj ökning och minskning från slump också i det du själv skriver.',
          say`Kontrollera att det är rätt ${named(commonTexts.round.toLowerCase())}, och att antal svar och tillfrågade stämmer.`,
          say`Små grupper behöver du inte leta efter: rapporten är alltid ${named(display)}. Det som folk har skrivit med egna ord är aldrig med.`,
        ),
      ],
      ['kontrollera', 'checklista', 'skicka', 'e-post', 'fritext'],
    ),
    section(
      'ratta',
      'Om något rättas efteråt',
      [
        paragraph(
          'En sparad fil ändras inte. Gör en ny rapport, säg att den ersätter den förra och be mottagarna ta bort den. Den som har båda kan räkna ut de svar som skiljer.',
        ),
        paragraph(
          say`Rätta filen till NNS också, om den är lämnad: ${see('leverera', 'ny')}. Annars säger den en sak och rapporten en annan.`,
        ),
      ],
      ['fel i rapporten', 'rätta', 'ersätta', 'ny version', 'ändrade siffror'],
    ),
  ],
}
