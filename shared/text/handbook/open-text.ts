import { pageCommandTexts } from '../commands'
import { responsesTexts, openTextTexts as texts } from '../responses'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

export const openTextPage: HandbookPage = {
  id: 'fritext',
  title: 'Fritext och maskering',
  question: 'Vad gör jag med det som folk har skrivit med egna ord?',
  answer: say`Läs igenom det på ${at('responses', 'fritext')} och maskera det som kan peka ut någon. ${texts.stays}`,
  sections: [
    section(
      'las',
      'Läs och maskera',
      [
        steps(
          say`Gå till ${at('responses', 'fritext')}, eller tryck ${key(responsesTexts.commands.switchView.keys)} på ${at('responses')}.`,
          say`Markera det som inte får visas, med musen eller med Skift och pilarna, och tryck ${key('M')}. Utan markering gäller det ordet vid markören.`,
          say`Läs raden ${named(texts.preview)} Det maskerade står där som ${named(texts.mark)}, så att inte ens längden syns.`,
          say`Tryck på ${named(texts.approve)} (${key('Ctrl+Enter')}) när texten är genomläst.`,
        ),
        list(
          say`${key('M')} på det som är maskerat visar det igen.`,
          say`Programmet föreslår sådant som ser ut som namn, telefonnummer, e-post och personnummer. ${named(texts.maskSuggested(1))} godtar. Förslagen missar en del: läs alltid själv.`,
          say`${named(texts.states.unread)} visar det som är kvar. Det går också i en stängd mätomgång.`,
        ),
      ],
      ['maskera', 'avidentifiera', 'anonymisera', 'dölja', 'kommentarer', 'öppna svar'],
    ),
    section(
      'vart',
      'Vart texten tar vägen',
      [
        list(
          'Hela texten, också det maskerade, ligger kvar i databasen på er dator.',
          say`Den följer aldrig med i en leverans till NNS.`,
          'I dag visar ingen del av programmet fritext för andra. Märkningen är till för den dag en rapport gör det.',
        ),
      ],
      ['rapport', 'visas', 'sparas'],
    ),
    section(
      'in',
      'Hur texten kommer in',
      [
        list(
          say`Från papper: ${key(pageCommandTexts['write-open-text'].keys)} på ${at('entry')}. Se ${see('skriva-in', 'fritext')}.`,
          say`Från en fil: välj att kolumnen är fritext på ${at('import')}.`,
        ),
        paragraph('Skriv av som det står. Maskera hellre än att skriva om.'),
      ],
      ['skriva av'],
    ),
  ],
}
