import type { RoundId } from '../../shared/model/id'
import { severalQuestionThemes, type ThemeMoments } from '../../shared/report/theme-consistency'
import type { ItemMoments } from '../../shared/statistics/cronbach-alpha'
import type { Database } from './database'
import { disposedOf } from './disposals'
import { readDefinition } from './instrument-versions'
import { readRound } from './rounds'
import { statement } from './statement'

const codesSql = `SELECT response.id, question_key, code FROM response
  JOIN answer ON answer.response_id = response.id
  WHERE round_id = ? AND form_key = ? AND running_number IS NOT NULL AND code IS NOT NULL
    AND question_key IN (SELECT value FROM json_each(?))
  ORDER BY response.id`

type CodeRow = [response: number, question: string, code: number]

/**
 * What the saved responses of a round add up to in each theme that a form asks several questions of. Only whole sums leave; none of a round whose
 * responses are disposed.
 */
export function readThemeMoments(db: Database, round: RoundId): readonly ThemeMoments[] {
  if (disposedOf(db, round) === 'responses') return []
  const instrument = readDefinition(db, readRound(db, round).instrumentVersionId)
  return severalQuestionThemes(instrument).map((theme) => {
    const rows = statement(db, codesSql).raw().all(round, theme.form, JSON.stringify(theme.questions)) as CodeRow[]
    return { ...theme, moments: momentsOf(rows, theme.questions) }
  })
}

/** Rows of one response follow each other; one that lacks an answer to some question is left out. */
function momentsOf(rows: readonly CodeRow[], questions: readonly string[]): ItemMoments {
  const sums = questions.map(() => 0)
  const products = questions.map(() => questions.map(() => 0))
  let n = 0
  let codes: number[] = []
  let current: number | null = null
  const add = () => {
    if (Object.keys(codes).length < questions.length) return
    n += 1
    codes.forEach((one, first) => {
      sums[first] = (sums[first] ?? 0) + one
      const row = products[first] ?? []
      codes.forEach((other, second) => {
        row[second] = (row[second] ?? 0) + one * other
      })
    })
  }
  for (const [response, question, code] of rows) {
    if (response !== current) {
      add()
      codes = []
      current = response
    }
    codes[questions.indexOf(question)] = code
  }
  add()
  return { n, sums, products }
}
