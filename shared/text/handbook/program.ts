import { type HandbookPage, list, section } from './blocks'
import { at, say, see } from './words'

export const programPage: HandbookPage = {
  id: 'programmet',
  title: 'Programmet och nya versioner',
  question: 'Vilken version har vi, och hur får vi nästa?',
  answer: say`Versionen står under ${at('about', 'versions')}. Programmet uppdaterar sig aldrig självt: den som sköter era datorer bestämmer när en ny version ska installeras.`,
  sections: [
    section(
      'hjalp',
      'När du ber om hjälp',
      [
        list(
          say`Uppge numren under ${at('about', 'versions')}.`,
          say`Går något fel antecknar programmet var i koden det hände. Anteckningarna ligger i en fil som du kan visa från ${at('about', 'versions')}. Den innehåller inga svar och ingen fritext.`,
          'Skicka aldrig databasen till den som hjälper dig.',
        ),
      ],
      ['version', 'support', 'fel', 'felanteckningar', 'logg'],
    ),
    section(
      'it',
      'Till den som installerar',
      [
        list(
          say`Visa ${at('about', 'it')} för den som ska installera. Där står vilka paket som finns och hur de installeras utan frågor.`,
          say`Programmet använder inget nät: ${see('uppgifterna', 'natet')}.`,
          'Databaserna ligger kvar när programmet byts ut. En nyare version uppdaterar dem själv.',
        ),
      ],
      ['uppdatering', 'uppdatera', 'installera', 'it', 'intune', 'msi'],
    ),
    section(
      'licenser',
      'Licenser',
      [
        list(
          'Programmet är fritt att använda, ändra och sprida enligt licensen EUPL-1.2.',
          say`Vems arbete som ingår i det, och på vilka villkor, står under ${at('about', 'licences')}.`,
        ),
      ],
      ['licens', 'öppen källkod', 'upphovsrätt'],
    ),
  ],
}
