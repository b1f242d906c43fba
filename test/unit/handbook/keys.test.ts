import { createElement, type KeyboardEvent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { useBoardKeys } from '../../../renderer/features/board/use-board-keys'
import { pressKey, startEntry } from '../../../shared/entry/entry-state'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import { boardCommandTexts, boardModeTexts } from '../../../shared/text/board'
import { type CommandText, commandTexts, keysText, pageCommandText, pageCommandTexts } from '../../../shared/text/commands'
import { deliveryCommandTexts } from '../../../shared/text/delivery-page'
import { entryKeys } from '../../../shared/text/entry'
import { boardModeKeys } from '../../../shared/text/handbook/board-keys'
import { importCommandTexts } from '../../../shared/text/import'
import { mergeCommandTexts } from '../../../shared/text/merge'
import { type PageId, pageTexts } from '../../../shared/text/pages'
import { paperCommandTexts } from '../../../shared/text/paper'
import { referencePackageTexts } from '../../../shared/text/reference-packages'
import { registerTexts } from '../../../shared/text/register-indicators'
import { openTextTexts, responsesTexts } from '../../../shared/text/responses'
import { resultsTexts } from '../../../shared/text/results'
import { resultsViewTexts } from '../../../shared/text/results-views'
import { secondEntryTexts } from '../../../shared/text/second-entry'
import { shownTexts } from '../../../shared/text/shown'
import { referenceTexts, targetTexts } from '../../../shared/text/targets'
import { trendViewTexts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'
import { everyPiece, everySection } from './pieces'

const commands: readonly CommandText[] = [
  ...(Object.keys(pageTexts) as PageId[]).map(pageCommandText),
  ...Object.values(commandTexts),
  ...Object.values(pageCommandTexts),
  ...Object.values(boardCommandTexts),
  ...Object.values(deliveryCommandTexts),
  ...Object.values(paperCommandTexts),
  ...Object.values(responsesTexts.commands),
  ...Object.values(resultsTexts.commands),
  ...Object.values(resultsViewTexts.commands),
  shownTexts.switchAudience,
  ...Object.values(trendsTexts.commands),
  resultsViewTexts.nextTheme,
  ...Object.values(trendViewTexts.commands),
  targetTexts.command,
  referenceTexts.command,
  registerTexts.command,
  referencePackageTexts.command,
  mergeCommandTexts.choose(false),
  mergeCommandTexts.save,
  importCommandTexts.choose(false),
  importCommandTexts.commit(1, 0),
  secondEntryTexts.unresolved.command,
]
const commandKeys = new Set(commands.flatMap(({ keys }) => keys ?? []))

const entry = startEntry(bundledInstrument, findForm(bundledInstrument, 'deltagare_pagaende'), {})
const browserNames: Readonly<Record<string, string>> = { Up: 'ArrowUp', Down: 'ArrowDown' }

/** Whether the sheet that papers are typed on takes the key. */
function isEntryKey(keys: string): boolean {
  return pressKey(entry, browserNames[keys] ?? keys) !== null
}

/** Whether the page of free texts itself says that the key does something there. */
function isOpenTextKey(keys: string): boolean {
  return openTextTexts.how.split(/[\s,.]+/).includes(keysText(keys))
}

describe('a key that the handbook names', () => {
  it.each([...new Set(everyPiece('key').map(([, { keys }]) => keys))])('%s is one of the program’s', (keys) => {
    expect(commandKeys.has(keys) || isEntryKey(keys) || isOpenTextKey(keys)).toBe(true)
  })

  it('would be missed if it were another', () => {
    for (const keys of ['Ctrl+J', 'Q', 'F2'])
      expect([commandKeys.has(keys), isEntryKey(keys), isOpenTextKey(keys)]).toEqual([false, false, false])
  })

  it('is one of the program’s in the tables too', () => {
    const listed = everySection.flatMap(([, { blocks }]) => blocks.flatMap((block) => (block.kind === 'keys' ? block.rows : [])))
    const known = [...[...entryKeys(true), ...boardModeKeys].map(({ keys }) => keys), ...commandKeys]
    expect(listed.length).toBeGreaterThan(10)
    expect(listed.filter(({ keys }) => !known.includes(keys))).toEqual([])
  })
})

describe('a key of the report full screen', () => {
  afterEach(() => vi.unstubAllGlobals())

  /** What the report makes of a key: the moves, in order. */
  function pressed(key: string): readonly string[] {
    vi.stubGlobal('HTMLButtonElement', class {})
    const moves: string[] = []
    function Pressed() {
      const press = useBoardKeys({
        step: (distance) => moves.push(distance === 1 ? 'next' : 'previous'),
        toSlide: (which) => moves.push(which),
        switchView: () => moves.push('view'),
        switchScheme: () => moves.push('scheme'),
      })
      press({ key, preventDefault: () => {} } as KeyboardEvent)
      return null
    }
    renderToStaticMarkup(createElement(Pressed))
    return moves
  }

  it('does what the handbook says', () => {
    const says = Object.fromEntries(boardModeKeys.map(({ keys, text }) => [keys, text]))
    expect(says).toEqual({
      Right: expect.stringMatching(/^nästa bild; mellanslag/),
      Left: expect.stringMatching(/^föregående/),
      Home: expect.stringMatching(/^första/),
      End: expect.stringMatching(/^sista/),
      T: expect.stringContaining('tabell'),
      M: expect.stringContaining('bakgrund'),
      Escape: 'avsluta',
    })
    expect(['ArrowRight', ' ', 'ArrowLeft', 'Home', 'End', 't', 'm'].map(pressed)).toEqual([
      ['next'],
      ['next'],
      ['previous'],
      ['first'],
      ['last'],
      ['view'],
      ['scheme'],
    ])
    // The dialog itself is left by Esc.
    expect([pressed('Escape'), boardModeTexts.how]).toEqual([[], expect.stringContaining('Esc avslutar')])
  })
})
