import { describe, expect, it } from 'vitest'
import { pressKey, startEntry } from '../../../shared/entry/entry-state'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import { findForm } from '../../../shared/instrument/lookup'
import { type CommandText, commandTexts, keysText, pageCommandText, pageCommandTexts } from '../../../shared/text/commands'
import { deliveryCommandTexts } from '../../../shared/text/delivery-page'
import { entryKeys } from '../../../shared/text/entry'
import { importCommandTexts } from '../../../shared/text/import'
import { type PageId, pageTexts } from '../../../shared/text/pages'
import { paperCommandTexts } from '../../../shared/text/paper'
import { openTextTexts, responsesTexts } from '../../../shared/text/responses'
import { resultsTexts } from '../../../shared/text/results'
import { secondEntryTexts } from '../../../shared/text/second-entry'
import { trendsTexts } from '../../../shared/text/trends'
import { everyPiece, everySection } from './pieces'

const commands: readonly CommandText[] = [
  ...(Object.keys(pageTexts) as PageId[]).map(pageCommandText),
  ...Object.values(commandTexts),
  ...Object.values(pageCommandTexts),
  ...Object.values(deliveryCommandTexts),
  ...Object.values(paperCommandTexts),
  ...Object.values(responsesTexts.commands),
  ...Object.values(resultsTexts.commands),
  ...Object.values(trendsTexts.commands),
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
    const known = [...commandKeys, ...entryKeys(true).map(({ keys }) => keys)]
    expect(listed.length).toBeGreaterThan(10)
    expect(listed.filter(({ keys }) => !known.includes(keys))).toEqual([])
  })
})
