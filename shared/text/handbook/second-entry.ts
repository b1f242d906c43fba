import { pageCommandTexts } from '../commands'
import { secondEntryTexts } from '../second-entry'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

const { setUp, rule, figures, unresolved, resolve } = secondEntryTexts

export const secondEntryPage: HandbookPage = {
  id: 'dubbelregistrera',
  title: 'Dubbelregistrera',
  question: 'Hur vet jag att enkäterna är rätt inskrivna?',
  answer:
    'Skriv in dem en gång till utan att se den första inskrivningen. Programmet jämför, och där de skiljer sig avgör enkäten.',
  sections: [
    section(
      'valj',
      'Välj hur mycket',
      [
        steps(
          say`Gå till ${at('entry', 'dubbel')}, eller tryck ${key(pageCommandTexts['second-entry'].keys)} på ${at('entry')}. Välj formulär.`,
          say`Välj ${named(setUp.all)} när enkäterna är få. Välj ${named(setUp.sample)} när de är många; då väljer du också hur stor del av fälten som får vara fel.`,
          say`Tryck på ${named(setUp.save)}. Valet gäller formuläret i mätomgången, och ändras med ${named(rule.change)}.`,
        ),
      ],
      ['stickprov', 'kontroll', 'kvalitet'],
    ),
    section(
      'skriv',
      'Skriv in en gång till',
      [
        steps(
          'Ta fram enkäten med det löpnummer som visas.',
          say`Skriv numret som står på enkäten och tryck ${key('Enter')}. Då vet du att det är rätt enkät.`,
          say`Skriv in svaren med samma tangenter som första gången, och tryck ${key('Enter')}.`,
        ),
        paragraph('Bäst är att en kollega gör det: den som skrev in först gör lätt om samma fel.'),
      ],
      ['blind', 'andra inskrivningen'],
    ),
    section(
      'skillnader',
      'Avgör skillnaderna',
      [
        steps(
          say`Tryck på ${named(unresolved.command.text)} (${key(unresolved.command.keys)}).`,
          say`Ta fram enkäten. Programmet frågar ”${resolve.title}” och visar ingen av inskrivningarna.`,
          'Tryck det som står på enkäten. Var första inskrivningen fel rättas den.',
        ),
        paragraph(
          say`Säger ingen av inskrivningarna det du trycker får du frågan en gång till. ${key('Down')} hoppar över en skillnad till senare.`,
        ),
      ],
      ['avgöra', 'olika', 'jämföra'],
    ),
    section(
      'siffrorna',
      'Så läser du siffrorna',
      [
        list(
          say`${named(figures.agreement)}: så stor del av fälten är lika. Se ${see('sa-raknas-det', 'overensstammelse')}.`,
          say`${named(figures.errors)}: det enkäterna visade var fel. Se ${see('sa-raknas-det', 'fel')}.`,
          say`${named(figures.left)}: så många ska skrivas in en gång till. I ett stickprov blir de fler om fel hittas.`,
        ),
        paragraph('Svar som kom med en fil har ingen enkät på papper, och skrivs inte in en gång till.'),
      ],
      ['överensstämmelse', 'felprocent'],
    ),
  ],
}
