import { Button } from '@mantine/core'
import { formatDay } from '../../../shared/text/format'
import { sheetTexts } from '../../../shared/text/import'
import { Message } from '../../ui/message'
import { withMemory } from './draft'
import type { OpenImport } from './use-import'

/** That the file is understood as when one with the same headers was imported, and the way to begin without that, and back. */
export function SheetMemory({ open: { draft, understanding, update } }: { readonly open: OpenImport }) {
  const remembered = understanding?.remembered ?? null
  const { afresh } = draft.choice
  if (!afresh && remembered === null) return null
  const changed = understanding?.columns.filter(({ certainty }) => certainty === 'uncertain').length ?? 0
  const other = (
    <Button variant="default" onClick={() => update(withMemory(draft, !afresh))}>
      {afresh ? sheetTexts.asBefore : sheetTexts.startOver}
    </Button>
  )
  return (
    <Message kind={changed > 0 && !afresh ? 'warning' : 'information'} actions={other}>
      {afresh || remembered === null
        ? sheetTexts.startedOver
        : sheetTexts.remembered(remembered.fileName, formatDay(remembered.importedAt))}{' '}
      {!afresh && changed > 0 && sheetTexts.rememberedButChanged(changed)}
    </Message>
  )
}
