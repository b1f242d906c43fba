import { findingTitles, topAnswers } from '../report'
import { verdictWords } from '../verdict'
import { type Block, type HandbookPage, list, paragraph, section } from './blocks'
import { ofNumbers } from './examples'
import { at, named, say, see } from './words'

export const smallNumbersPage: HandbookPage = {
  id: 'sma-tal',
  title: 'Läsa små tal',
  question: 'Hur säkra är siffrorna när få har svarat?',
  answer:
    'Sällan säkra nog för att säga att något har blivit bättre eller sämre. Med 9 svar är en enda person 11 procentenheter.',
  sections: [
    section(
      'av',
      'Varför står det ”7 av 9”?',
      [
        paragraph(
          say`När färre än 10 har svarat skrivs antalet ut i stället för procent, på skärmen och i rapporten. ”78 procent” låter exakt, men hade en enda svarat annorlunda hade det stått 67 eller 89. På ${at('trends')} är en sådan punkt ofylld.`,
        ),
        paragraph(
          say`För andra visas så få svar dessutom med sammanslagna svarsalternativ: ${see('visa-for-styrelsen', 'sammanslagna-svar')}`,
        ),
      ],
      ['procent saknas', 'inga procent', 'få svar'],
    ),
    section(
      'slumpen',
      'Vad slumpen gör',
      [
        list(
          'Sällan svarar precis samma personer två år i rad. Även om insatsen är lika bra blir svaren olika.',
          'Ju färre svar, desto mer hoppar talen. Upp ett år och ned nästa är det vanliga, inte ett tecken.',
          'Många tal att titta på gör att något alltid sticker ut. Leta inte upp det största hoppet och förklara det efteråt.',
        ),
      ],
      ['slump', 'tillfällighet', 'variation', 'hoppar'],
    ),
    section(
      'intervall',
      'Hur osäkert är det?',
      [
        paragraph(
          'Ett intervall säger mellan vilka gränser den verkliga andelen rimligen ligger, om de som svarade ses som ett slumpmässigt urval.',
        ),
        {
          kind: 'example',
          example: ofNumbers('interval', [7, 9], (count, n) => `${count} av ${n} svar.`, '45–94\u00A0%'),
        },
        {
          kind: 'example',
          example: ofNumbers(
            'interval',
            [70, 90],
            (count, n) => `${count} av ${n} svar, alltså lika stor andel.`,
            '68–85\u00A0%',
          ),
        },
        paragraph(
          say`Hur det räknas: ${see('sa-raknas-det', 'wilson')}. Har nästan alla som tillfrågades svarat är osäkerheten mindre: ${see('sa-raknas-det', 'tillfragade')}.`,
        ),
      ],
      ['konfidensintervall', 'felmarginal', 'osäkerhet', 'statistisk säkerhet'],
    ),
    section(
      'saga',
      'Vad kan jag säga?',
      [
        list(
          'Säg antalet: ”7 av 9 fick den tid de behövde”. Det är alltid sant.',
          'Vänta med ”har ökat” tills flera år pekar åt samma håll, eller flera grupper säger detsamma.',
          say`Säg hur många som inte svarade. De kan tycka något annat än de som svarade. Se ${see('svarsandelen')}.`,
        ),
      ],
      ['slutsats', 'ökning', 'minskning', 'förbättring', 'försämring', 'signifikant'],
    ),
    section(
      'orden',
      'Orden om en förändring',
      [
        list(
          say`${named(verdictWords.increase)}, ${named(verdictWords.decrease)}: skillnaden är större än slumpen brukar ge.`,
          say`${named(verdictWords['within-chance'])}: skillnaden kan vara slump. Det betyder inte att inget har hänt, bara att det inte syns säkert.`,
          say`${named(verdictWords['not-comparable'])}: frågan eller skalan är en annan, eller svaren för få. Skälet står bredvid.`,
        ),
        change([5, 9, 8, 9], verdictWords['within-chance']),
        change([50, 90, 80, 90], verdictWords.increase),
        paragraph(
          say`Orden står på ${at('overview')} och ${at('trends')}. Rubrikerna i rapporten säger detsamma, till exempel ”${findingTitles.moreAnswer(topAnswers.share46, 2023)}”. Bland många frågor blir någon ökning eller minskning ändå slump. Så räknas det: ${see('sa-raknas-det', 'forandring')}.`,
        ),
      ],
      ['ökning', 'minskning', 'inom slumpvariation', 'kan inte jämföras', 'omdöme'],
    ),
    section(
      'grupper',
      'Grupper bredvid varandra',
      [
        list(
          'Gör ingen topplista av små grupper. Den som är bäst i år kan vara sist nästa år utan att något har hänt.',
          say`${named(findingTitles.noDifferences)} betyder att siffrorna inte räcker för att säga att grupperna skiljer sig åt.`,
          say`Skillnader sägs bara mellan grupper med minst 5 svar. Ju fler grupper, desto större måste skillnaden vara. Se ${see('sa-raknas-det', 'grupper')}.`,
        ),
      ],
      ['rangordna', 'bäst', 'sämst', 'jämföra insatser', 'kvinnor och män', 'skillnad mellan grupper'],
    ),
  ],
}

function change(numbers: readonly number[], result: string): Block {
  return {
    kind: 'example',
    example: ofNumbers('verdict', numbers, (was, n, is, m) => `Förra gången ${was} av ${n}, nu ${is} av ${m}.`, result),
  }
}
