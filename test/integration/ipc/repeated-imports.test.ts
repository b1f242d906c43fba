import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deleteResponse, moveResponse } from '../../../electron/db/change-response'
import { listInsatser } from '../../../electron/db/insatser'
import { maskOpenText } from '../../../electron/db/open-texts'
import { recordAnswer } from '../../../electron/db/record-answer'
import { undoStep } from '../../../electron/db/steps'
import { previewUndo } from '../../../electron/db/undo-import'
import { ownHeaders } from '../../../shared/importing/fingerprint'
import type { CellValue } from '../../../shared/importing/sheet'
import type { ImportBatchId, ResponseId } from '../../../shared/model/id'
import { succeeded } from '../db/in-new-database'
import { contentOf, importing, participants, planFor, planWithoutIds, responseId, storedAnswers } from './imports'

const anna: CellValue[] = ['1', 'Coachingteam', 'Kvinna', 'Alltid', 'Ja', 'Mycket bra']
const bo: CellValue[] = ['2', 'Coachingteam', 'Man', 'Ofta', 'Nej', null]
const cia: CellValue[] = ['3', 'Coachingteam', 'Kvinna', 'Sällan', 'Ja', null]
const dan: CellValue[] = ['4', 'Coachingteam', 'Man', 'Aldrig', 'Nej', null]
const three = participants(anna, bo, cia)

function batchOf({ batch }: { readonly batch: { readonly id: ImportBatchId } | null }): ImportBatchId {
  if (!batch) throw new Error('no batch')
  return batch.id
}

describe('an import of free words', () => {
  it('stores them with their responses, not yet read through', async () => {
    const { db, commit, roundId } = importing()
    await commit(three)
    expect(storedAnswers(db, roundId).map(({ words }) => words)).toEqual(['Mycket bra', null, null])
    expect(db.prepare('SELECT masks, reviewed_at FROM open_text').get()).toEqual({ masks: '[]', reviewed_at: null })
  })

  it('never stores the tool’s id, only a hash of it that another förbund’s would differ from', async () => {
    const hashes = []
    for (const { db, commit } of [importing(), importing()]) {
      await commit(participants(['A7B2', ...anna.slice(1)]))
      expect(JSON.stringify(contentOf(db))).not.toContain('A7B2')
      hashes.push(db.prepare('SELECT source_id FROM response').pluck().get())
      expect(db.prepare('SELECT import_salt FROM forbund').pluck().get()).toMatch(/^[\da-f]{32}$/)
    }
    expect(hashes[0]).toMatch(/^[\da-f]{64}$/)
    expect(hashes[0]).not.toBe(hashes[1])
  })
})

describe('the same file again', () => {
  it.each([
    ['with ids', planFor()],
    ['without', planWithoutIds()],
  ])('adds nothing and makes no import to undo, %s', async (_, plan) => {
    const { db, commit, preview } = importing()
    await commit(three, plan)
    const before = contentOf(db)
    expect(preview(three, plan)).toMatchObject({ added: 0, obstacles: [], repeat: { standing: 'again', known: 3, rows: 3 } })
    expect(await commit(three, plan)).toEqual({ batch: null, added: 0, changed: 0, kept: 0, known: 3 })
    expect(contentOf(db)).toEqual(before)
  })

  it('adds nothing either when answers have been corrected here since', async () => {
    const { db, commit, preview, now } = importing()
    await commit(three)
    succeeded(recordAnswer(db, responseId(db, 1) as ResponseId, 'deltagare_pagaende.1', 2, now()))
    expect(preview(three).repeat).toMatchObject({ known: 3, conflicts: [] })
  })

  it('says nothing of cells that were decided about the first time', async () => {
    const { commit, preview } = importing()
    const doubtful = participants(anna, ['2', 'Coachingteam', 'Man', 'Kanske', 'Nej', null])
    expect(preview(doubtful).problems).toHaveLength(1)
    await commit(doubtful)
    expect(preview(doubtful).problems).toEqual([])
  })

  it('is imported again after the import of it was undone', async () => {
    const { commit, undo } = importing()
    undo(batchOf(await commit(three)))
    expect(await commit(three)).toMatchObject({ added: 3, known: 0 })
  })

  it('is another survey where the user says so, and then each is known', async () => {
    const { commit, preview } = importing()
    await commit(three)
    expect(await commit(three, planFor({ repeat: 'separate' }))).toMatchObject({ added: 3, known: 0 })
    expect(preview(participants(anna, bo, cia, dan))).toMatchObject({ added: 1, repeat: { standing: 'again' } })
  })
})

