import type { InsatsId, InstrumentVersionId, ResponseId, RoundId } from '../../shared/model/id'
import type { LogDetails, LogNames } from '../../shared/model/log-entry'
import { konItem } from '../../shared/model/response'
import type { Database } from './database'
import { listInsatser } from './insatser'
import { readDefinition } from './instrument-versions'
import { listRounds } from './rounds'
import { statement } from './statement'

type Value = LogDetails[string] | undefined

interface KnownForm {
  readonly title: string
  /** The number of each question by its key. */
  readonly questions: ReadonlyMap<string, number>
}

/** Finds what the ids of log entries are called now: made once for many entries, as long as nothing is written meanwhile. */
export function logNames(db: Database): (details: LogDetails) => LogNames {
  const rounds = new Map(listRounds(db).map((round) => [round.id, round]))
  const insatser = new Map(listInsatser(db).map(({ id, name }) => [id, name]))
  const forms = new Map<string, KnownForm | null>()
  const formOf = (roundId: RoundId, key: string): KnownForm | null => {
    const round = rounds.get(roundId)
    if (!round) return null
    const name = `${round.instrumentVersionId} ${key}`
    if (!forms.has(name)) forms.set(name, knownForm(db, round.instrumentVersionId, key))
    return forms.get(name) ?? null
  }
  return (details) => {
    const place = placeOf(db, details)
    const round = numberOf(place.round) as RoundId | null
    const form = round === null || typeof place.form !== 'string' ? null : formOf(round, place.form)
    return {
      year: round === null ? null : (rounds.get(round)?.year ?? null),
      form: form?.title ?? null,
      insats: insatser.get((numberOf(details.insats) ?? 0) as InsatsId) ?? null,
      runningNumber: numberOf(place.runningNumber),
      question: questionOf(details.item, form),
    }
  }
}

function knownForm(db: Database, version: InstrumentVersionId, key: string): KnownForm | null {
  const form = readDefinition(db, version).forms.find((one) => one.key === key)
  return form
    ? { title: form.title, questions: new Map(form.questions.map((question) => [question.key, question.number])) }
    : null
}

interface LoggedPlace {
  readonly round?: Value
  readonly form?: Value
  readonly runningNumber?: Value
}

/** Entries of older versions of the program name the response alone, and imports of then the batch. */
function placeOf(db: Database, details: LogDetails): LoggedPlace {
  if (details.round !== undefined) return details
  const response = numberOf(details.response) as ResponseId | null
  const batch = numberOf(details.importBatch)
  if (response !== null) {
    const sql = 'SELECT round_id AS round, form_key AS form, running_number AS runningNumber FROM response WHERE id = ?'
    return (statement(db, sql).get(response) as LoggedPlace | undefined) ?? {}
  }
  if (batch === null) return {}
  const sql = 'SELECT round_id AS round, form_key AS form FROM import_batch WHERE id = ?'
  return (statement(db, sql).get(batch) as LoggedPlace | undefined) ?? {}
}

function questionOf(item: Value, form: KnownForm | null): number | null {
  if (typeof item !== 'string') return null
  return item === konItem ? 0 : (form?.questions.get(item) ?? null)
}

function numberOf(value: Value): number | null {
  return typeof value === 'number' ? value : null
}
