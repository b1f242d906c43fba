import { deliveryTexts } from '../delivery'
import {
  auditTexts,
  deliveryChoiceTexts,
  deliveryCommandTexts,
  deliveryListTexts,
  deliveryPreviewTexts,
  deliveryRuleTexts,
} from '../delivery-page'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

/** As the program's own policy has them. */
export const smallestGroup = 5
export const fewestForEveryBox = 10

export const deliveringPage: HandbookPage = {
  id: 'leverera',
  title: 'Leverera till NNS',
  question: 'Hur gör jag filen till NNS, och vad står i den?',
  answer:
    'Stäng mätomgången, läs igenom det som visas och spara filen. Den innehåller antal svar per svarsalternativ, aldrig enskilda svar.',
  sections: [
    section(
      'sa-har',
      'Så här gör du',
      [
        steps(
          say`Kontrollera på ${at('overview')} att inget återstår.`,
          say`Gå till ${at('delivery')}. Är mätomgången öppen stänger du den där.`,
          say`Läs ${named(deliveryPreviewTexts.title)}. Det är exakt de siffror som hamnar i filen, och bredvid står varför de ser ut så.`,
          say`Vänta på ${named(auditTexts.title)}. Den tar oftast någon sekund.`,
          say`Tryck på ${named(deliveryCommandTexts.save.text)} (${key(deliveryCommandTexts.save.keys)}).`,
          'Lämna filen till NNS på det sätt ni har kommit överens om. Programmet skickar ingenting.',
        ),
      ],
      ['skicka', 'rapportera', 'lämna in', 'inrapportering', 'exportera'],
    ),
    section(
      'innehall',
      'Vad NNS får',
      [
        paragraph(
          'Två filer sparas med samma namn och samma innehåll: ett paket av tabeller (zip) som andra program läser, och en Excelfil att läsa själv. Båda innehåller',
        ),
        list(
          'antal per svarsalternativ för varje fråga, totalt, per insats och per kön,',
          'svar, tillfrågade, tackat nej och svarsandel för varje grupp,',
          'en kodbok med frågornas ordalydelse och vad varje kod betyder,',
          'förbund, mätomgång och vilka regler filen är gjord efter.',
        ),
        paragraph(say`${deliveryRuleTexts.never}:`),
        list(...deliveryRuleTexts.neverListed),
      ],
      ['innehåll', 'vad skickas', 'anonym', 'avidentifierad', 'zip', 'excel', 'csv'],
    ),
    section(
      'sammanslaget',
      'Varför är grupper sammanslagna?',
      [
        paragraph(
          `I en grupp med färre än ${smallestGroup} svar kan man lätt förstå vad någon svarade. Den visas därför inte för sig, utan tillsammans med andra. Den utelämnas inte, för då kunde den räknas ut som resten av summan.`,
        ),
        list(
          say`Små insatser står tillsammans som ${named(deliveryTexts.joinedInsatser)}.`,
          'Är alla tillsammans ändå för få visas ingen uppdelning.',
          'Har alla tillfrågade i en grupp svarat lämnas antalet tillfrågade inte ut: då syntes det vilka som svarat.',
          say`Vad som har hänt i just er fil, och varför, står under ${named(deliveryPreviewTexts.whyTitle)} vid varje formulär.`,
        ),
      ],
      ['små grupper', 'övriga insatser', 'dold', 'sekretess', 'saknas', 'redovisas inte'],
    ),
    section(
      'varje-fraga',
      'Varför skiljer sig frågorna åt?',
      [
        paragraph('Alla svarar inte på alla frågor. Därför prövas varje fråga för sig:'),
        list(
          `Har färre än ${smallestGroup} i en grupp svarat på frågan redovisas flera grupper tillsammans.`,
          `Har färre än ${fewestForEveryBox} svarat står svarsalternativen två och två: 1–2, 3–4 och 5–6.`,
          'Har nästan alla svarat lika säger svaren vad var och en svarade. Då redovisas större grupper, eller inte frågan alls.',
          'Skulle insats och kön tillsammans säga något om några få redovisas frågan inte per kön.',
        ),
      ],
      ['klasser', 'två och två', 'bortfall', 'en fråga saknas'],
    ),
    section(
      'valja',
      'Vad ni själva kan välja',
      [
        list(
          say`${named(deliveryChoiceTexts.minimumGroup)}: om ni vill kräva fler svar än ${String(smallestGroup)}. Mindre grupper slås ihop, och formulär med färre svar redovisas inte.`,
          say`${named(deliveryChoiceTexts.join)}: insatser som ni hellre redovisar som en grupp. Reglerna gäller ändå.`,
          say`${named(deliveryChoiceTexts.numbered)}: om ett namn skulle avslöja vem det handlar om.`,
          say`${named(deliveryChoiceTexts.undivide('…'))}: erbjuds där kontrollen inte går igenom för att insats och kön tillsammans säger något om några få. Formuläret redovisas då per insats, men inte per kön.`,
        ),
        paragraph(
          'Valen sparas med mätomgången och går att ändra. De gäller också det som visas för styrelsen och andra, utom att namnen står kvar där. Gränserna går inte att sänka.',
        ),
      ],
      ['slå ihop', 'nummer', 'dölja namn', 'anonymisera insats', 'minsta grupp', 'gräns', 'utan kön'],
    ),
    section(
      'kontroll',
      'Hur vet man att ingen kan kännas igen?',
      [
        paragraph(
          `Innan filen skrivs angriper programmet den. Det läser den färdiga filen och alla tidigare leveranser av mätomgången, och räknar på allt som går att lägga ihop och dra ifrån. Går det att räkna ut något om färre än ${smallestGroup} personer skrivs ingen fil. Kontrollen är gjord för sig, och vet inte hur grupperna valdes.`,
        ),
        paragraph(
          'Kontrollen gäller siffrorna i filerna. Den vet inte vad någon redan känner till, till exempel vem som har gått i en liten insats.',
        ),
      ],
      ['säker', 'röjande', 'identifiera', 'granskning', 'prövning'],
    ),
    section(
      'ny',
      'Om något blev fel, eller ett svar kom sent',
      [
        paragraph(
          say`Öppna mätomgången igen under ${at('settings', 'rounds')}, rätta, stäng den och gör en ny leverans. Den får nästa nummer. Säg till mottagaren att den ersätter den förra.`,
        ),
        paragraph(
          `Har bara några få svar ändrats går det inte. Den som har båda filerna kan dra den ena från den andra, och då syns vad de få har svarat. Inget är fel: den förra leveransen gäller. En ny blir möjlig när minst ${smallestGroup} personers svar skiljer sig i varje grupp som har ändrats. Vänta därför med leveransen tills alla svar är inne.`,
        ),
      ],
      ['rätta leverans', 'ersätta', 'ångra leverans', 'sent svar', 'nekad', 'stoppad'],
    ),
    section(
      'logg',
      'Tidigare leveranser',
      [
        paragraph(say`Under ${named(deliveryListTexts.title)} står när varje leverans gjordes, av vem och efter vilka regler.`),
        list(
          say`${named(deliveryListTexts.recreate)}: samma filer en gång till, på byten lika.`,
          say`${named(deliveryListTexts.compare)}: om en fil som du har fått är den som sparades, är ändrad eller är en annan.`,
          say`${named(deliveryListTexts.checksums)}: kontrollsumman ändras om något i filen ändras. Läs upp den för mottagaren: stämmer den är filerna desamma.`,
        ),
      ],
      ['kontrollsumma', 'hash', 'logg', 'borttappad fil', 'skapa igen', 'jämföra filer'],
    ),
    section(
      'okant',
      'Vad vi inte vet om NNS',
      [
        list(
          `Vilken gräns NNS har för små grupper är inte känt. ${smallestGroup} och ${fewestForEveryBox} är programmets egna antaganden.`,
          'NNS mall för inrapportering är inte känd. Filens format är programmets eget.',
          'När filen ska vara inne, och hur den ska lämnas, är inte känt. Fråga NNS.',
        ),
      ],
      ['mall', 'format', 'datum', 'sista dag', 'manual'],
    ),
    section('fritext', 'Följer fritext med?', [paragraph(say`Nej, aldrig. Se ${see('fritext', 'vart')}.`)]),
  ],
}
