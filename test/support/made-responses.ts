import { bundledInstrument } from '../../shared/instrument/bundled'
import type { InstrumentDefinition } from '../../shared/instrument/definition'
import { findForm } from '../../shared/instrument/lookup'
import type { InstrumentVersion } from '../../shared/instrument/version'
import type { Answer } from '../../shared/model/answer'
import type { InsatsId, InstrumentVersionId, ResponseId, RoundId } from '../../shared/model/id'
import { konItem, type Response } from '../../shared/model/response'
import type { ResponseAccounting } from '../../shared/model/response-accounting'
import type { Round } from '../../shared/model/round'

export const round2024 = roundOf(1, 2024)
export const coaching = 11 as InsatsId
export const reception = 12 as InsatsId
export const work = 13 as InsatsId
export const insatser = [
  { id: work, name: 'Arbetsspåret' },
  { id: coaching, name: 'Coachingteam' },
  { id: reception, name: 'Mottagningsteam' },
]

export function roundOf(id: number, year: number, version = 1): Round {
  return {
    id: id as RoundId,
    year,
    startsOn: `${year - 1}-11-01`,
    endsOn: `${year}-10-31`,
    state: 'closed',
    instrumentVersionId: version as InstrumentVersionId,
  }
}

export function versionOf(id: number, definition: InstrumentDefinition = bundledInstrument): InstrumentVersion {
  return { id: id as InstrumentVersionId, label: `Version ${id}`, definition, hasAnswers: true }
}

/** What some people have in common: their form, insats and kön, and the same answer to every question but those named. */
export interface People {
  readonly count: number
  readonly form: string
  readonly insats?: InsatsId | null
  readonly kon?: Answer
  readonly all?: Answer
  readonly answers?: Readonly<Record<string, Answer>>
}

export function responsesOf(
  people: readonly People[],
  roundId = round2024.id,
  instrument = bundledInstrument,
): readonly Response[] {
  return people
    .flatMap((group) => Array.from({ length: group.count }, () => group))
    .map(({ form, insats = null, kon = 1, all = 1, answers = {} }, index) => ({
      id: (index + 1) as ResponseId,
      roundId,
      form,
      insatsId: insats,
      source: 'paper',
      runningNumber: index + 1,
      openTexts: {},
      answers: {
        ...Object.fromEntries(findForm(instrument, form).questions.map(({ key }) => [key, all])),
        ...answers,
        [konItem]: kon,
      },
    }))
}

export function accountingOf(
  form: string,
  insatsId: InsatsId | null,
  asked: number | null,
  declined: number | null = null,
): ResponseAccounting {
  return { roundId: round2024.id, form, insatsId, asked, declined }
}
