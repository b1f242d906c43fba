import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addedRows, compareWithEarlier, type EarlierMark, type FileMark } from '../../../shared/importing/repeat'
import type { ResponseId } from '../../../shared/model/id'

/** A file as `id:content` texts; an id of nothing for a file without ids. Row 2 is the first. */
function file(rows: readonly string[]): FileMark[] {
  return rows.map((text, index) => ({ ...markOf(text), row: index + 2, origin: null, moment: null }))
}

/** The same with a moment in each row, another for another content unless all have this one. */
function timedFile(rows: readonly string[], moment?: string): FileMark[] {
  return file(rows).map((mark) => ({ ...mark, moment: moment ?? mark.content }))
}

/** What such a file has become here. */
function imported(rows: readonly string[], survey = 1, firstId = survey * 100): EarlierMark[] {
  return rows.map((text, index) => {
    return { ...markOf(text), survey, responseId: (firstId + index) as ResponseId, runningNumber: firstId + index }
  })
}

function markOf(text: string) {
  const [id = '', content = ''] = text.split(':')
  return { id: id || null, content }
}

const five = [':a', ':b', ':c', ':d', ':e']

describe('a file that nothing is like', () => {
  it('is the first of its survey', () => {
    expect(compareWithEarlier(file([':a']), imported([':b']), null)).toEqual({ standing: 'first', sure: true, overlap: null })
    expect(addedRows(file([':a', ':b']), compareWithEarlier(file([':a']), [], null))).toEqual([2, 3])
  })

  it('stays so where its ids are others than those imported before, as in an export in parts', () => {
    expect(compareWithEarlier(file(['3:a', '4:b']), imported(['1:c', '2:d']), null).standing).toBe('first')
  })
})

describe('the same file again', () => {
  it.each([
    ['rows that are alike', [':a', ':a', ':b']],
    ['rows with ids', ['1:a', '2:a']],
  ])('adds nothing and needs no question: %s', (_, rows) => {
    const repeat = compareWithEarlier(file(rows), imported(rows), null)
    expect(repeat).toMatchObject({ standing: 'again', overlap: { added: [], changed: [], missing: [] } })
    expect(repeat.overlap?.known).toHaveLength(rows.length)
  })
})

describe('a single row like the only one that is here', () => {
  it('is asked about, since somebody else may have answered so', () => {
    expect(compareWithEarlier(file([':a']), imported([':a']), null).standing).toBe('asked')
    expect(compareWithEarlier(file(['1:a']), imported(['1:a']), null).standing).toBe('asked')
  })

  it('is known where it has a moment in it', () => {
    expect(compareWithEarlier(timedFile([':a']), imported([':a']), null).standing).toBe('again')
  })
})

describe('a cumulative export without ids', () => {
  it('adds the rows that are new, wherever they stand', () => {
    const repeat = compareWithEarlier(file([':ny', ...five, ':ny']), imported(five), null)
    expect(repeat).toMatchObject({ standing: 'again', overlap: { by: 'row', added: [2, 8], missing: [] } })
  })

  it('knows of equal rows as many as are here', () => {
    const { overlap } = compareWithEarlier(file([':a', ...five, ':a']), imported([':a', ...five]), null)
    expect(overlap).toMatchObject({ known: [2, 3, 4, 5, 6, 7], added: [8] })
  })

  it('is asked about where the rows that are here could be alike by chance: few, or the same over and over', () => {
    expect(compareWithEarlier(file([':a', ':b', ':c']), imported([':a', ':b']), null).standing).toBe('asked')
    expect(compareWithEarlier(file(Array(9).fill(':a')), imported(Array(8).fill(':a')), null).standing).toBe('asked')
  })

  it('is not asked about where the rows have a moment in them', () => {
    expect(compareWithEarlier(timedFile([':a', ':b']), imported([':a']), null).standing).toBe('again')
  })

  it('is asked about where all rows have the same moment, as where the tool is not to know when', () => {
    const repeat = compareWithEarlier(timedFile([':a', ':b', ':c', ':d', ':e'], '2024-05-02 10:00'), imported([':a']), null)
    expect(repeat).toMatchObject({ standing: 'asked', sure: false })
  })

  it('is asked about where some of the rows are gone, which tells how many', () => {
    const repeat = compareWithEarlier(file([':a', ':b', ':c', ':d', ':x']), imported(five), null)
    expect(repeat).toMatchObject({ standing: 'asked', overlap: { known: [2, 3, 4, 5], added: [6], missing: [104] } })
  })

  it('with moments is not asked about where one row in five is gone, and is where more are', () => {
    const timed = (rows: string[]) => compareWithEarlier(timedFile(rows), imported(five), null)
    expect(timed([':a', ':b', ':c', ':d', ':x'])).toMatchObject({ standing: 'again', overlap: { missing: [104] } })
    expect(timed([':a', ':b', ':c', ':x', ':y']).standing).toBe('asked')
  })
})

