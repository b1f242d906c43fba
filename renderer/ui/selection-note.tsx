import { filterTexts } from '../../shared/text/results'
import { type GroupChoice, insatsName, isNarrowed } from './group-choice'
import { useWorkspace } from './workspace'

interface SelectionNoteProps {
  readonly choice: GroupChoice
}

/** Whose answers are shown, in words beside the figures, so that a part is never taken for the whole. Nothing where all are. */
export function SelectionNote({ choice }: SelectionNoteProps) {
  const { insatser } = useWorkspace()
  if (!isNarrowed(choice)) return null
  const names = choice.insatser.map((id) => insatsName(id, insatser))
  return <p>{filterTexts.selection(names, choice.kon)}</p>
}
