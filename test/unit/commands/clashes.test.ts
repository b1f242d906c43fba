import { describe, expect, it } from 'vitest'
import { type Command, findKeyClashes } from '../../../renderer/commands/command'
import { buildGlobalCommands, type GlobalCommandContext } from '../../../renderer/commands/global-commands'
import { isPressOf } from '../../../renderer/commands/keys'
import { pressKey, startEntry } from '../../../shared/entry/entry-state'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import { boardCommandTexts } from '../../../shared/text/board'
import { type CommandText, commandTexts, keysText, pageCommandText, pageCommandTexts } from '../../../shared/text/commands'
import { deliveryCommandTexts } from '../../../shared/text/delivery-page'
import { entryKeys } from '../../../shared/text/entry'
import { handbookCommandTexts } from '../../../shared/text/handbook/window'
import { importCommandTexts } from '../../../shared/text/import'
import { instrumentCommandTexts } from '../../../shared/text/instrument-version'
import { mergeCommandTexts } from '../../../shared/text/merge'
import { type PageId, pageTexts } from '../../../shared/text/pages'
import { paperCommandTexts } from '../../../shared/text/paper'
import { referencePackageTexts } from '../../../shared/text/reference-packages'
import { registerTexts } from '../../../shared/text/register-indicators'
import { responsesTexts } from '../../../shared/text/responses'
import { resultsTexts } from '../../../shared/text/results'
import { resultsViews, resultsViewTexts } from '../../../shared/text/results-views'
import { secondEntryTexts } from '../../../shared/text/second-entry'
import { referenceTexts, targetTexts } from '../../../shared/text/targets'
import { trendViews, trendViewTexts } from '../../../shared/text/trend-views'
import { trendsTexts } from '../../../shared/text/trends'

const pages = Object.keys(pageTexts) as PageId[]

function command(id: string, { text, keys }: CommandText): Command {
  return { id, text, keys, group: 'Sidan', menu: null, when: true, run: () => {} }
}

/** All commands that there are on every page, with what was run in them told to `ran`. */
function everyCommand(change: Partial<GlobalCommandContext> = {}, ran: string[] = []): readonly Command[] {
  return buildGlobalCommands({
    pages,
    databaseOpen: true,
    canChooseNewerRound: true,
    canChooseOlderRound: true,
    canUndo: true,
    canRedo: true,
    canSwitchAudience: true,
    goTo: (page) => ran.push(`go-${page}`),
    openPalette: () => ran.push('open-palette'),
    showKeys: () => ran.push('show-keys'),
    undoLast: () => ran.push('undo-last'),
    redoLast: () => ran.push('redo-last'),
    chooseNewerRound: () => ran.push('newer-round'),
    chooseOlderRound: () => ran.push('older-round'),
    switchAudience: () => ran.push('switch-audience'),
    openDatabase: () => ran.push('open-database'),
    openDemo: () => ran.push('open-demo'),
    changeDatabase: () => ran.push('change-database'),
    ...change,
  })
}

