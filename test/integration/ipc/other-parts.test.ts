import { describe, expect, it } from 'vitest'
import type { CellValue, SheetData } from '../../../shared/importing/sheet'
import { importing, participants, planFor, planWithoutIds, responseId, storedAnswers } from './imports'

const anna: CellValue[] = ['1', 'Coachingteam', 'Kvinna', 'Alltid', 'Ja', 'Mycket bra']
const bo: CellValue[] = ['2', 'Coachingteam', 'Man', 'Ofta', 'Nej', null]
const cia: CellValue[] = ['3', 'Coachingteam', 'Kvinna', 'Sällan', 'Ja', null]
const dan: CellValue[] = ['4', 'Coachingteam', 'Man', 'Aldrig', 'Nej', null]
const three = participants(anna, bo, cia)
const eva: CellValue[] = ['5', 'Coachingteam', 'Kvinna', 'Ofta', 'Ja', null]
const fia: CellValue[] = ['6', 'Coachingteam', 'Kvinna', 'Ofta', 'Nej', null]

/** The same with another first column than the id. */
function withFirst(header: string, ...rows: readonly (readonly CellValue[])[]): SheetData {
  const {
    name,
    rows: [headers = [], ...rest],
  } = participants(...rows)
  return { name, rows: [[header, ...headers.slice(1)], ...rest] }
}

describe('an export in parts and then the whole', () => {
  it('adds nobody twice where the rows have ids, and asks nothing', async () => {
    const { commit, preview } = importing()
    await commit(participants(anna, bo, cia, dan))
    await commit(participants(eva, fia))
    const whole = participants(anna, bo, cia, dan, eva, fia, ['7', ...eva.slice(1)])
    expect(preview(whole)).toMatchObject({ added: 1, obstacles: [], repeat: { standing: 'again', known: 6, missing: [] } })
  })

  it('is asked about where they have none, and then adds nobody twice', async () => {
    const { commit, preview } = importing()
    const plan = planWithoutIds()
    const late = [
      ['7', 'Coachingteam', 'Man', 'Alltid', 'Nej', null],
      ['8', 'Coachingteam', 'Man', 'Sällan', 'Nej', null],
    ]
    await commit(participants(anna, bo, cia, dan, eva), plan)
    expect(await commit(participants(...late), plan)).toMatchObject({ added: 2 })
    const whole = participants(anna, bo, cia, dan, eva, ...late)
    expect(preview(whole, plan)).toMatchObject({ obstacles: [{ kind: 'repeat-unanswered' }], repeat: { sure: false } })
    expect(preview(whole, planWithoutIds({ repeat: 'again' }))).toMatchObject({ added: 0, obstacles: [] })
  })
})

describe('rows with a day and no time', () => {
  it.each(['1980-01-01 00:00:00', '2024-05-02 00:00:00'])(
    'are no proof, though one is like one of another team: %s',
    async (day) => {
      const { commit, preview } = importing()
      const plan = planFor({ roles: [{ kind: 'date' }, ...planFor().roles.slice(1)] })
      const dated = (...rows: readonly CellValue[][]) => withFirst('Datum', ...rows.map((row) => [day, ...row.slice(1)]))
      await commit(dated(bo), plan)
      expect(preview(dated(anna, bo, cia, dan, eva), plan).obstacles).toEqual([{ kind: 'repeat-unanswered' }])
    },
  )
})

describe('the same survey, read by other columns than before', () => {
  const more = [anna, bo, cia, dan, eva]

  it('is known where a column that was ignored is personal now', async () => {
    const { commit, preview } = importing()
    const others = more.map((row, index) => [['vet', 'a@b.se', 'nej', 'x', 'y'][index] ?? null, ...row.slice(1)])
    await commit(withFirst('Övrigt', ...others), planWithoutIds())
    const plan = planFor({ roles: [{ kind: 'personal' }, ...planFor().roles.slice(1)] })
    expect(preview(withFirst('Övrigt', ...others, ['c@d.se', ...fia.slice(1)]), plan)).toMatchObject({ added: 1, obstacles: [] })
  })

  it.each<[string, number, CellValue]>([
    ['a question that was ignored', 4, 'Ja'],
    ['free words that were ignored', 5, 'Bra stöd'],
    ['an insats that was ignored', 1, 'Coachingteam'],
  ])('is asked about where it has got %s, and then adds nobody twice', async (_, column, cell) => {
    const { commit, preview, db, roundId } = importing()
    const filled = more.map((row) => row.with(column, cell))
    const roles = planWithoutIds().roles
    await commit(participants(...filled), planWithoutIds({ roles: roles.with(column, { kind: 'ignored' }) }))
    const whole = participants(...filled, fia)
    expect(preview(whole, planWithoutIds())).toMatchObject({
      obstacles: [{ kind: 'repeat-unanswered' }],
      repeat: { sure: false, overlapping: 5 },
    })
    const conflicts = Object.fromEntries([1, 2, 3, 4, 5].map((number) => [responseId(db, number), 'take' as const]))
    expect(await commit(whole, planWithoutIds({ repeat: 'again', conflicts }))).toMatchObject({ added: 1 })
    expect(storedAnswers(db, roundId)).toHaveLength(6)
    // From now on it is known by its rows.
    expect(preview(whole, planWithoutIds())).toMatchObject({ added: 0, obstacles: [], repeat: { known: 6, sure: true } })
  })

  it('is another survey where the user says so', async () => {
    const { commit } = importing()
    const roles = planWithoutIds().roles
    await commit(participants(...more), planWithoutIds({ roles: roles.with(4, { kind: 'ignored' }) }))
    expect(await commit(participants(...more), planWithoutIds({ repeat: 'separate' }))).toMatchObject({ added: 5, changed: 0 })
  })

  it('is not suspected where few answers are the same', async () => {
    const { commit, preview } = importing()
    await commit(participants(...more), planWithoutIds())
    const others = more.map((row, index) => ['', 'Mottagningsteam', 'Man', index === 0 ? 'Alltid' : 'Sällan', ...row.slice(4)])
    expect(preview(participants(...others), planWithoutIds())).toMatchObject({ obstacles: [], repeat: null })
  })
})

describe('responses that an older version of the program imported', () => {
  it('are counted, since no file can be held against them', async () => {
    const { db, commit, preview } = importing()
    await commit(three)
    expect(preview(three).unmarked).toBe(0)
    db.exec('UPDATE response SET source_id = NULL, source_row = NULL WHERE running_number < 3')
    expect(preview(three)).toMatchObject({ unmarked: 2 })
    expect(preview(three, planFor({ form: 'deltagare_avslut', roles: [] })).unmarked).toBe(0)
  })
})
