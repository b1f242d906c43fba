import { describe, expect, it } from 'vitest'
import type { AppError, AppErrorCode } from '../../../shared/contract/app-error'
import { leakOf } from '../../../shared/delivery/audit/leak'
import type { UnreadableReason } from '../../../shared/importing/sheet'
import { deliveryListTexts } from '../../../shared/text/delivery-page'
import { errorText, unreadableText } from '../../../shared/text/errors'

const fileName = 'Enkät å-ö 2024.xlsx'
const holder = { user: 'bo', computer: 'KANSLIET-2', since: '2026-11-22T08:15:00.000Z', silent: false }

/** One of every failure there is; the compiler asks for a line here when there is a new one. */
const failures: { readonly [Code in AppErrorCode]: Extract<AppError, { readonly code: Code }> } = {
  'no-database': { code: 'no-database' },
  'database-newer': { code: 'database-newer', fileName },
  'database-missing': { code: 'database-missing', fileName },
  'database-is-backup': { code: 'database-is-backup', fileName },
  'not-a-database': { code: 'not-a-database', fileName },
  'database-unwritable': { code: 'database-unwritable', fileName },
  'database-busy': { code: 'database-busy', fileName },
  'database-held': { code: 'database-held', fileName, holder },
  'database-outdated': { code: 'database-outdated', fileName },
  'database-not-migrated': { code: 'database-not-migrated', fileName },
  'database-damaged': { code: 'database-damaged', fileName },
  'database-read-only': { code: 'database-read-only', reason: 'held', holder },
  'database-gone': { code: 'database-gone', fileName },
  'database-out-of-reach': { code: 'database-out-of-reach', fileName },
  'disk-full': { code: 'disk-full' },
  'password-needed': { code: 'password-needed', fileName },
  'password-wrong': { code: 'password-wrong', fileName },
  'recovery-key-wrong': { code: 'recovery-key-wrong', fileName },
  'password-wait': { code: 'password-wait', waitSeconds: 17 },
  'password-weak': { code: 'password-weak', strength: 'guessable' },
  'password-not-for-demo': { code: 'password-not-for-demo' },
  'recovery-key-mistyped': { code: 'recovery-key-mistyped', problem: { code: 'group', group: 5 } },
  'recovery-group-wrong': { code: 'recovery-group-wrong' },
  'password-not-prepared': { code: 'password-not-prepared' },
  'readable-backups-kept': { code: 'readable-backups-kept' },
  'round-exists': { code: 'round-exists', year: 2031 },
  'round-closed': { code: 'round-closed', year: 2031 },
  'round-disposed': { code: 'round-disposed', year: 2031, kind: 'responses' },
  'disposal-differs-from-delivery': { code: 'disposal-differs-from-delivery', year: 2031, number: 17 },
  'round-open': { code: 'round-open', year: 2031 },
  'round-dates-reversed': { code: 'round-dates-reversed' },
  'round-has-drafts': { code: 'round-has-drafts', drafts: 17 },
  'insats-exists': { code: 'insats-exists', name: 'Ängen' },
  'insats-in-use': { code: 'insats-in-use', name: 'Ängen' },
  'instrument-has-answers': { code: 'instrument-has-answers' },
  'instrument-label-exists': { code: 'instrument-label-exists', label: 'Enkäter 2025' },
  'response-incomplete': { code: 'response-incomplete' },
  'response-not-found': { code: 'response-not-found', runningNumber: 4711 },
  'response-not-on-paper': { code: 'response-not-on-paper', runningNumber: 4711 },
  'response-gone': { code: 'response-gone' },
  'second-entry-finished': { code: 'second-entry-finished', runningNumber: 4711 },
  'step-not-undoable': { code: 'step-not-undoable' },
  'file-unreadable': { code: 'file-unreadable', fileName, reason: 'empty' },
  'file-not-open': { code: 'file-not-open' },
  'file-unwritable': { code: 'file-unwritable', fileName },
  'file-in-the-way': { code: 'file-in-the-way', fileName },
  'delivery-refused': { code: 'delivery-refused', year: 2031, limit: 5, leaks: [leakOf('undecided', 'styrelse')] },
  'delivery-not-kept': { code: 'delivery-not-kept', number: 17 },
  'import-obstructed': { code: 'import-obstructed' },
  'import-already-undone': { code: 'import-already-undone' },
  'target-exists': { code: 'target-exists', year: 2031 },
  'reference-exists': { code: 'reference-exists', name: 'Ängen', year: 2031 },
  'register-indicator-exists': { code: 'register-indicator-exists', name: 'Ängen' },
  'chart-gone': { code: 'chart-gone' },
  'report-differs-from-delivery': { code: 'report-differs-from-delivery', year: 2031, number: 17 },
  'merge-stopped': { code: 'merge-stopped' },
  'merge-too-slow': { code: 'merge-too-slow' },
  'package-unreadable': { code: 'package-unreadable', fileName, problem: { code: 'cannot-be-opened' } },
  'package-not-merged': { code: 'package-not-merged', fileName },
  'package-of-demo': { code: 'package-of-demo', fileName },
  'package-without-figures': { code: 'package-without-figures', fileName },
  'backup-failed': { code: 'backup-failed', reason: 'no-room' },
  'backup-unusable': { code: 'backup-unusable', reason: 'backup-damaged' },
  'restore-not-undoable': { code: 'restore-not-undoable' },
  unexpected: { code: 'unexpected' },
}

