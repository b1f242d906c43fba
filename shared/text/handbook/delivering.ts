import { deliveryTexts } from '../delivery'
import { deliveryCommandTexts, deliveryListTexts, deliveryPreviewTexts, deliveryRuleTexts } from '../delivery-page'
import { type HandbookPage, list, paragraph, section, steps } from './blocks'
import { at, key, named, say, see } from './words'

/** As the program's own policy has it. */
export const smallestGroup = 5

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
          say`Läs ${named(deliveryPreviewTexts.title)}. Det är exakt de siffror som hamnar i filen.`,
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
        list(
          say`${named(deliveryTexts.results)}: antal per svarsalternativ för varje fråga, totalt, per insats och per kön.`,
          say`${named(deliveryTexts.responseRates)}: svar, tillfrågade, tackat nej och svarsandel.`,
          say`${named(deliveryTexts.codebook)}: vad varje fråga, skala och kolumn betyder.`,
          say`${named(deliveryTexts.cover)}: förbund, mätomgång och vilka regler filen är gjord efter.`,
        ),
        paragraph(say`${deliveryRuleTexts.never}:`),
        list(...deliveryRuleTexts.neverListed),
      ],
      ['innehåll', 'vad skickas', 'anonym', 'avidentifierad'],
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
          'Uppdelningen på kön utelämnas om den tillsammans med insatserna skulle avslöja några få.',
          say`Vad som har hänt i just er fil, och varför, står under ${named(deliveryPreviewTexts.whyTitle)} vid varje formulär.`,
        ),
      ],
      ['små grupper', 'övriga insatser', 'dold', 'sekretess', 'saknas', 'redovisas inte'],
    ),
    section(
      'okant',
      'Vad vi inte vet om NNS',
      [
        list(
          `Vilken gräns NNS har för små grupper är inte känt. ${smallestGroup} är programmets eget antagande.`,
          'NNS mall för inrapportering är inte känd. Filens format är programmets eget.',
          'När filen ska vara inne, och hur den ska lämnas, är inte känt. Fråga NNS.',
        ),
      ],
      ['mall', 'format', 'datum', 'sista dag', 'manual'],
    ),
    section(
      'ny',
      'Om något blev fel i filen',
      [
        paragraph(
          say`Öppna mätomgången igen under ${at('settings', 'rounds')}, rätta, stäng den och gör en ny leverans. Den får nästa nummer. Säg till mottagaren att den ersätter den förra och att den förra ska tas bort: den som har båda kan räkna ut de svar som skiljer.`,
        ),
        paragraph(
          say`Alla leveranser står under ${named(deliveryListTexts.title)}. Kontrollsumman visar om en fil är densamma som sparades.`,
        ),
      ],
      ['rätta leverans', 'ersätta', 'kontrollsumma', 'ångra leverans'],
    ),
    section('fritext', 'Följer fritext med?', [paragraph(say`Nej, aldrig. Se ${see('fritext', 'vart')}.`)]),
  ],
}
