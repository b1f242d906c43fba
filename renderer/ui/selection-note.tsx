import type { InstrumentDefinition } from '../../shared/instrument/definition'
import { filterTexts } from '../../shared/text/results'
import { type GroupChoice, insatsName, isNarrowed } from './group-choice'
import { konLabel } from './group-filter'
import { useWorkspace } from './workspace'

interface SelectionNoteProps {
  readonly choice: GroupChoice
  /** Names the categories of kön. */
  readonly instrument: InstrumentDefinition
}

/** Whose answers are shown, in words beside the figures, so that a part is never taken for the whole. Nothing where all are. */
export function SelectionNote({ choice, instrument }: SelectionNoteProps) {
  const { insatser } = useWorkspace()
  if (!isNarrowed(choice)) return null
  const names = choice.insatser.map((id) => insatsName(id, insatser))
  return <p>{filterTexts.selection(names, choice.kon === null ? null : konLabel(choice.kon, instrument))}</p>
}