describe('a cumulative export', () => {
  it('adds just what is new, and belongs to the same survey', async () => {
    const { commit, preview } = importing()
    await commit(three, planFor(), 'mars.xlsx')
    expect(await commit(participants(dan, anna, bo, cia), planFor(), 'april.xlsx')).toMatchObject({ added: 1, known: 3 })
    expect(preview(participants(dan, anna, bo, cia)).repeat).toMatchObject({ known: 4, earlier: { fileName: 'april.xlsx' } })
  })

  it('asks nothing about insatser of responses that are here already', async () => {
    const { commit, preview } = importing()
    await commit(three)
    expect(preview(participants(anna, bo, cia, ['4', 'Nya vägen', 'Man', 'Ofta', 'Ja', null])).summary.insatser).toEqual([
      { insats: 'Nya vägen', rows: 1 },
    ])
  })

  it('does not bring back a response that was removed here', async () => {
    const { db, commit, preview, now } = importing()
    await commit(three)
    succeeded(deleteResponse(db, responseId(db, 2) as ResponseId, now()))
    expect(preview(participants(anna, bo, cia, dan))).toMatchObject({ added: 1, repeat: { known: 3, removed: 1, missing: [] } })
    succeeded(undoStep(db, now()))
    expect(preview(three).repeat).toMatchObject({ known: 3, removed: 0 })
  })

  it('tells which earlier responses it lacks', async () => {
    const { commit, preview } = importing()
    await commit(participants(anna, bo, cia, dan))
    expect(preview(participants(anna, bo, cia)).repeat).toMatchObject({ standing: 'again', missing: [4] })
  })
})

describe('an export of another survey that counts from 1 as well', () => {
  const others = participants(
    ['1', 'Coachingteam', 'Man', 'Sällan', 'Ja', null],
    ['2', 'Coachingteam', 'Man', 'Alltid', 'Ja', 'Nja'],
  )

  it('is not imported before the user has said which it is', async () => {
    const { commit, preview } = importing()
    await commit(three)
    expect(preview(others)).toMatchObject({
      obstacles: [{ kind: 'repeat-unanswered' }],
      repeat: { standing: 'asked', sure: false },
    })
    await expect(commit(others)).rejects.toThrow('import-obstructed')
  })

  it('is imported whole where it is another one, and known by itself from then on', async () => {
    const { commit, preview } = importing()
    await commit(three)
    expect(await commit(others, planFor({ repeat: 'separate' }), 'andra.xlsx')).toMatchObject({ added: 2 })
    expect(preview(others)).toMatchObject({ added: 0, obstacles: [], repeat: { earlier: { fileName: 'andra.xlsx' } } })
  })
})

