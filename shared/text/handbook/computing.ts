import { type HandbookPage, section } from './blocks'
import { answerDefinitions } from './definitions-of-answers'
import { chanceDefinitions } from './definitions-of-chance'
import { comparingDefinitions } from './definitions-of-comparing'
import { alwaysTrue, countDefinitions } from './definitions-of-counting'
import { secondEntryDefinitions } from './definitions-of-second-entry'

/** A definition of every figure that the program shows. */
export const computingPage: HandbookPage = {
  id: 'sa-raknas-det',
  title: 'Så räknas det',
  question: 'Vad betyder talet, och hur är det uträknat?',
  answer: 'Leta upp talet i listan. Varje tal har ett exempel som visar hur det räknas.',
  sections: [
    ...answerDefinitions,
    ...countDefinitions,
    ...chanceDefinitions,
    ...comparingDefinitions,
    ...secondEntryDefinitions,
    section('alltid', 'Gäller alltid', [alwaysTrue], ['regler']),
  ],
}
