import { type DemoBatch, type DemoForm, planDemo } from '../../shared/demo/demo-plan'
import { bundledInstrument } from '../../shared/instrument/bundled'
import type { InsatsId, ResponseId, RoundId } from '../../shared/model/id'
import type { Result } from '../../shared/model/result'
import { demoFileName, demoForbundName, demoInsatser } from '../../shared/text/demo'
import { writeOpenText } from '../db/change-response'
import type { Database } from '../db/database'
import { commitImport } from '../db/import-batches'
import { insertInsats } from '../db/insatser'
import { listInstrumentVersions } from '../db/instrument-versions'
import { createForbundDatabase } from '../db/new-forbund'
import { beginDraft, recordAnswer, saveResponse } from '../db/record-answer'
import { setResponseAccounting } from '../db/response-accounting'
import { insertRound, setRoundState } from '../db/rounds'
import { forgetHistory } from '../db/steps'

type Insatser = ReadonlyMap<string | null, InsatsId | null>

/**
 * Makes the demo förbund's database in a new file. Every answer goes the way of real ones: typed forms through the entry
 * functions, files through the import. The newest round is open, so that one can try typing.
 */
export function buildDemo(file: string): void {
  createForbundDatabase(file, { name: demoForbundName, demo: true }, '2020-01-07T08:00:00.000Z', fill)
}

function fill(db: Database): void {
  const [version] = listInstrumentVersions(db)
  if (!version) throw new Error('a new database has an instrument version')
  const start = '2020-01-07T08:00:00.000Z'
  const insatser = new Map<string | null, InsatsId | null>([[null, null]])
  for (const name of Object.values(demoInsatser)) insatser.set(name, done(insertInsats(db, name, null, start)).id)
  const plan = planDemo(bundledInstrument)
  for (const { year, batches } of plan) {
    const now = `${year}-11-18T09:00:00.000Z`
    const fields = { year, startsOn: `${year}-01-01`, endsOn: `${year}-12-31`, instrumentVersionId: version.id }
    const round = done(insertRound(db, fields, now))
    for (const batch of batches) takeIn(db, round.id, batch, insatser, now)
    if (year !== plan.at(-1)?.year) done(setRoundState(db, round.id, 'closed', now))
  }
  // None of it is a step of whoever tries things in the demo.
  forgetHistory(db)
}

function takeIn(
  db: Database,
  roundId: RoundId,
  { form, source, forms, accounting }: DemoBatch,
  insatser: Insatser,
  now: string,
): void {
  for (const { insats, asked, declined } of accounting) {
    done(setResponseAccounting(db, { roundId, form, insatsId: insatser.get(insats) ?? null, asked, declined }, now))
  }
  if (source === 'paper')
    for (const one of forms) typeIn(db, { roundId, form, insatsId: insatser.get(one.insats) ?? null }, one, now)
  else {
    const rows = forms.map((one, index) => ({ row: index + 2, sourceId: null, ...one }))
    const choices = Object.fromEntries(
      [...insatser].flatMap(([name, insatsId]) =>
        name !== null && insatsId !== null ? [[name, { kind: 'existing' as const, insatsId }]] : [],
      ),
    )
    done(commitImport(db, { roundId, form, fileName: demoFileName(form), rows, insatser: choices }, now))
  }
}

function typeIn(
  db: Database,
  place: { roundId: RoundId; form: string; insatsId: InsatsId | null },
  one: DemoForm,
  now: string,
): void {
  let response: ResponseId | null = null
  for (const [item, answer] of Object.entries(one.answers)) {
    response = done(response === null ? beginDraft(db, place, item, answer, now) : recordAnswer(db, response, item, answer, now))
  }
  if (response === null) return
  for (const [field, content] of Object.entries(one.openTexts)) done(writeOpenText(db, response, field, content, now))
  done(saveResponse(db, response, now))
}

function done<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(`the demo cannot be made: ${result.error.code}`)
  return result.value
}
