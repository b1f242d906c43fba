import { describe, expect, it } from 'vitest'
import { startEntry } from '../../../shared/entry/entry-state'
import { bundledInstrument } from '../../../shared/instrument/bundled'
import type { Form, InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm, findQuestion, findScale, konScale, openFieldsOf, scaleOf } from '../../../shared/instrument/lookup'
import { konItem } from '../../../shared/model/response'
import { type Paper, paperHtml } from '../../../shared/paper/paper-html'
import { versionOf } from '../../support/made-responses'

const allForms = bundledInstrument.forms.map(({ key }) => key)

function paper(change: Partial<Paper> = {}): Paper {
  const forbund = { name: 'Samordningsförbundet Älvdalen', demo: false }
  return { forbund, year: 2024, instrument: versionOf(1), forms: allForms, ...change }
}

const signs: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' }

/** What is read on the paper, tag by tag. */
function wordsOf(html: string): readonly string[] {
  const body = html.slice(html.indexOf('<body>'))
  return body
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => signs[sign] ?? sign).trim())
    .filter((text) => text !== '')
}

function pagesOf(html: string): readonly string[] {
  return html.split('<section class="page').slice(1)
}

/** One question's text and the codes of its boxes, as they follow each other on the paper. */
function askedOn(html: string, form: Form): readonly { readonly key: string; readonly codes: readonly number[] }[] {
  const texts = new Map([['Kön', konItem], ...form.questions.map(({ text, key }) => [text, key] as const)])
  const asked: { key: string; codes: number[] }[] = []
  for (const [, text = '', code] of html.matchAll(/(?:<h2>|<\/span>)([^<]+)<|class="code">(\d)</g)) {
    const key = texts.get(text)
    if (key !== undefined) asked.push({ key, codes: [] })
    if (code !== undefined) asked.at(-1)?.codes.push(Number(code))
  }
  return asked
}

describe.each(allForms)('the paper of %s', (key) => {
  const form = findForm(bundledInstrument, key)
  const html = paperHtml(paper({ forms: [key] }), '')
  const words = wordsOf(html)

  it('asks in the order in which the answers are typed in, with a box for each key but that of a form without kön', () => {
    const { items } = startEntry(bundledInstrument, form, {})
    const boxes = items.map((item) => ({
      key: item.key,
      codes: item.key === konItem ? item.codes.filter((code) => code !== 4) : item.codes,
    }))
    expect(askedOn(html, form)).toEqual(boxes)
  })

  it('numbers the questions and names every answer', () => {
    for (const { number, text } of form.questions) expect(words[words.indexOf(text) - 1]).toBe(`${number}.`)
    const scales = new Set(form.questions.map((question) => scaleOf(bundledInstrument, question)))
    for (const { label } of [...scales].flatMap(({ codes }) => codes)) expect(words).toContain(label)
    const kon = findScale(bundledInstrument, konScale).codes.map(({ label }) => label)
    expect(kon.filter((label) => words.includes(label))).toEqual(kon.slice(0, 3))
  })

  it('says of what it is, and has room for what the förbund and the person write', () => {
    expect(words).toContain(form.title)
    expect(words).toContain('Samordningsförbundet Älvdalen')
    expect(words).toContain(`${form.title} · Mätomgång 2024 · Version 1`)
    for (const said of ['Mätomgång 2024', 'Löpnummer', 'Insats', 'Sätt ett kryss per fråga.', 'Sida 1 (1)'])
      expect(words).toContain(said)
    const open = words.filter((word) => word === 'Fritext')
    expect(open).toHaveLength(openFieldsOf(form).length)
  })

  it('takes one page', () => {
    expect(pagesOf(html)).toHaveLength(1)
  })
})