describe('a response that the file has changed', () => {
  const changed = ['2', 'Mottagningsteam', 'Man', 'Alltid', 'Nej', 'Nu bättre']

  async function imported() {
    const all = importing()
    const first = batchOf(await all.commit(participants(anna, bo, cia, dan, ['5', ...bo.slice(1)])))
    return { ...all, first, id: responseId(all.db, 2) as ResponseId }
  }
  const five = participants(anna, changed, cia, dan, ['5', ...bo.slice(1)])

  it('waits for the user to choose, with all that differs', async () => {
    const { preview, id, commit } = await imported()
    const { conflicts } = preview(five).repeat ?? {}
    expect(conflicts).toEqual([
      {
        responseId: id,
        runningNumber: 2,
        row: 3,
        differences: [
          { kind: 'answer', item: 'deltagare_pagaende.1', here: 4, file: 6, corrected: false },
          { kind: 'insats', here: 'Coachingteam', file: 'Mottagningsteam' },
          { kind: 'open-text', field: 'fritext', here: '', file: 'Nu bättre' },
        ],
      },
    ])
    expect(preview(five).obstacles).toEqual([{ kind: 'conflicts-undecided', responses: 1 }])
    await expect(commit(five)).rejects.toThrow('import-obstructed')
  })

  it('becomes what the file says, as a correction whose old and new value are kept', async () => {
    const { db, commit, id, preview, roundId } = await imported()
    const outcome = await commit(five, planFor({ conflicts: { [id]: 'take' } }))
    expect(outcome).toMatchObject({ batch: { responses: 0, changed: 1 }, added: 0, changed: 1, known: 4 })
    expect(storedAnswers(db, roundId)[1]).toMatchObject({ first: 6, words: 'Nu bättre' })
    expect(db.prepare('SELECT item_key, old_code, new_code FROM correction').all()).toEqual([
      { item_key: 'deltagare_pagaende.1', old_code: 4, new_code: 6 },
    ])
    expect(listInsatser(db).map(({ name }) => name)).toEqual(['Coachingteam', 'Mottagningsteam'])
    expect(preview(five).repeat).toMatchObject({ known: 5, conflicts: [] })
  })

  it('is written of in the log without an answer or a word', async () => {
    const { db, commit, id } = await imported()
    const last = db.prepare('SELECT max(id) FROM log').pluck().get()
    await commit(five, planFor({ conflicts: { [id]: 'take' } }))
    const entries = db.prepare('SELECT action, details FROM log WHERE id > ? ORDER BY id').all(last) as {
      action: string
      details: string
    }[]
    expect(entries.map(({ action }) => action)).toEqual([
      'insats-created',
      'response-corrected',
      'response-moved',
      'open-text-changed',
      'import-committed',
    ])
    expect(JSON.stringify(entries)).not.toMatch(/Nu bättre|"old|"new|Mottagningsteam/)
  })

  it('stays as it is where the user keeps it, and is not asked about again', async () => {
    const { db, commit, id, preview, roundId } = await imported()
    const before = storedAnswers(db, roundId)
    expect(await commit(five, planFor({ conflicts: { [id]: 'keep' } }))).toMatchObject({ batch: null, kept: 1, known: 4 })
    expect(storedAnswers(db, roundId)).toEqual(before)
    expect(preview(five).repeat).toMatchObject({ known: 5, conflicts: [] })
  })

  it('is asked about again when it is changed back', async () => {
    const { commit, id, preview } = await imported()
    await commit(five, planFor({ conflicts: { [id]: 'take' } }))
    const back = preview(participants(anna, bo, cia, dan, ['5', ...bo.slice(1)]))
    expect(back.repeat?.conflicts).toMatchObject([{ differences: [{ here: 6, file: 4 }, {}, {}] }])
  })

  it('is what it was, to the row, when the import is undone, and so is everything else', async () => {
    const { db, commit, undo, id } = await imported()
    const content = contentOf(db)
    const all = participants(anna, changed, cia, dan, ['5', ...bo.slice(1)], ['6', 'Tredje vägen', 'Man', 'Ofta', 'Ja', 'Tack'])
    const second = batchOf(await commit(all, planFor({ conflicts: { [id]: 'take' } })))
    expect(contentOf(db)).not.toEqual(content)
    expect(undo(second)).toEqual({ removed: 1, edited: [], restored: 1, kept: [] })
    expect(contentOf(db)).toEqual(content)
  })

  it('stays as it is when the import is undone after it was changed once more, and is named', async () => {
    const { db, commit, undo, id, now, roundId } = await imported()
    const second = batchOf(await commit(five, planFor({ conflicts: { [id]: 'take' } })))
    succeeded(recordAnswer(db, id, 'deltagare_pagaende.1', 3, now()))
    const outcome = { removed: 0, edited: [], restored: 0, kept: [2] }
    expect(previewUndo(db, second)).toEqual(outcome)
    expect(undo(second)).toEqual(outcome)
    expect(storedAnswers(db, roundId)[1]).toMatchObject({ first: 3 })
  })

  it('is known by the newer row also where nothing in it differs', async () => {
    const { db, commit, preview } = await imported()
    const spaced = participants(anna, ['2', 'Coachingteam', 'Man', '4', 'Nej', null], cia, dan, ['5', ...bo.slice(1)])
    expect(preview(spaced).repeat).toMatchObject({ known: 5, conflicts: [] })
    const mark = () => db.prepare('SELECT source_row FROM response WHERE running_number = 2').pluck().get()
    const before = mark()
    await commit(spaced)
    expect(mark()).not.toBe(before)
  })
})

