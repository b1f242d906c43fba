import { describe, expect, it } from 'vitest'
import {
  chartFileName,
  entryWorkbookFileName,
  formsFileName,
  readSetAsideName,
  reportFileName,
  setAsideName,
} from '../../../shared/text/file-names'

const forbund = { name: 'Samordningsförbundet Älvdalen', demo: false }
const long = { name: 'Samordningsförbundet Södra Älvdalens, Norra Fjällbygdens och Kustbandets kommuner', demo: true }

describe('the names of files to print and to type into', () => {
  it('say whose they are, of what and of which year', () => {
    expect(formsFileName(forbund, 2024, 'Personal')).toBe('Samordningsförbundet Älvdalen – Personal 2024')
    expect(formsFileName(forbund, 2024, null)).toBe('Samordningsförbundet Älvdalen – alla formulär 2024')
    expect(entryWorkbookFileName(forbund, 2024)).toBe('Samordningsförbundet Älvdalen – skriv in enkäter 2024')
  })

  it('keep the form and the year after a long name, and the mark of a demonstration before it', () => {
    expect(formsFileName(long, 2024, 'Deltagare – pågående')).toMatch(
      /^DEMO Samordningsförbundet .+… – Deltagare – pågående 2024$/,
    )
    expect(entryWorkbookFileName(long, 2024)).toMatch(/^DEMO Samordningsförbundet .+… – skriv in enkäter 2024$/)
  })
})

describe('the name of what was set aside', () => {
  it('tells what it was called, whatever its ending', () => {
    expect(readSetAsideName(`${setAsideName('Norra', 2)}.finsam`)).toBe('Norra.finsam')
    expect(readSetAsideName(setAsideName('Norra (undanlagd 1)', 12))).toBe('Norra (undanlagd 1)')
    for (const other of ['Norra.finsam', 'Norra (undanlagd 1).finsam-wal', 'Norra (undanlagd x).finsam', ' (undanlagd 1).finsam'])
      expect(readSetAsideName(other)).toBeNull()
  })
})

describe('the names of the files of a report', () => {
  const question = 'Upplever du att personalen tar tillvara dina erfarenheter, kunskaper och synpunkter?'

  it('say whose they are, of what and of which year, once', () => {
    expect(reportFileName(forbund, 2024)).toBe('Samordningsförbundet Älvdalen – rapport 2024')
    expect(chartFileName(forbund, 2024, 'Personal 2024')).toBe('Samordningsförbundet Älvdalen – Personal 2024')
    expect(chartFileName(forbund, 2024, 'Får du stöd?')).toBe('Samordningsförbundet Älvdalen – Får du stöd 2024')
    expect(chartFileName(forbund, 2024, 'Personal 2024. 1. Får du stöd?')).toMatch(/ – Personal 2024\. 1\. Får du stöd$/)
  })

  it('keep the year, and are no longer than is kept of a name, however long the förbund and the question are', () => {
    expect(reportFileName(long, 2024)).toMatch(/^DEMO Samordningsförbundet .+… – rapport 2024$/)
    for (const subject of [question, `${question} 2024`]) {
      const name = chartFileName(long, 2024, subject)
      expect(name).toMatch(/^DEMO Samordningsförbundet .+… – Upplever du att personalen.*… 2024$/)
      expect(name.length).toBeLessThanOrEqual(120)
    }
  })
})