describe('the paper of several forms', () => {
  it('begins a page for each, and says which page of the form it is', () => {
    const pages = pagesOf(paperHtml(paper(), ''))
    expect(pages.map((page) => wordsOf(`<body><${page}`).find((word) => allForms.some((key) => word === titleOf(key))))).toEqual(
      allForms.map(titleOf),
    )
    for (const page of pages) expect(page).toContain('Sida 1 (1)')
  })

  it('is in Swedish, with a title of its own', () => {
    const html = paperHtml(paper({ forms: ['personal', 'styrelse'] }), '')
    expect(html).toMatch(/^<!doctype html><html lang="sv">/)
    expect(html).toContain('<title>Personal, Styrelse 2024</title>')
  })

  it('has nothing that is fetched or run', () => {
    const html = paperHtml(paper(), "@font-face{font-family:'Inter Variable';src:url(data:font/woff2;base64,AA)}")
    expect(html).not.toMatch(/<(?:script|link|img|iframe|object|a)\b|\son\w+=|@import|https?:/i)
    expect(html.match(/url\(/g)).toHaveLength(1)
  })
})

describe('a demonstration förbund', () => {
  it('is marked as one on its paper', () => {
    const demo = paper({ forbund: { name: 'Exempeldalen', demo: true }, forms: ['styrelse'] })
    expect(wordsOf(paperHtml(demo, ''))).toContain('Demonstration · Exempeldalen')
  })
})

describe('texts that look like HTML', () => {
  const hostile = `<script>alert("1")</script> & 'Co' <img src=x onerror=alert(1)>`
  const definition: InstrumentDefinition = {
    ...bundledInstrument,
    scales: bundledInstrument.scales.map((scale) => ({
      ...scale,
      codes: scale.codes.map(({ code, label }) => ({ code, label: `${label} <b>${code}</b>` })),
    })),
    forms: bundledInstrument.forms.map((form) => ({
      ...form,
      title: `${form.title} ${hostile}`,
      questions: form.questions.map((question) => ({ ...question, text: `${question.text} ${hostile}` })),
      openFields: [{ key: 'fritext', label: hostile }],
    })),
  }
  const html = paperHtml(
    paper({ forbund: { name: hostile, demo: false }, instrument: { ...versionOf(1, definition), label: hostile } }),
    '',
  )

  it('are printed as they stand', () => {
    const words = wordsOf(html)
    for (const text of [
      hostile,
      `Personal ${hostile}`,
      `${findQuestion(bundledInstrument, 'personal.1').text} ${hostile}`,
      'Aldrig <b>1</b>',
    ])
      expect(words).toContain(text)
  })

  it('never become tags', () => {
    expect(html).not.toMatch(/<(?:script|img|b)\b/)
    expect(html.match(/<title>/g)).toHaveLength(1)
  })
})

describe('a form that is longer than a page', () => {
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...findQuestion(bundledInstrument, index % 7 === 3 ? 'deltagare_pagaende.4' : 'personal.8'),
    key: `lang.${index + 1}`,
    number: index + 1,
    text: `${findQuestion(bundledInstrument, 'personal.8').text} Del ${index + 1}.`,
  }))
  const form: Form = {
    key: 'lang',
    title: 'Lång',
    respondents: 'Alla',
    questions: many,
    openFields: [{ key: 'a', label: 'Annat' }],
  }
  const definition = { ...bundledInstrument, forms: [form] }
  const pages = pagesOf(paperHtml(paper({ instrument: versionOf(1, definition), forms: ['lang'] }), ''))

  it('goes on with the next question on the next page', () => {
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap((page) => askedOn(page, form)).map(({ key }) => key)).toEqual([konItem, ...many.map(({ key }) => key)])
  })

  it('has the answers over the boxes again on every page, the form’s name, and a place for the löpnummer', () => {
    for (const [index, page] of pages.entries()) {
      const words = wordsOf(`<body><${page}`)
      expect(words).toContain('Helt och hållet')
      expect(words).toContain('Löpnummer')
      expect(words).toContain(`Sida ${index + 1} (${pages.length})`)
      expect(words.some((word) => word === (index === 0 ? 'Lång' : 'Lång 2024, fortsättning'))).toBe(true)
    }
  })

  it('has each open field once, at its end', () => {
    expect(pages.map((page) => page.includes('>Annat<'))).toEqual(pages.map((_, index) => index === pages.length - 1))
  })
})

function titleOf(key: string): string {
  return findForm(bundledInstrument, key).title
}
