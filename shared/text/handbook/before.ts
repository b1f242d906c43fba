import { pageCommandTexts } from '../commands'
import { paperCommandTexts, paperPartTexts } from '../paper'
import { roundFormTexts } from '../rounds'
import { settingsTexts } from '../settings'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { measuringAgainst } from './measuring-against'
import { at, key, named, say, see } from './words'

const { 'new-round': newRound } = pageCommandTexts
const { rounds, insatser } = settingsTexts

export const beforePage: HandbookPage = {
  id: 'fore-matningen',
  title: 'Före mätningen',
  question: 'Vad ska vara klart innan svaren kommer?',
  answer: say`En mätomgång för året, de insatser som svaren ska delas upp på, formulär att dela ut och målnivåer, om ni har sådana. Allt görs under ${at('settings')}.`,
  sections: [
    section(
      'matomgang',
      'Lägg upp mätomgången',
      [
        steps(
          say`Gå till ${at('settings', 'rounds')} och välj ${named(newRound.text)}, eller tryck ${key(newRound.keys)} där.`,
          say`Skriv ${named(roundFormTexts.year)}, ${named(roundFormTexts.startsOn)} och ${named(roundFormTexts.endsOn)}. Dagarna kan ändras senare.`,
          say`Välj vid ${named(roundFormTexts.instrument)} den version som enkäterna är tryckta efter. Den går inte att byta när det finns svar.`,
          say`Tryck på ${named(roundFormTexts.create)}.`,
        ),
      ],
      ['nytt år', 'ny mätning', 'skapa mätomgång', 'period'],
    ),
    section(
      'insatser',
      'Lägg upp insatserna',
      [
        steps(
          say`Gå till ${at('settings', 'insatser')}.`,
          say`Skriv ett namn i ${named(insatser.name)} och tryck ${key('Enter')}. Fortsätt med nästa.`,
        ),
        paragraph(
          say`Insatser behövs bara om svaren ska delas upp. ${named(insatser.rename)} ändrar namnet i alla mätomgångar. En insats med svar kan inte tas bort.`,
        ),
      ],
      ['team', 'verksamhet', 'projekt'],
    ),
    section(
      'papper',
      'Skriv ut formulär på papper',
      [
        steps(
          say`Välj rätt mätomgång uppe till höger och gå till ${at('settings', 'paper')}.`,
          say`Jämför frågorna med NNS egna enkäter. Programmets frågor är från 2019, se ${see('fragor-och-skalor')}.`,
          say`Tryck på ${named(paperCommandTexts.forms.text)} (${key(paperCommandTexts.forms.keys)}), eller på ${named(paperPartTexts.saveForm)} vid ett enda formulär.`,
          'Skriv ut filen och dela ut enkäterna.',
        ),
        paragraph('Rutan för löpnummer fyller ni i själva, när enkäten skrivs in.'),
      ],
      ['enkäter', 'pdf', 'skriva ut', 'blanketter'],
    ),
    section(
      'arbetsbok',
      'Låt en kollega skriva i Excel',
      [
        steps(
          say`Gå till ${at('settings', 'paper')} och tryck på ${named(paperCommandTexts.workbook.text)} (${key(paperCommandTexts.workbook.keys)}).`,
          'Lämna filen till kollegan. Det första bladet säger hur man gör.',
          say`Läs in den ifyllda filen på ${at('import')}, ett blad i taget. Kolumnerna känns igen av sig själva.`,
        ),
      ],
      ['excel', 'kollegor', 'arbetsbok'],
    ),
    ...measuringAgainst,
    section(
      'stanga',
      'Öppen eller stängd mätomgång',
      [
        list(
          'En öppen mätomgång tar emot svar och rättelser. Resultaten kan läsas hela tiden.',
          say`En stängd tar inte emot något, och en leverans görs av en stängd. ${named(rounds.close)} finns under ${at('settings', 'rounds')}.`,
          say`Den kan öppnas igen med ${named(rounds.reopen)}. Inget försvinner.`,
        ),
      ],
      ['låst', 'går inte att ändra', 'stäng mätomgång', 'öppna igen'],
    ),
  ],
}