describe('a cumulative export with ids', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `${index + 1}:${'abcdefghij'[index]}`)

  it('has its changed rows told apart from its new ones', () => {
    const repeat = compareWithEarlier(file(['1:ändrad', ...ten.slice(1), '11:k']), imported(ten), null)
    expect(repeat).toMatchObject({
      standing: 'again',
      overlap: { by: 'id', changed: [{ row: 2, responseId: 100 }], added: [12], missing: [] },
    })
  })

  it('is asked about where more than one row in five has changed: another survey may count from 1 as well', () => {
    const changed = (count: number) => ten.map((row, index) => (index < count ? `${row}!` : row))
    expect(compareWithEarlier(file([...changed(2), '11:k']), imported(ten), null).standing).toBe('again')
    expect(compareWithEarlier(file([...changed(3), '11:k']), imported(ten), null).standing).toBe('asked')
  })

  it('follows the rows and not the ids where the tool numbers them anew', () => {
    const renumbered = ['1:ny', ...ten.map((row, index) => `${index + 2}:${row.split(':')[1]}`)]
    const repeat = compareWithEarlier(file(renumbered), imported(ten), null)
    expect(repeat).toMatchObject({ standing: 'again', overlap: { by: 'row', changed: [], added: [2] } })
  })

  it('takes an id that stands twice in the file for no id', () => {
    const repeat = compareWithEarlier(file([...ten, '1:x', '11:y', '11:z']), imported(ten), null)
    expect(repeat.overlap).toMatchObject({ changed: [], added: [12, 13, 14] })
  })

  it('does not take one of two rows with the same id for the response of that id', () => {
    const { overlap } = compareWithEarlier(file(['1:x', '1:y', ...ten.slice(1)]), imported(ten), null)
    expect(overlap).toMatchObject({ changed: [], added: [2, 3], missing: [100] })
  })

  it('knows rows that were imported before their ids were', () => {
    const some = imported(ten).map((mark, index) => (index < 3 ? { ...mark, id: null } : mark))
    expect(compareWithEarlier(file([...ten, '11:k']), some, null)).toMatchObject({ overlap: { by: 'id', added: [12] } })
    const before = imported(ten.map((row) => `:${row.split(':')[1]}`))
    expect(compareWithEarlier(file([...ten, '11:k']), before, null)).toMatchObject({
      standing: 'again',
      overlap: { added: [12] },
    })
  })
})

describe('two surveys that both count from 1', () => {
  const one = ['1:a', '2:b', '3:c', '4:d']
  const other = ['1:e', '2:f', '3:g']

  it('are asked about once; then each is known from the other', () => {
    const asked = compareWithEarlier(file(other), imported(one), null)
    expect(asked.standing).toBe('asked')
    expect(addedRows(file(other), compareWithEarlier(file(other), imported(one), 'separate'))).toEqual([2, 3, 4])
    const both = [...imported(one, 1), ...imported(other, 2)]
    expect(compareWithEarlier(file([...other, '4:h']), both, null)).toMatchObject({
      standing: 'again',
      overlap: { survey: 2, changed: [], added: [5] },
    })
    expect(compareWithEarlier(file([...one, '5:i']), both, null)).toMatchObject({ overlap: { survey: 1, added: [6] } })
  })

  it('have their rows compared where the user says that they are the same', () => {
    const repeat = compareWithEarlier(file(other), imported(one), 'again')
    expect(repeat).toMatchObject({ standing: 'again', sure: false, overlap: { added: [], missing: [103] } })
    expect(repeat.overlap?.changed).toHaveLength(3)
  })
})

describe('a survey that was imported in two parts', () => {
  it('is known whole when it comes whole', () => {
    const parts = [...imported(['1:a', '2:b', '3:c'], 1), ...imported(['4:d', '5:e', '6:f'], 2)]
    const repeat = compareWithEarlier(file(['1:a', '2:b', '3:c', '4:d', '5:e', '6:f', '7:g']), parts, null)
    expect(repeat).toMatchObject({ standing: 'again', overlap: { added: [8], missing: [] } })
  })
})

