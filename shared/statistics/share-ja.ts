import type { QuestionFrequency } from '../frequency/frequency-table'
import type { Scale } from '../instrument/definition'
import { type Share, shareOfCodes } from './share'

/** Code 1 of a yes-no scale (Tabell 3 of the NNS instrument): here 1 is the good answer, unlike on the rating scales. */
const ja = 1

/** The share that answered Ja, of those that answered Ja or Nej. Refuses other scales. */
export function shareJa(frequency: QuestionFrequency, scale: Scale): Share {
  if (scale.kind !== 'yes-no') throw new TypeError(`the scale ${scale.key} has no Ja`)
  return shareOfCodes(frequency, [ja])
}