/** The commands that a page adds of its own. */
const pageCommands: Readonly<Partial<Record<PageId, readonly Command[]>>> = {
  entry: [
    command('open-saved-form', pageCommandTexts['open-saved-form']),
    command('write-open-text', pageCommandTexts['write-open-text']),
    command('second-entry', pageCommandTexts['second-entry']),
    command('resolve-differences', secondEntryTexts.unresolved.command),
  ],
  import: [
    command('choose', importCommandTexts.choose(false)),
    command('leave', importCommandTexts.leave),
    command('commit', importCommandTexts.commit(12, 0)),
  ],
  responses: [command('switch-view', responsesTexts.commands.switchView), command('clear', responsesTexts.commands.clear)],
  // To read a file for the first time and once more are one command.
  instrument: [
    command('save', instrumentCommandTexts.save),
    command('read', instrumentCommandTexts.read),
    command('add', instrumentCommandTexts.add),
    command('leave', instrumentCommandTexts.leave),
  ],
  results: [
    command('switch-table-chart', pageCommandTexts['switch-table-chart']),
    command('next', resultsTexts.commands.next),
    command('previous', resultsTexts.commands.previous),
    ...resultsViews.map((view) => command(`by-${view}`, resultsViewTexts.commands[view])),
    // Themes and measures are stepped through by the same keys, in views that are never open together.
    command('next-measure', resultsViewTexts.nextMeasure),
    command('previous-measure', resultsViewTexts.previousMeasure),
  ],
  trends: [
    command('switch-table-chart', pageCommandTexts['switch-table-chart']),
    command('next', trendsTexts.commands.next),
    command('previous', trendsTexts.commands.previous),
    ...trendViews.map((view) => command(`trends-${view}`, trendViewTexts.commands[view])),
  ],
  board: Object.entries(boardCommandTexts).map(([id, text]) => command(id, text)),
  delivery: [command('save', deliveryCommandTexts.save)],
  merge: [
    command('merge-choose', mergeCommandTexts.choose(false)),
    command('merge-save', mergeCommandTexts.save),
    command('merge-clear', mergeCommandTexts.clear),
  ],
  settings: [
    command('new-round', pageCommandTexts['new-round']),
    command('forms', paperCommandTexts.forms),
    command('workbook', paperCommandTexts.workbook),
    command('target', targetTexts.command),
    command('reference', referenceTexts.command),
    command('reference-package', referencePackageTexts.command),
    command('register', registerTexts.command),
  ],
  handbook: Object.entries(handbookCommandTexts).map(([id, text]) => command(id, text)),
}

describe('two commands on one key', () => {
  it('are found, however the keys are written', () => {
    const one = command('one', { text: 'Ett', keys: 'Ctrl+K' })
    const two = command('two', { text: 'Två', keys: 'ctrl+k' })
    const three = command('three', { text: 'Tre', keys: 'Ctrl+Shift+K' })
    expect(findKeyClashes([one, three, two])).toEqual([[one, two]])
    expect(findKeyClashes([one, two, { ...one, id: 'four' }])).toHaveLength(3)
  })

  it('are not two commands without keys', () => {
    const without = [1, 2].map((number) => command(String(number), { text: 'Utan', keys: null }))
    expect(findKeyClashes(without)).toEqual([])
  })
})

describe('the commands that hold on every page', () => {
  it('have each their key and their id, with all pages there are', () => {
    const commands = everyCommand()
    expect(findKeyClashes(commands)).toEqual([])
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length)
    expect(commands).toHaveLength(pages.length + Object.keys(commandTexts).length + 1)
    expect(commands.every(({ keys }) => keys !== null)).toBe(true)
  })

  it('open the pages in the order of the year, Ctrl+1 first; what the program is stands under help', () => {
    const toPages = everyCommand().filter(({ id }) => id.startsWith('go-'))
    expect(toPages.map(({ id }) => id)).toEqual(pages.map((page) => `go-${page}`))
    expect(toPages.filter(({ menu }) => menu !== 'go').map(({ id, menu }) => [id, menu])).toEqual([['go-about', 'help']])
    expect(toPages.map(({ keys }) => keys).slice(0, 9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `Ctrl+${digit}`))
    expect(toPages.map(({ text }) => text)).toEqual(pages.map((page) => pageTexts[page].title))
  })

  it('keep the numbers of the pages while some of them do not exist yet', () => {
    const some = everyCommand({ pages: ['overview', 'delivery'] }).filter(({ menu }) => menu === 'go')
    expect(some.map(({ id, keys }) => [id, keys])).toEqual([
      ['go-overview', 'Ctrl+1'],
      ['go-delivery', 'Ctrl+8'],
    ])
  })

  it('do each what their id says', () => {
    const ran: string[] = []
    const commands = everyCommand({}, ran)
    for (const { run } of commands) run()
    expect(ran).toEqual(commands.map(({ id }) => id))
  })

  it('can be done only while they mean something', () => {
    const possible = (change: Partial<GlobalCommandContext>) => {
      const commands = everyCommand({ pages: ['overview'], ...change })
      return commands.filter(({ when }) => when).map(({ id }) => id)
    }
    const all = possible({})
    expect(possible({ canUndo: false })).toEqual(all.filter((id) => id !== 'undo-last'))
    expect(possible({ canRedo: false })).toEqual(all.filter((id) => id !== 'redo-last'))
    expect(possible({ canSwitchAudience: false })).toEqual(all.filter((id) => id !== 'switch-audience'))
    expect(possible({ canChooseNewerRound: false })).toEqual(all.filter((id) => id !== 'newer-round'))
    expect(possible({ canChooseOlderRound: false })).toEqual(all.filter((id) => id !== 'older-round'))
    expect(possible({ databaseOpen: false })).toEqual(all.filter((id) => !['go-overview', 'change-database'].includes(id)))
    expect(possible({ databaseOpen: false, pages: ['overview', 'merge'] })).toContain('go-merge')
  })
})

