import { boardCommandTexts, boardModeTexts, boardTexts, chartPickerTexts } from '../board'
import { commandTexts } from '../commands'
import { reportTexts } from '../report'
import { resultsViewTexts } from '../results-views'
import { shownTexts } from '../shown'
import { trendsTexts } from '../trends'
import { type HandbookPage, keyTable, list, paragraph, section, steps } from './blocks'
import { boardModeKeys } from './board-keys'
import { fewestForEveryBox, smallestGroup } from './delivering'
import { at, key, named, say, see } from './words'

const { audiences, switchAudience } = shownTexts

export const showingPage: HandbookPage = {
  id: 'visa-for-styrelsen',
  title: 'Visa för styrelsen',
  question: 'Hur visar jag siffrorna för andra?',
  answer: say`Välj diagram på ${at('board')}, skriv vad du vill säga om dem och visa dem i helskärm. Små grupper skyddas åt dig.`,
  sections: [
    section(
      'valj',
      'Välja bilder till rapporten',
      [
        steps(
          say`Välj mätomgång uppe till höger och gå till ${at('board')}. Där finns ett förslag att börja med.`,
          say`Markera diagram under ${named(chartPickerTexts.title)}, eller ta bort markeringen. Skriv i ${named(chartPickerTexts.search)} för att hitta ett.`,
          say`Flytta bilden du står på med ${key('Alt+Up')} och ${key('Alt+Down')}, eller med pilarna vid bilden.`,
          say`Skriv vid varje bild vad du vill säga, i fältet ${named(boardTexts.commentPlaceholder)}. Det visas på bilden och följer med i filerna.`,
          say`Välj vid ${named(boardTexts.statistic)} vilket tal som ska följas, lika på alla bilder.`,
        ),
        paragraph(
          say`Allt sparas av sig självt, för varje mätomgång för sig. ${key(commandTexts['undo-last'].keys)} ångrar. ${named(boardCommandTexts.restore.text)} (${key(boardCommandTexts.restore.keys)}) börjar om.`,
        ),
      ],
      ['bilder', 'presentation', 'kommentar', 'ordning', 'nämnd', 'politiker', 'möte'],
    ),
    section(
      'helskarm',
      'Visa i helskärm',
      [
        steps(
          say`Anslut projektorn och lägg fönstret på den skärm som alla ser.`,
          say`Tryck på ${named(boardCommandTexts.show.text)} (${key(boardCommandTexts.show.keys)}).`,
          say`Bläddra med pilarna. Ryms en bild inte på en skärm fortsätter den på nästa. Nederst står då ${named(boardModeTexts.part(1, 2))}.`,
        ),
        keyTable(boardModeKeys),
        paragraph(say`Sist visas ${named(reportTexts.methodTitle)}, bra att ha om någon frågar.`),
      ],
      ['projektor', 'presentera', 'bildspel', 'fullskärm', 'mörk bakgrund'],
    ),
    section(
      'intern',
      `${audiences.internal} eller ${audiences.display}`,
      [
        paragraph(
          say`Uppe till höger på ${at('results')} och ${at('trends')} väljer du vem som ser siffrorna. ${key(switchAudience.keys)} byter. Programmet startar alltid med ${named(audiences.internal)}.`,
        ),
        list(
          say`${named(audiences.internal)}: alla grupper visas som de är. Visa inte sidan för andra.`,
          say`Visa inte heller ${at('overview')}, ${at('responses')} eller ${at('delivery')}, som säger vilka grupper som är små. De är bara för er.`,
          say`${named(audiences.display)}: ett blått band ligger överst, och ingen grupp med färre än ${String(smallestGroup)} svar visas för sig.`,
          say`${at('board')} är alltid ${named(audiences.display)}, och likaså alla rapporter och diagram som sparas. Du behöver inte ställa om något.`,
        ),
        paragraph(
          say`Har siffrorna ändrats sedan den senaste leveransen visar ${named(audiences.display)} de ändrade på skärmen. De ska inte lämnas ut: jämförda med leveransen kan de visa vad någon har svarat. Därför sparas inga rapporter eller diagram förrän en ny leverans är gjord eller ändringen är tillbakatagen.`,
        ),
      ],
      ['sekretess', 'visa för andra', 'internt', 'skydd', 'anonym'],
    ),
    section(
      'dolt',
      'Varför saknas en grupp?',
      [
        list(
          'I en liten grupp kan man förstå vad någon svarade. Har alla i den svarat likadant vet man vad var och en svarade.',
          say`Små grupper står därför tillsammans, under ett namn som säger vilka de är. Skälet står under ${named(resultsViewTexts.why)}`,
          'Ibland visas ingen uppdelning alls, för att en liten grupp annars kunde räknas ut som resten av summan.',
          `Har hela formuläret färre än ${smallestGroup} svar visas inget av det.`,
          say`Har för få svarat på en fråga i någon grupp står fler grupper tillsammans just där. Hjälper inte det visas frågan utan uppdelning, eller inte alls.`,
          'Antalet tillfrågade visas inte när det skulle peka ut vilka som har svarat, till exempel när alla har gjort det.',
          say`Reglerna är desamma som i filen till NNS: ${see('leverera', 'sammanslaget')}`,
        ),
      ],
      ['sammanslagen', 'dold', 'för få svar', 'visas inte', 'övriga insatser'],
    ),
    section(
      'sammanslagna-svar',
      'Varför är svarsalternativen sammanslagna?',
      [
        list(
          `När färre än ${fewestForEveryBox} har svarat visas svarsalternativen två och två: 1–2, 3–4 och 5–6. Ibland gäller det också en större grupp, för att en mindre inte ska kunna räknas ut.`,
          say`Då visas inte ${named(trendsTexts.statistics.mean)} och ${named(trendsTexts.statistics.share46)}: gruppen 3–4 ligger på båda sidor om mitten. ${named(trendsTexts.statistics.share56)} visas.`,
          `Har färre än ${fewestForEveryBox} svarat, och alla eller alla utom en lika, visas inte frågan: då skulle man veta vad var och en svarade.`,
          say`På ${at('trends')} blir ett sådant år en lucka, utom för ${named(trendsTexts.statistics.share56)}. Ett senare år sägs då inte ha ökat eller minskat sedan dess.`,
          say`${named(audiences.internal)} visar alla svarsalternativ.`,
        ),
      ],
      ['klasser', 'två och två', '1–2', '3–4', '5–6', 'medelvärde saknas', 'andel saknas', 'visas inte'],
    ),
  ],
}
