import { countRespondentsSql } from '../../electron/db/frequencies'
import { askedByForm } from '../../shared/report/asked-by-form'
import { measureTrends } from '../../shared/report/trend'
import { openInApp, startApp, timedCall } from './app'
import { measureInElectronNode } from './in-electron'
import { compare, type Row } from './measure'

/** The answers counted by SQL alone. */
const countAnswersSql = `SELECT form_key, insats_id, coalesce(kon_code, kon_missing) AS kon, question_key, code, missing, count(*)
  FROM response JOIN answer ON answer.response_id = response.id
  WHERE round_id = ? AND running_number IS NOT NULL
  GROUP BY form_key, insats_id, kon, question_key, code, missing`

/** The data of the trend view for all rounds, through the contract and computed, against the same SQL alone. */
export async function benchTrend(database: string, profile: string): Promise<Row> {
  const { app, page } = await startApp(profile)
  await openInApp(app, page, database)
  const { value: workspace } = await timedCall(page, 'getWorkspace')
  const [instrumentVersion] = workspace.instrumentVersions
  if (!instrumentVersion) throw new Error('no instrument version')
  const ours = async () => {
    let milliseconds = 0
    const rounds = []
    const accounted = await timedCall(page, 'getResponseAccounting', { roundId: null })
    milliseconds += accounted.milliseconds
    for (const round of workspace.rounds) {
      const counted = await timedCall(page, 'getFrequencyTable', { roundId: round.id })
      milliseconds += counted.milliseconds
      const accounting = accounted.value.filter(({ roundId }) => roundId === round.id)
      rounds.push({ round, instrumentVersion, table: counted.value, accounting })
    }
    const start = performance.now()
    const trends = measureTrends(
      rounds.map(({ table, accounting, ...round }) => {
        return { ...round, table, asked: askedByForm(table, accounting, instrumentVersion.definition, workspace.insatser) }
      }),
    )
    if (trends.length === 0) throw new Error('no trends')
    return milliseconds + performance.now() - start
  }
  const script = `const db = require('better-sqlite3')(${JSON.stringify(database)}, { readonly: true });
    const rounds = db.prepare('SELECT id FROM round').pluck().all();
    const statements = ${JSON.stringify([countRespondentsSql, countAnswersSql])};
    const once = () => { const start = performance.now();
      for (const round of rounds) for (const sql of statements) db.prepare(sql).raw().all(round);
      return performance.now() - start };
    once(); console.log(once())`
  await ours()
  const row = await compare('trend data, 15,000 responses / same SQL alone', 1.3, 9, ours, async () =>
    measureInElectronNode(script),
  )
  await app.close()
  return row
}
