import type { Database } from '../../electron/db/database'
import { commitImport } from '../../electron/db/import-batches'
import { insertInsats } from '../../electron/db/insatser'
import { listInstrumentVersions } from '../../electron/db/instrument-versions'
import { createForbundDatabase } from '../../electron/db/new-forbund'
import { insertRound } from '../../electron/db/rounds'
import { seededRandom } from '../../shared/demo/random'
import { bundledInstrument } from '../../shared/instrument/bundled'
import { scaleOf } from '../../shared/instrument/lookup'
import type { Answer } from '../../shared/model/answer'
import type { Result } from '../../shared/model/result'

const years = [2020, 2021, 2022, 2023, 2024]
/** The insatser of every made database. */
export const insatser = ['Coachingteam', 'Mottagningsteam', 'Arbetsspåret', 'Unga framåt', 'Hälsosteget', 'Språkbron']
/** When all of it was made. */
export const now = '2024-11-18T09:00:00.000Z'

/** Makes a database of the given number of responses, spread over five rounds, five forms and six insatser. */
export function makeLargeDatabase(file: string, responses: number): void {
  createForbundDatabase(file, { name: 'Stora förbundet', demo: false }, now, (db) => fill(db, responses))
}

function fill(db: Database, responses: number): void {
  const random = seededRandom(1)
  const [version] = listInstrumentVersions(db)
  if (!version) throw new Error('no instrument version')
  for (const insats of insatser) done(insertInsats(db, insats, null, now))
  for (const year of years) {
    const fields = { year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, instrumentVersionId: version.id }
    const round = done(insertRound(db, fields, now))
    for (const form of bundledInstrument.forms) {
      const rows = Array.from({ length: responses / years.length / bundledInstrument.forms.length }, (_, index) => {
        const answers: Record<string, Answer> = { kon: random.between(1, 3) }
        for (const question of form.questions) {
          const { codes } = scaleOf(bundledInstrument, question)
          answers[question.key] = random.chance(0.03) ? 'blank' : random.between(1, codes.length)
        }
        const insats = insatser[random.between(0, insatser.length - 1)] ?? null
        return { row: index + 2, sourceId: null, insats, answeredOn: null, answers, openTexts: {} }
      })
      done(commitImport(db, { roundId: round.id, form: form.key, fileName: 'large.xlsx', rows, insatser: {} }, now))
    }
  }
}

/** The value of something that must succeed. */
export function done<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
