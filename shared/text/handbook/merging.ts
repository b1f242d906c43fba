import { mergeCommandTexts, mergeTexts } from '../merge'
import { referencePackageTexts } from '../reference-packages'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

export const mergingPage: HandbookPage = {
  id: 'sammanstalla',
  title: 'Sammanställa flera förbund',
  question: 'Hur lägger jag ihop flera förbunds leveranser, och hur jämför vi oss med riket?',
  answer:
    'Välj leveransfilerna på sidan Sammanställ och spara tabellen. Ett förbund öppnar den sedan som jämförelse bland sina inställningar.',
  sections: [
    section(
      'sa-har',
      'Så här gör du',
      [
        steps(
          say`Gå till ${at('merge')}. Ingen databas behöver vara öppen: startsidan leder också dit.`,
          say`Tryck på ${named(mergeCommandTexts.choose(false).text)} (${key(mergeCommandTexts.choose(false).keys)}) och välj alla filer på en gång, eller släpp dem på sidan.`,
          say`Läs ${named(mergeTexts.filesTitle)}. De filer som någon behöver se på står först.`,
          say`Skriv ${named(mergeTexts.name)}: riket, eller regionens namn.`,
          say`Tryck på ${named(mergeCommandTexts.save.text)} (${key(mergeCommandTexts.save.keys)}). Du får en zip-fil och en Excelfil med samma innehåll.`,
        ),
      ],
      ['slå ihop', 'riket', 'regionen', 'länet', 'nationell', 'summera'],
    ),
    section(
      'filerna',
      'Vilka filer räknas?',
      [
        list(
          'Samma leverans två gånger räknas en gång, också när den kommer både som zip-fil och som Excelfil.',
          'Har ett förbund levererat flera gånger räknas den senaste.',
          'Säger två olika filer att de är samma leverans räknas ingen av dem. Fråga förbundet vilken som gäller.',
          'Det år och de frågor som de flesta har räknas. En fil som har ändrats, är skadad eller redan är en sammanställning räknas inte.',
        ),
        paragraph('I vilken ordning du väljer filerna spelar ingen roll: samma filer ger alltid exakt samma tabell.'),
      ],
      ['dubblett', 'skadad', 'ändrad', 'gammal leverans'],
    ),
    section(
      'skydd',
      'Varför saknas en siffra?',
      [
        paragraph(
          'Ett förbund som drar ifrån sina egna siffror ska inte kunna räkna ut ett annats. Därför är varje siffra av minst tre förbund, och det som bara ett eller två lämnar är inte med. Det kontrolleras innan filen kan sparas.',
        ),
        paragraph(
          'Ju färre förbund, desto mer faller bort, först uppdelningen på kön. Därför visar varje siffra hur många förbund den är av.',
        ),
        paragraph(
          'Två sammanställningar där den ena har ett förbund mer skyddar programmet inte: skillnaden är det förbundet. Lämna ut en av dem.',
        ),
      ],
      ['tre förbund', 'redovisas inte', 'skydd', 'röjande'],
    ),
    section(
      'jamfora',
      'Jämföra med en sammanställning',
      [
        steps(
          say`Gå till ${at('settings', 'targets')} och välj ${named(referencePackageTexts.command.text)} (${key(referencePackageTexts.command.keys)}).`,
          say`Talen syns sedan på ${at('results')} och ${at('trends')}, med hur många förbund och svar de bygger på.`,
        ),
        list(
          'Bara frågor med samma ord och samma svarsalternativ som hos er blir jämförelser.',
          say`Tal som ni har läst någon annanstans skriver ni in själva: ${see('fore-matningen', 'mal')}.`,
        ),
      ],
      ['jämförelse', 'referens', 'andra förbund'],
    ),
  ],
}
