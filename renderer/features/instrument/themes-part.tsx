import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { listWords } from '../../../shared/text/format'
import { instrumentTexts } from '../../../shared/text/instrument'
import { type Column, DataTable } from '../../ui/data-table'
import { Section } from '../../ui/section'
import { themePlaces } from './instrument-facts'

type ThemeRow = ReturnType<typeof themePlaces>[number]

const columns: readonly Column<ThemeRow>[] = [
  { key: 'theme', header: instrumentTexts.theme, kind: 'row-header', cell: ({ title }) => title },
  {
    key: 'questions',
    header: instrumentTexts.themeQuestions,
    cell: ({ places }) => (places.length === 0 ? instrumentTexts.themeWithoutQuestions : listWords(places, 'och')),
  },
]

/** The themes under their working titles, and where their questions stand. */
export function ThemesPart({ instrument }: { readonly instrument: InstrumentDefinition }) {
  return (
    <Section title={instrumentTexts.themes} description={instrumentTexts.themesExplained}>
      <DataTable
        caption={instrumentTexts.themes}
        captionHidden
        columns={columns}
        rows={themePlaces(instrument)}
        rowKey={({ key }) => key}
      />
    </Section>
  )
}
