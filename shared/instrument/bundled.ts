import { type InstrumentDefinition, instrumentDefinition } from './definition'
import nns2019 from './nns-2019.json'

/**
 * The forms of 2019, the newest whose wording has been found: 33 questions in five forms. Wording and
 * codes are as one förbund printed them in 2019; which question uses which scale is confirmed by a source
 * for two of them only (see each question's `scaleBasis`).
 */
export const bundledInstrument: InstrumentDefinition = instrumentDefinition.parse(nns2019)
