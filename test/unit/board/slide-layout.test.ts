import { describe, expect, it } from 'vitest'
import { reportScreens } from '../../../renderer/features/board/report-screens'
import { lastSlide, type Screen, steppedPlace } from '../../../renderer/features/board/screens'
import { bodyHeight, slideScreens } from '../../../renderer/features/board/slide-layout'
import { stageOf } from '../../../renderer/features/board/stage'
import { tableScreens } from '../../../renderer/features/board/table-layout'
import { packWords, textHeight } from '../../../renderer/features/board/words-layout'
import { drawChart } from '../../../shared/drawing/draw-chart'
import { buildReport } from '../../../shared/report/build/build-report'
import { chartOf } from '../../../shared/report/build/chart-of'
import { defaultPresentation } from '../../../shared/report/build/default-presentation'
import type { ReportChart } from '../../../shared/report/chart/report-chart'
import { reportSource } from '../../support/report-source'

const projector = stageOf(1920, 1080)
const laptop = stageOf(1280, 720)
const source = reportSource()

function chart(key: string): ReportChart {
  const found = chartOf(source, key)
  if (!found) throw new Error(`no chart ${key}`)
  return found
}

const kinds = (screens: readonly Screen[]) => screens.map(({ kind }) => kind)

/** The labels of the rows that the screens draw, in order. */
function drawnRows(screens: readonly Screen[]): readonly string[] {
  return screens.flatMap((screen) =>
    screen.kind === 'figure' && screen.chart.body.kind !== 'trend' ? screen.chart.body.rows.map(({ label }) => label) : [],
  )
}

function rowsOf({ body }: ReportChart): readonly string[] {
  return body.kind === 'trend' ? [] : body.rows.map(({ label }) => label)
}

const sentences = (count: number) => Array.from({ length: count }, (_, at) => `Mening nummer ${at + 1} om läget hos oss.`)
const form = chart('form:deltagare_pagaende')
const rates = chart('rates')
const trend = chart(defaultPresentation(source).slides.find(({ chart: key }) => key.startsWith('trend:'))?.chart ?? 'trend:tid')

describe('a slide', () => {
  it('is one screen where all of it has room', () => {
    const [screen, ...more] = slideScreens({ chart: rates, comment: 'Fler än i fjol.' }, projector, true)
    expect(more).toEqual([])
    expect(screen).toMatchObject({ kind: 'figure', comment: 'Fler än i fjol.', notes: rates.notes, about: rates.about })
  })

  it.each([
    ['a projector', projector, 28],
    ['a laptop', laptop, 28 * (720 / 1080)],
    ['an old projector', stageOf(1024, 768), 28 * (1024 / 1920)],
  ])('has no smaller text than 28 px of 1080 on %s', (_what, stage, least) => {
    for (const one of [form, rates, trend]) {
      for (const screen of slideScreens({ chart: one, comment: sentences(60).join(' ') }, stage, true)) {
        if ('fontSize' in screen) expect(screen.fontSize).toBeGreaterThanOrEqual(least)
      }
    }
  })

  it('leaves room under the drawing for the words that stand there', () => {
    const comment = sentences(3).join(' ')
    for (const one of [form, rates, trend]) {
      for (const screen of slideScreens({ chart: one, comment }, projector, true)) {
        if (screen.kind !== 'figure') continue
        const words = [screen.comment, screen.about.join(' '), screen.notes.join(' ')]
        const under = words.reduce((sum, text) => sum + textHeight(text, 29, projector), 0)
        expect(screen.height + under).toBeLessThan(bodyHeight(one, projector, true))
      }
    }
  })

  it('draws every row once, whatever it is divided into, and each screen’s rows have room', () => {
    const screens = slideScreens({ chart: form, comment: '' }, projector, true)
    expect(kinds(screens).filter((kind) => kind === 'figure').length).toBeGreaterThan(1)
    expect([...drawnRows(screens)].sort()).toEqual([...rowsOf(form)].sort())
    for (const screen of screens) {
      if (screen.kind !== 'figure') continue
      const { fontSize, height } = screen
      expect(drawChart(screen.chart, { width: 1776, fontSize, scheme: 'light' }).height).toBeLessThanOrEqual(height)
    }
  })

  it('puts the rows of a scale together where they are divided, so that its key is drawn once', () => {
    const screens = slideScreens({ chart: form, comment: '' }, projector, true)
    const scales = screens.flatMap((screen) =>
      screen.kind === 'figure' && screen.chart.body.kind === 'distribution'
        ? screen.chart.body.rows.map(({ summary }) => summary?.scale.key)
        : [],
    )
    const runs = scales.filter((scale, index) => scale !== scales[index - 1])
    expect(runs.length).toBe(new Set(scales).size)
  })

  it('never draws a line chart flatter than can be read, and leaves its notes for a screen after it instead', () => {
    const [register] = source.registerIndicators
    const tall = { ...chart(`register:${register?.id}`), about: sentences(12) }
    const atLeast = drawChart(tall, { width: 1776, height: 1, fontSize: 29, scheme: 'light' }).height
    expect(atLeast).toBeLessThan(400)
    const moved = [2, 4, 6, 8, 10, 12, 40].map((count) => {
      const wordy = { ...tall, notes: sentences(count) }
      const [figure, ...after] = slideScreens({ chart: wordy, comment: '' }, projector, true)
      if (figure?.kind !== 'figure') throw new Error('no drawing')
      expect(figure.height).toBeGreaterThanOrEqual(420)
      expect([...figure.notes, ...after.flatMap((screen) => (screen.kind === 'words' ? screen.notes : []))]).toEqual(wordy.notes)
      return figure.notes.length === 0
    })
    expect(moved.at(0)).toBe(false)
    expect(moved.at(-1)).toBe(true)
  })

  it('keeps a short comment at the drawing when the notes have no room there', () => {
    const wordy = { ...trend, notes: sentences(20) }
    const screens = slideScreens({ chart: wordy, comment: 'Det här är viktigt.' }, projector, false)
    expect(screens[0]).toMatchObject({ kind: 'figure', comment: 'Det här är viktigt.', notes: [] })
    expect(screens[1]).toMatchObject({ kind: 'words', comment: [] })
  })

  it('shows all of the longest comment there may be, on screens that it has room on', () => {
    const comment = sentences(200).join('\n').slice(0, 2000)
    for (const stage of [projector, laptop]) {
      const screens = slideScreens({ chart: rates, comment }, stage, true)
      const said = screens.flatMap((screen) => (screen.kind === 'words' ? screen.comment : []))
      expect(said.join(' ').replace(/\s+/g, ' ')).toBe(comment.replace(/\s+/g, ' '))
      for (const screen of screens) {
        if (screen.kind !== 'words') continue
        const size = screen.fontSize / stage.unit
        const height = [...screen.comment, ...screen.notes].reduce((sum, text) => sum + textHeight(text, size, stage, 24), 0)
        expect(height).toBeLessThanOrEqual(bodyHeight(rates, stage, true))
      }
    }
  })
})