describe('a survey that was imported in a large part and a small one', () => {
  it('is known whole by its ids, without a question', () => {
    const parts = [...imported(['1:a', '2:b', '3:c', '4:d'], 1), ...imported(['5:e', '6:f'], 2)]
    const repeat = compareWithEarlier(file(['1:a', '2:b', '3:c', '4:d', '5:e', '6:f', '7:g']), parts, null)
    expect(repeat).toMatchObject({ standing: 'again', sure: true, overlap: { known: [2, 3, 4, 5, 6, 7], added: [8] } })
  })

  it('is known by its ids also where the small part is not whole in the file', () => {
    const parts = [...imported(['1:a', '2:b', '3:c', '4:d'], 1), ...imported(['5:e', '6:f', '7:g', '8:h'], 2)]
    const repeat = compareWithEarlier(file(['1:a', '2:b', '3:c', '4:d', '5:e', '6:f']), parts, null)
    expect(repeat).toMatchObject({ standing: 'again', overlap: { known: [2, 3, 4, 5, 6, 7], added: [] } })
  })

  it('is asked about where a row of the small part has changed, and then does not add it', () => {
    const parts = [...imported(['1:a', '2:b', '3:c', '4:d'], 1), ...imported(['5:e', '6:f'], 2)]
    const whole = file(['1:a', '2:b', '3:c', '4:d', '5:e', '6:ändrad'])
    expect(compareWithEarlier(whole, parts, null).standing).toBe('asked')
    expect(compareWithEarlier(whole, parts, 'again').overlap).toMatchObject({ changed: [{ row: 7, responseId: 201 }], added: [] })
  })

  it('is asked about without ids, and then known whole', () => {
    const parts = [...imported(five, 1), ...imported([':f', ':g'], 2)]
    const whole = file([...five, ':f', ':g', ':h'])
    expect(compareWithEarlier(whole, parts, null)).toMatchObject({ standing: 'asked', sure: false })
    expect(compareWithEarlier(whole, parts, 'again').overlap).toMatchObject({ added: [9], missing: [] })
  })

  it('leaves a row that is by chance like one of a large other survey among those that are new', () => {
    const parts = [...imported(five, 1), ...imported([':f', ':x', ':y', ':z'], 2)]
    expect(compareWithEarlier(file([...five, ':f']), parts, null)).toMatchObject({ standing: 'again', overlap: { added: [7] } })
  })
})

describe('a file of rows that were saved to be corrected', () => {
  const corrected = (rows: readonly string[], origins: readonly string[]) =>
    file(rows).map((mark, index) => ({ ...mark, origin: origins[index] ?? null }))

  it('has its rows known by what they were, and says nothing of the rows that it lacks', () => {
    const repeat = compareWithEarlier(corrected([':A', ':b'], ['a', 'b']), imported(five), null)
    expect(repeat).toMatchObject({
      standing: 'again',
      overlap: { changed: [{ row: 2, responseId: 100 }], known: [3], added: [], missing: [] },
    })
  })

  it('is known by what the rows were also where they have ids', () => {
    const repeat = compareWithEarlier(corrected(['1:A', '2:B'], ['a', 'b']), imported(['1:a', '2:b', '3:c']), null)
    expect(repeat).toMatchObject({ standing: 'again', overlap: { known: [], added: [] } })
    expect(repeat.overlap?.changed).toEqual([
      { row: 2, responseId: 100 },
      { row: 3, responseId: 101 },
    ])
  })

  it('is new where the rows were never imported', () => {
    expect(compareWithEarlier(corrected([':A'], ['a']), imported([':x']), null).standing).toBe('first')
  })
})

describe('a response that has been removed here', () => {
  const removed = imported(['1:a', '2:b', '3:c', '4:d', '5:e']).map((mark, index) =>
    index < 2 ? { ...mark, responseId: null } : mark,
  )

  it('does not come back, as it was or changed, and is not missed', () => {
    const again = compareWithEarlier(file(['1:a', '2:x', '3:c', '4:d', '5:e', '6:f']), removed, null)
    expect(again).toMatchObject({ standing: 'again', overlap: { added: [7], changed: [], removed: 2, missing: [] } })
    expect(compareWithEarlier(file(['3:c', '4:d', '5:e']), removed, null).overlap?.missing).toEqual([])
  })
})

describe('what the user says', () => {
  it('is obeyed also where the rows are plain', () => {
    const repeat = compareWithEarlier(file(five), imported(five), 'separate')
    expect(repeat).toMatchObject({ standing: 'separate', sure: true })
    expect(addedRows(file(five), repeat)).toEqual([2, 3, 4, 5, 6])
  })
})

describe('any file', () => {
  const content = fc.constantFrom('a', 'b', 'c', 'd')
  const withIds = fc.array(content).map((rows) => rows.map((row, index) => `${index + 1}:${row}`))
  const withoutIds = fc.array(content).map((rows) => rows.map((row) => `:${row}`))
  const rows = fc.oneof(withIds, withoutIds)

  it('adds, after any beginning of it, just the rest, once the user has said that it is the same survey', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (all, at) => {
        const first = all.slice(0, at % (all.length + 1))
        const { overlap } = compareWithEarlier(file(all), imported(first), 'again')
        expect(overlap?.changed ?? []).toEqual([])
        expect(overlap?.missing ?? []).toEqual([])
        expect(overlap?.known ?? []).toHaveLength(first.length)
        expect(addedRows(file(all), compareWithEarlier(file(all), imported(first), 'again'))).toHaveLength(
          all.length - first.length,
        )
      }),
    )
  })

  it('has every row in one place, and every earlier response in one', () => {
    fc.assert(
      fc.property(rows, rows, fc.constantFrom('again' as const, null), (now, before, answer) => {
        const { overlap } = compareWithEarlier(file(now), imported(before), answer)
        if (!overlap) return
        const { known, changed, added, missing } = overlap
        const all = [...known, ...changed.map(({ row }) => row), ...added].sort((one, other) => one - other)
        expect(all).toEqual(now.map((_, index) => index + 2))
        expect(known.length + changed.length + missing.length).toBe(before.length)
      }),
    )
  })
})
