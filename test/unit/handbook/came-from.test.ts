import { describe, expect, it } from 'vitest'
import { lastOutside } from '../../../renderer/features/handbook/came-from'
import type { PageId } from '../../../shared/text/pages'

const pages: readonly PageId[] = ['overview', 'import', 'settings', 'handbook']
const visited = (...hashes: readonly string[]) => hashes.map((hash) => `app://program/index.html${hash}`)

describe('where one was before the handbook', () => {
  it('is the last page that is not the handbook', () => {
    const addresses = visited('#overview', '#import', '#handbook/importera', '#handbook/sma-tal')
    expect(lastOutside(addresses, pages)).toEqual({ place: { page: 'import', part: null }, hash: '#import' })
  })

  it('is the part of the page that was open', () => {
    const addresses = visited('#settings/asked', '#handbook/svarsandelen')
    expect(lastOutside(addresses, pages)).toEqual({ place: { page: 'settings', part: 'asked' }, hash: '#settings/asked' })
  })

  it('is the overview where the window had just been opened', () => {
    expect(lastOutside(visited(''), pages)).toEqual({ place: { page: 'overview', part: null }, hash: '#overview' })
  })

  it('is nowhere where the handbook was the first, and never a page that does not exist', () => {
    expect(lastOutside([], pages)).toBeNull()
    expect(lastOutside(visited('#handbook', '#board', '#handbook'), pages)).toBeNull()
  })
})