describe('words that are higher than a screen', () => {
  it('are divided between lines, and none is lost or said twice', () => {
    const text = sentences(80).join(' ')
    const pages = packWords([text], 29, 300, projector)
    expect(pages.length).toBeGreaterThan(3)
    expect(pages.flat().join(' ')).toBe(text)
    for (const page of pages) expect(textHeight(page.join('\n'), 29, projector)).toBeLessThanOrEqual(300)
  })

  it('keep the lines that were written as such', () => {
    const text = sentences(40).join('\n')
    expect(packWords([text], 29, 300, projector).flat().join('\n')).toBe(text)
  })
})

describe('the table of a slide', () => {
  it('shows every figure once, with what its row is of on every screen', () => {
    for (const one of [form, rates, trend]) {
      const screens = tableScreens(one, projector, true)
      const shown = screens.flatMap(({ rows, columns }) =>
        rows.flatMap(({ cells }) => cells.filter((_, index) => columns[index]?.number !== 0)),
      )
      const all = one.tables.flatMap(({ rows }) => rows.flatMap((row) => row.slice(1).map(({ text }) => text)))
      expect([...shown].filter(Boolean).sort()).toEqual([...all].filter(Boolean).sort())
      for (const { columns, rows } of screens) {
        expect(columns[0]?.number).toBe(0)
        expect(rows.every(({ cells }) => cells[0] !== '')).toBe(true)
      }
    }
  })

  it('has columns as wide for narrow digits as for wide, since figures stand under each other', () => {
    const widthFor = (text: string) => {
      const table = {
        caption: '',
        columns: [
          { header: 'År', kind: 'number' as const },
          { header: 'n', kind: 'number' as const },
        ],
        rows: [[text, text].map((cell) => ({ text: cell, number: null }))],
      }
      return tableScreens({ ...rates, tables: [table] }, projector, false)[0]?.columns.map(({ width }) => width)
    }
    expect(widthFor('1111')).toEqual(widthFor('8888'))
  })

  it('is never wider than the slide, nor smaller than can be read', () => {
    for (const stage of [projector, laptop]) {
      for (const { columns, fontSize } of tableScreens(form, stage, true)) {
        expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeLessThan(stage.width - 2 * 72 * stage.unit + 0.01)
        expect(fontSize).toBeGreaterThanOrEqual(28 * stage.unit)
      }
    }
  })
})

describe('going through a report', () => {
  const report = buildReport(source, defaultPresentation(source))
  const screensOf = reportScreens(report, 'chart', projector)
  const last = lastSlide(report)

  it('begins with its title, ends with how the figures are computed, and misses no screen between', () => {
    const seen: Screen[] = []
    let place = { slide: 0, screen: 0 }
    for (let step = 0; step < 200; step++) {
      const screen = screensOf(place.slide)[place.screen]
      if (screen) seen.push(screen)
      const next = steppedPlace(place, 1, last, screensOf)
      if (next.slide === place.slide && next.screen === place.screen) break
      place = next
    }
    expect(seen).toEqual(Array.from({ length: last + 1 }, (_, slide) => screensOf(slide)).flat())
    expect([seen.at(0)?.kind, seen.at(-1)?.kind]).toEqual(['cover', 'method'])
  })

  it('comes back to the last screen of the slide before', () => {
    const divided = report.slides.findIndex(({ chart: one }) => one.key === form.key) + 1
    expect(screensOf(divided).length).toBeGreaterThan(1)
    const back = steppedPlace({ slide: divided + 1, screen: 0 }, -1, last, screensOf)
    expect(back).toEqual({ slide: divided, screen: screensOf(divided).length - 1 })
  })

  it('stays at either end', () => {
    expect(steppedPlace({ slide: 0, screen: 0 }, -1, last, screensOf)).toEqual({ slide: 0, screen: 0 })
    expect(steppedPlace({ slide: last, screen: 0 }, 1, last, screensOf)).toEqual({ slide: last, screen: 0 })
  })
})
