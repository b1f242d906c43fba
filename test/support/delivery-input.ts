import { noChoices } from '../../shared/delivery/delivery-choices'
import type { DeliveryInput } from '../../shared/delivery/delivery-input'
import { defaultPolicy } from '../../shared/disclosure/policy'
import { bundledInstrument } from '../../shared/instrument/bundled'
import { countResponses } from './count-responses'
import {
  accountingOf,
  coaching,
  insatser,
  type People,
  reception,
  responsesOf,
  round2024,
  versionOf,
  work,
} from './made-responses'

/**
 * Personal: 9 in Coachingteam, 6 in Mottagningsteam, 2 in Arbetsspåret; 9 women, 7 men, 1 uppges ej.
 * Deltagare – pågående: 24 of 39 in Coachingteam. Styrelse: 3, too few. Nobody answered the other two.
 */
const people: readonly People[] = [
  { count: 5, form: 'personal', insats: coaching, kon: 1, all: 4, answers: { 'personal.1': 6 } },
  { count: 4, form: 'personal', insats: coaching, kon: 2, all: 5, answers: { 'personal.1': 'blank' } },
  { count: 3, form: 'personal', insats: reception, kon: 1, all: 3, answers: { 'personal.1': 'double-marked' } },
  { count: 3, form: 'personal', insats: reception, kon: 2, all: 2, answers: { 'personal.1': 'illegible' } },
  { count: 1, form: 'personal', insats: work, kon: 1, all: 6, answers: { 'personal.1': 'not-on-form' } },
  { count: 1, form: 'personal', insats: work, kon: 3, all: 1, answers: { 'personal.1': 1 } },
  { count: 24, form: 'deltagare_pagaende', insats: coaching, kon: 'not-on-form', all: 1 },
  { count: 3, form: 'styrelse', kon: 2, all: 1 },
]

const accounting = [
  accountingOf('personal', coaching, 10, 1),
  accountingOf('personal', reception, 8, null),
  accountingOf('personal', work, 2, 0),
  accountingOf('deltagare_pagaende', coaching, 39, 15),
  accountingOf('styrelse', null, 4, 1),
]

export function deliveryInput(changes: Partial<DeliveryInput> = {}): DeliveryInput {
  return {
    forbund: { name: 'Samordningsförbundet Prov', demo: false },
    round: round2024,
    instrumentVersion: versionOf(1),
    table: countResponses(round2024.id, responsesOf(people), bundledInstrument),
    accounting,
    insatser,
    policy: defaultPolicy,
    choices: noChoices,
    number: 1,
    programVersion: '0.1.0',
    ...changes,
  }
}

/** The same input with other people in place of those above. */
export function inputOf(others: readonly People[]): DeliveryInput {
  return deliveryInput({ table: countResponses(round2024.id, responsesOf(others), bundledInstrument) })
}
