import { commandTexts } from '../commands'
import { moveResponseTexts, responseFilterTexts, responsesTexts, responseTableTexts } from '../responses'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

const { states } = responseFilterTexts

export const correctingPage: HandbookPage = {
  id: 'hitta-och-ratta',
  title: 'Hitta och rätta svar',
  question: 'Hur rättar jag ett svar som redan är sparat?',
  answer: say`Sök upp det på ${at('responses')} och öppna det. Varje ändring sparas direkt, med det gamla svaret kvar i historiken.`,
  sections: [
    section(
      'hitta',
      'Hitta svaret',
      [
        steps(
          say`Gå till ${at('responses')}.`,
          say`Skriv numret i ${named(responseFilterTexts.number)}, eller välj formulär, insats eller fil. Svaren visas medan du väljer.`,
          say`Tryck på löpnumret för att öppna svaret.`,
        ),
        list(
          say`${named(responseFilterTexts.state)} visar till exempel bara ${named(states.incomplete)}, där någon fråga inte har något svar, eller ${named(states.corrected)}.`,
          say`${key(responsesTexts.commands.clear.keys)} rensar filtren.`,
          responsesTexts.keys,
        ),
      ],
      ['söka', 'filter', 'leta upp'],
    ),
    section(
      'ratta',
      'Rätta',
      [
        steps(
          'Gå till frågan med pilarna, eller tryck på den ruta som är rätt.',
          say`Tryck rätt siffra. Den sparas direkt, och svaret märks ${named(responseTableTexts.corrected)} i listan.`,
          say`Tryck ${key('Enter')} när du är klar.`,
        ),
        paragraph('Svar som kom med en fil rättas på samma sätt.'),
      ],
      ['ändra svar', 'fel svar', 'korrigera'],
    ),
    section(
      'flytta',
      'Flytta till en annan insats',
      [
        paragraph(
          say`Välj ${named(responseTableTexts.move)} på raden, välj ${named(moveResponseTexts.to)} och tryck på ${named(moveResponseTexts.confirm)}. Formuläret kan inte bytas: ta bort svaret och skriv in det på rätt formulär.`,
        ),
      ],
      ['fel insats', 'byt insats', 'fel formulär'],
    ),
    section(
      'ta-bort',
      'Ta bort ett svar',
      [
        paragraph(
          say`Välj ${named(responseTableTexts.remove)} på raden. Programmet säger vad som försvinner innan du bestämmer dig. Löpnumret ges inte till något annat svar.`,
        ),
        paragraph(say`Ska en hel fil bort, se ${see('importera', 'angra')}.`),
      ],
      ['radera', 'dubblett', 'inskriven två gånger'],
    ),
    section(
      'angra',
      'Ångra',
      [
        paragraph(
          say`${key(commandTexts['undo-last'].keys)} ångrar det senaste du gjorde, också ett borttaget svar. ${key(commandTexts['redo-last'].keys)} gör om det.`,
        ),
      ],
      ['ångra', 'få tillbaka', 'återställa'],
    ),
    section(
      'stangd',
      'Om det inte går att ändra',
      [
        paragraph(
          say`Då är mätomgången stängd. Öppna den igen under ${at('settings', 'rounds')}. Har du redan gjort en leverans ändras den inte: gör en ny, och säg till mottagaren att den ersätter den förra.`,
        ),
      ],
      ['låst', 'stängd'],
    ),
  ],
}