describe('undoing an import', () => {
  it('puts back what it changed although a later import has seen the row with other content', async () => {
    const { db, commit, undo, roundId } = importing()
    const rest = [cia, dan, ['5', ...cia.slice(1)]]
    await commit(participants(anna, bo, ...rest))
    const [id, changed] = [responseId(db, 2), ['2', 'Coachingteam', 'Man', 'Alltid', 'Nej', null]]
    const second = batchOf(await commit(participants(anna, changed, ...rest), planFor({ conflicts: { [id]: 'take' } })))
    await commit(participants(anna, ['2', 'Coachingteam', 'Man', '6', 'Nej', null], ...rest))
    expect(undo(second)).toMatchObject({ restored: 1, kept: [] })
    expect(storedAnswers(db, roundId)[1]).toMatchObject({ first: 4 })
  })

  it('names the responses that have been edited since, and how', async () => {
    const { db, commit, undo, now } = importing()
    const batch = batchOf(await commit(participants(anna, bo, cia, dan)))
    succeeded(recordAnswer(db, responseId(db, 1) as ResponseId, 'kon', 3, now()))
    succeeded(
      maskOpenText(db, { responseId: responseId(db, 1) as ResponseId, field: 'fritext', masks: [[0, 6]], reviewed: true }, now()),
    )
    succeeded(moveResponse(db, responseId(db, 3) as ResponseId, null, now()))
    succeeded(moveResponse(db, responseId(db, 4) as ResponseId, null, now()))
    succeeded(undoStep(db, now()))
    const edited = [
      { runningNumber: 1, edits: ['corrected', 'text-reviewed'] },
      { runningNumber: 3, edits: ['moved'] },
    ]
    expect(previewUndo(db, batch)).toEqual({ removed: 4, edited, restored: 0, kept: [] })
    expect(undo(batch)).toEqual({ removed: 4, edited, restored: 0, kept: [] })
  })

  it('previews without changing anything', async () => {
    const { db, commit } = importing()
    const batch = batchOf(await commit(three))
    const content = contentOf(db)
    previewUndo(db, batch)
    expect(contentOf(db)).toEqual(content)
    expect(db.inTransaction).toBe(false)
  })

  it('forgets the steps of its responses, those removed before it among them', async () => {
    const { db, commit, undo, now } = importing()
    const batch = batchOf(await commit(three))
    succeeded(recordAnswer(db, responseId(db, 1) as ResponseId, 'kon', 3, now()))
    succeeded(deleteResponse(db, responseId(db, 2) as ResponseId, now()))
    undo(batch)
    expect(succeeded(undoStep(db, now()))).toBeNull()
    expect(db.prepare('SELECT count(*) FROM response').pluck().get()).toBe(0)
    expect(db.prepare('SELECT count(*) FROM removed_source').pluck().get()).toBe(0)
  })
})

describe('a response that was removed before another import', () => {
  it('can come back, beside what was imported since', async () => {
    const { db, commit, now, roundId } = importing()
    await commit(three)
    succeeded(deleteResponse(db, responseId(db, 3) as ResponseId, now()))
    await commit(participants(dan), planFor({ repeat: 'separate' }))
    expect(succeeded(undoStep(db, now()))).toMatchObject({ runningNumber: 3 })
    expect(storedAnswers(db, roundId).map(({ number, first }) => [number, first])).toEqual([
      [1, 6],
      [2, 4],
      [3, 2],
      [4, 1],
    ])
  })
})

