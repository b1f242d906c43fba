import { describe, expect, it } from 'vitest'
import { entryWorkbookFileName, formsFileName } from '../../../shared/text/file-names'

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
