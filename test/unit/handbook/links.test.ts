import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { handbookPageIds, handbookPart, readHandbookPart } from '../../../shared/text/handbook/addresses'
import { explanationOf } from '../../../shared/text/handbook/explained-by'
import { findHandbookPage, handbook, handbookGroups, handbookTitle } from '../../../shared/text/handbook/handbook'
import { partNames, placeHash, placeName } from '../../../shared/text/handbook/places'
import { type PageId, pageTexts } from '../../../shared/text/pages'
import { everyPiece, everySection } from './pieces'

const pages = Object.keys(pageTexts) as PageId[]

function exists({
  page,
  section,
}: {
  readonly page: (typeof handbookPageIds)[number]
  readonly section: string | null
}): boolean {
  return section === null || findHandbookPage(page).sections.some(({ id }) => id === section)
}

describe('the pages of the handbook', () => {
  it('are each in one group of the contents, in the order they are read', () => {
    expect(handbookGroups.flatMap((group) => group.pages.map(({ id }) => id))).toEqual([...handbookPageIds])
    expect(handbook.map(({ id }) => id)).toEqual([...handbookPageIds])
  })

  it('have each a question, an answer and sections with names that an address can hold', () => {
    for (const { id, question, sections } of handbook) {
      expect([id, question]).toEqual([id, expect.stringMatching(/\?$/)])
      expect(sections.length, id).toBeGreaterThan(2)
      expect(new Set(sections.map((section) => section.id)).size, id).toBe(sections.length)
    }
    for (const [page, { id }] of everySection) expect([page.id, id]).toEqual([page.id, expect.stringMatching(/^[a-z\d-]+$/)])
  })

  it('say what is in the window by its own texts, not by words of their own', () => {
    const folder = path.resolve(import.meta.dirname, '../../../shared/text/handbook')
    const own = fs.readdirSync(folder).flatMap((file) => {
      const code = fs.readFileSync(path.join(folder, file), 'utf8')
      return [...code.matchAll(/named\(['"`]/g)].map(() => file)
    })
    expect(own).toEqual([])
  })
})

describe('the ways in the handbook', () => {
  it('lead to pages and sections that are there', () => {
    const ways = everyPiece('see')
    expect(ways.length).toBeGreaterThan(30)
    for (const [page, { address }] of ways)
      expect([page, handbookPart(address), exists(address)]).toEqual([page, handbookPart(address), true])
  })

  it('lead to no page that one is already reading', () => {
    for (const [page, { address }] of everyPiece('see')) {
      if (address.section === null) expect([page, address.page]).not.toEqual([page, page])
    }
  })

  it('lead to parts of the program that have a name', () => {
    const ways = everyPiece('place')
    expect(ways.length).toBeGreaterThan(30)
    for (const [page, { place }] of ways) {
      const name = place.part === null ? pageTexts[place.page].title : partNames[place.page]?.[place.part]
      expect([page, placeHash(place), name]).toEqual([page, placeHash(place), expect.any(String)])
    }
  })

  it('go to every page of the program that exists for the year’s work', () => {
    const linked = new Set(everyPiece('place').map(([, { place }]) => place.page))
    const without = pages.filter((page) => !linked.has(page))
    // The handbook is where one is.
    expect(without).toEqual(['handbook'])
  })
})

describe('an address in the handbook', () => {
  it.each(everySection.map(([{ id }, section]) => [id, section.id] as const))(
    '%s:%s is read as it was written',
    (page, section) => {
      expect(readHandbookPart(handbookPart({ page, section }))).toEqual({ page, section })
      expect(readHandbookPart(handbookPart({ page, section: null }))).toEqual({ page, section: null })
    },
  )

  it('is none where there is no such page', () => {
    expect(readHandbookPart(null)).toBeNull()
    expect(readHandbookPart('import')).toBeNull()
  })

  it('is called by its page, or by its section', () => {
    expect(handbookTitle({ page: 'importera', section: null })).toBe('Importera en fil')
    expect(handbookTitle({ page: 'importera', section: 'angra' })).toBe('Ångra en import')
    expect(placeName({ page: 'settings', part: 'asked' })).toBe('Inställningar › Tillfrågade och tackat nej')
    expect(placeName({ page: 'entry', part: 'svar-12' })).toBe('Registrera')
  })
})

describe('what explains a page of the program', () => {
  const places = [
    ...pages.filter((page) => page !== 'handbook').map((page) => [page, null] as const),
    ...Object.entries(partNames).flatMap(([page, parts]) => Object.keys(parts).map((part) => [page as PageId, part] as const)),
  ]

  it.each(places)('%s/%s has an explanation that is there', (page, part) => {
    const explanation = explanationOf(page, part)
    expect(explanation && exists(explanation)).toBe(true)
  })

  it('is the page about the part that is open, and else about the page', () => {
    expect(explanationOf('entry', 'dubbel')).toEqual({ page: 'dubbelregistrera', section: null })
    expect(explanationOf('entry', 'svar-12')).toEqual({ page: 'skriva-in', section: null })
    expect(explanationOf('settings', 'asked')).toEqual({ page: 'svarsandelen', section: null })
    expect(explanationOf('settings', 'targets')).toEqual({ page: 'fore-matningen', section: 'mal' })
    expect(explanationOf('settings', 'register')).toEqual({ page: 'fore-matningen', section: 'register' })
  })

  it('is a page of its own for every page of the program', () => {
    const explaining = pages.filter((page) => page !== 'handbook').map((page) => explanationOf(page, null)?.page)
    expect(new Set(explaining).size).toBe(explaining.length)
  })

  it('is nothing for the handbook itself', () => {
    expect(explanationOf('handbook', 'importera')).toBeNull()
  })
})