/** One of every reason; the compiler asks for a line here too. */
const reasons: Readonly<Record<UnreadableReason, true>> = {
  'cannot-be-opened': true,
  empty: true,
  'not-a-workbook': true,
  'old-excel': true,
  encrypted: true,
  truncated: true,
  'too-large': true,
  'too-many-cells': true,
  'took-too-long': true,
  'too-much-memory': true,
}

const codes = [...Object.keys(failures), ...Object.keys(reasons)]
/** Words of the codes that are Swedish words too. */
const alsoSwedish = ['in', 'full', 'insats', 'import', 'instrument', 'excel']
const codeWords = codes.flatMap((code) => code.split('-')).filter((word) => !alsoSwedish.includes(word))
const otherEnglish = [
  'the',
  'of',
  'and',
  'error',
  'failed',
  'invalid',
  'null',
  'undefined',
  'nan',
  'object',
  'submit',
  'dataset',
  'respondent',
]

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function expectPlainSwedish(text: string): void {
  expect(text).toMatch(/\.$/)
  expect(text).not.toMatch(/ {2}|^\s|\s$|\.\.|!/)
  for (const code of codes.filter((each) => each.includes('-'))) expect(text).not.toContain(code)
  expect(wordsOf(text).filter((word) => [...codeWords, ...otherEnglish].includes(word))).toEqual([])
}

const texts = Object.values(failures).map((failure) => [failure.code, errorText(failure)] as const)
/** The failures that are about a file, a year, a name or a number. */
const withFacts = Object.values(failures).filter((failure) => Object.keys(failure).length > 1)

describe('the sentence about a failure', () => {
  it.each(texts)('is plain Swedish and ends with a full stop: %s', (_code, text) => {
    expectPlainSwedish(text)
    expect(text).toMatch(/^[\p{Lu}\d]/u)
  })

  it.each(withFacts)('names what it is about: $code', (failure) => {
    const { code, ...facts } = failure
    const plain = Object.entries(facts).filter(
      ([fact, value]) => !['reason', 'strength', 'kind'].includes(fact) && typeof value !== 'object',
    )
    for (const [, value] of plain) expect(errorText(failure)).toContain(String(value))
  })

  it('is another for each failure', () => {
    expect(new Set(texts.map(([, text]) => text)).size).toBe(texts.length)
  })

  it('speaks of one begun form in the singular', () => {
    expect(errorText({ code: 'round-has-drafts', drafts: 1 })).toMatch(/^Ett påbörjat formulär /)
    expect(errorText({ code: 'round-has-drafts', drafts: 2 })).toMatch(/^2 påbörjade formulär /)
  })

  it('says of a file that could not be put in its place that the delivery it is of counts, and how to get the file', () => {
    const text = errorText({ code: 'file-unwritable', fileName, delivery: 17 })
    expect(text).toContain('Leverans 17 är ändå gjord')
    expect(text).toContain(`”${deliveryListTexts.recreate.replace(' …', '')}”`)
    expectPlainSwedish(text)
  })

  it('names the earlier deliveries that a refused one is held against, and which one stands', () => {
    const earlier = (number: number) =>
      leakOf('difference', 'styrelse', { earlier: { number, breakdown: 'total', groups: ['total'] } })
    const text = errorText({ code: 'delivery-refused', year: 2031, limit: 5, leaks: [earlier(2), earlier(1), earlier(2)] })
    expect(text).toContain('jämförd med leverans 1 och 2')
    expect(text).toContain('Leverans 2 gäller fortfarande')
    expectPlainSwedish(text)
  })

  it('says of a bug that what was stored is still there', () => {
    expect(errorText(failures.unexpected)).toContain('Det som var sparat är kvar')
  })

  it('refuses a failure that it does not know', () => {
    expect(() => errorText({ code: 'something-new' } as unknown as AppError)).toThrow('something-new')
    expect(() => unreadableText('something-new' as UnreadableReason)).toThrow('something-new')
  })
})

describe('why a file cannot be read', () => {
  const keys = Object.keys(reasons) as UnreadableReason[]

  it.each(keys)('ends the sentence that begins with the name of the file: %s', (reason) => {
    const text = unreadableText(reason)
    expectPlainSwedish(text)
    expect(text).toMatch(/^\p{Ll}/u)
    expect(errorText({ code: 'file-unreadable', fileName, reason })).toBe(`${fileName} kunde inte läsas: ${text}`)
  })

  it('is another for each reason', () => {
    expect(new Set(keys.map(unreadableText)).size).toBe(keys.length)
  })
})