describe('any beginning of a file and then the whole of it', () => {
  const cell = fc.record({
    kon: fc.constantFrom('Kvinna', 'Man'),
    first: fc.constantFrom('Alltid', 'Ofta'),
    words: fc.constantFrom(null, 'Bra'),
  })
  const rows = fc.array(cell, { minLength: 1, maxLength: 9 })

  it('give what importing it once gives, and then undoing gives the beginning', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(), fc.boolean(), async (all, at, withIds) => {
        const cells = all.map(({ kon, first, words }, index): CellValue[] => [
          `${index + 1}`,
          'Coachingteam',
          kon,
          first,
          'Ja',
          words,
        ])
        const plan = withIds ? planFor({ repeat: 'again' }) : planWithoutIds({ repeat: 'again' })
        const [once, twice] = [importing(), importing()]
        await once.commit(participants(...cells), plan)
        const beginning = cells.slice(0, at % (cells.length + 1))
        if (beginning.length > 0) await twice.commit(participants(...beginning), plan)
        const content = contentOf(twice.db)
        const { batch } = await twice.commit(participants(...cells), plan)
        const plain = (all: typeof once) => storedAnswers(all.db, all.roundId)
        expect(plain(twice)).toEqual(plain(once))
        if (!batch || beginning.length === 0) return
        twice.undo(batch.id)
        expect(contentOf(twice.db)).toEqual(content)
      }),
      { numRuns: 15 },
    )
  })
})

describe('rows that were saved to be corrected', () => {
  const doubtful: CellValue[] = ['2', 'Coachingteam', 'Man', 'Kanske', 'Nej', null]
  const original = participants(anna, doubtful, cia)

  /** As the workbook has them, with the cell corrected. */
  function corrected(db: Parameters<typeof contentOf>[0]) {
    const mark = db.prepare('SELECT source_row FROM response WHERE running_number = 2').pluck().get() as string
    return {
      mark,
      sheet: correctedRows([2, ...doubtful.slice(0, 3), 'Ofta', 'Inget av svarsalternativen', ...doubtful.slice(4), mark]),
    }
  }
  const correctedRows = (row: readonly CellValue[]) => ({
    name: 'Rader att rätta',
    rows: [
      ['Rad i filen', 'ID', 'Insats', 'Kön', 'Stöd', 'Att rätta', 'Någon att vända sig till', 'Fritext', ownHeaders.origin],
      row,
    ],
  })
  const ignored = { kind: 'ignored' } as const
  const [id, insats, kon, first, fourth, text] = planFor().roles
  const roles = [ignored, id!, insats!, kon!, first!, ignored, fourth!, text!, ignored]

  it.each([
    ['by their ids', roles],
    ['without ids', roles.map((role) => (role === id ? ignored : role))],
  ])('correct the responses that they have become, %s', async (_, columns) => {
    const { db, commit, preview, roundId } = importing()
    await commit(original, columns === roles ? planFor() : planWithoutIds())
    const { sheet } = corrected(db)
    const { repeat } = preview(sheet, planFor({ roles: columns }))
    expect(repeat).toMatchObject({ standing: 'again', added: 0, missing: [] })
    expect(repeat?.conflicts).toMatchObject([{ runningNumber: 2, differences: [{ here: 'illegible', file: 4 }] }])
    const conflicts = { [responseId(db, 2)]: 'take' } as const
    await commit(sheet, planFor({ roles: columns, conflicts }))
    expect(storedAnswers(db, roundId)[1]).toMatchObject({ first: 4 })
    // The tool's own export still has the cell as it was: that is known, and does not bring it back.
    expect(preview(original, columns === roles ? planFor() : planWithoutIds()).repeat).toMatchObject({ known: 3, conflicts: [] })
    expect(preview(sheet, planFor({ roles: columns })).repeat).toMatchObject({ known: 1, conflicts: [] })
  })
})