describe('the commands of a page', () => {
  it.each(Object.entries(pageCommands))('%s: clash neither with each other nor with those that hold everywhere', (_page, own) => {
    expect(findKeyClashes([...own, ...everyCommand()])).toEqual([])
  })

  it('are all looked at here', () => {
    const looked = Object.values(pageCommands).flatMap((own) => own.map(({ text }) => text))
    for (const { text } of Object.values(pageCommandTexts)) expect(looked).toContain(text)
  })
})

describe('the keys of the entry page', () => {
  const entry = startEntry(bundledInstrument, findForm(bundledInstrument, 'deltagare_pagaende'), {})
  const taken = [
    '0',
    '1',
    '6',
    '9',
    'd',
    'D',
    'o',
    'O',
    'ArrowUp',
    'ArrowDown',
    'ArrowLeft',
    'ArrowRight',
    'Backspace',
    'Enter',
    'Escape',
  ]

  it('are pressed alone, and no command answers to them', () => {
    // In the handbook Esc goes back, as it does from a form that is open, and among the results a digit is a view: never both at once.
    const ownMeaning = ['handbook', 'results']
    const elsewhere = Object.entries(pageCommands).flatMap(([page, own]) => (ownMeaning.includes(page) ? [] : own))
    const commands = [...everyCommand(), ...elsewhere]
    for (const key of taken) {
      expect([key, pressKey(entry, key) === null]).toEqual([key, false])
      for (const shiftKey of [false, true]) {
        const press = { key, shiftKey, ctrlKey: false, metaKey: false, altKey: false }
        expect(commands.filter(({ keys }) => keys !== null && isPressOf(keys, press)).map(({ id }) => id)).toEqual([])
      }
    }
  })

  it('leave the keys of the page’s own commands alone', () => {
    for (const { keys } of pageCommands.entry ?? []) expect(pressKey(entry, keys ?? '')).toBeNull()
  })

  it('are listed beside the form with the key that opens a saved one', () => {
    const listed = entryKeys(true).map(({ keys }) => keys)
    expect(listed).toEqual(
      expect.arrayContaining([pageCommandTexts['open-saved-form'].keys, pageCommandTexts['write-open-text'].keys]),
    )
    expect(new Set(listed).size).toBe(listed.length)
    expect(entryKeys(false)).toHaveLength(listed.length - 1)
  })
})

describe('keys in words', () => {
  it.each([
    ['Alt+Up', 'Alt+Uppåtpil'],
    ['Ctrl+Shift+D', 'Ctrl+Skift+D'],
    ['Ctrl+Enter', 'Ctrl+Retur'],
    [pageCommandText('handbook').keys ?? '', 'F1'],
  ])('%s is read %s', (keys, words) => {
    expect(keysText(keys)).toBe(words)
  })
})
