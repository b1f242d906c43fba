import { Button } from '@mantine/core'
import type { ImportBatch } from '../../../shared/model/import-batch'
import type { Round } from '../../../shared/model/round'
import { formatMoment } from '../../../shared/text/format'
import { sheetTexts } from '../../../shared/text/import'
import { roundTexts } from '../../../shared/text/rounds'
import { Message } from '../../ui/message'
import { useNavigation } from '../../ui/navigation'
import { useChosenRound } from '../../ui/round-choice'
import type { OpenImport } from './use-import'

interface SheetMessagesProps {
  readonly open: OpenImport
  readonly round: Round
  readonly batches: readonly ImportBatch[]
}

/** What is doubtful about the file as a whole: it has no answers, the form is not known, its year is another, or it was imported before. */
export function SheetMessages({ open: { draft, understanding, preview }, round, batches }: SheetMessagesProps) {
  const { fileName } = draft.file
  // Where rows are known again they say it themselves; those of imports made before that was so are not.
  const unknown = preview !== null && preview.repeat === null
  const before = unknown && batches.find((batch) => batch.fileName === fileName && batch.undoneAt === null)
  const year = understanding?.year ?? null
  const isEmpty = (draft.file.sheets[draft.choice.sheet]?.rows ?? 0) < 2
  return (
    <>
      {isEmpty && (
        <Message kind="problem">
          {sheetTexts.noAnswers} {sheetTexts.noAnswersExplained}
        </Message>
      )}
      {!isEmpty && understanding?.form === null && <Message kind="warning">{sheetTexts.formUnknown}</Message>}
      {year !== null && year !== round.year && <OtherYear year={year} round={round} />}
      {before && (
        <Message kind="warning">{sheetTexts.importedBefore(fileName, formatMoment(before.importedAt), before.responses)}</Message>
      )}
    </>
  )
}

function OtherYear({ year, round }: { readonly year: number; readonly round: Round }) {
  const { rounds, choose } = useChosenRound()
  const other = rounds.find((candidate) => candidate.year === year)
  const { goTo } = useNavigation()
  const change = other ? (
    <Button variant="default" onClick={() => choose(other.id)}>
      {sheetTexts.changeRound(year)}
    </Button>
  ) : (
    <Button variant="default" onClick={() => goTo('settings', 'rounds')}>
      {roundTexts.toRounds}
    </Button>
  )
  return (
    <Message kind="warning" actions={change}>
      {sheetTexts.otherYear(year, round.year)} {!other && sheetTexts.noSuchRound(year)}
      {other?.state === 'closed' && sheetTexts.closedRound(year)}
    </Message>
  )
}
