import { Radio, Stack } from '@mantine/core'
import type { RepeatPreview } from '../../../shared/contract/import-calls'
import type { RepeatAnswer } from '../../../shared/importing/plan'
import type { Round } from '../../../shared/model/round'
import { formatMoment } from '../../../shared/text/format'
import { repeatTexts } from '../../../shared/text/import-repeat'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import type { ImportDraft } from './draft'
import classes from './import-page.module.css'
import { decidedIn, withAnswer } from './repeat-decisions'

interface RepeatSectionProps {
  readonly repeat: RepeatPreview
  readonly draft: ImportDraft
  readonly onUpdate: (draft: ImportDraft) => void
  readonly round: Round
}

/** What of the file is here already, and which survey it is of: said by the user where the rows alone do not tell. */
export function RepeatSection({ repeat, draft, onUpdate, round }: RepeatSectionProps) {
  const { sure, earlier, removed, missing, by, rows } = repeat
  const chosen = decidedIn(round.id, draft.repeat).repeat ?? (sure ? 'again' : null)
  const moment = formatMoment(earlier.importedAt)
  const found = sure ? repeatTexts.known(repeat, earlier.fileName, moment) : repeatTexts.asked(repeat, earlier.fileName, moment)
  const answer = (value: string) =>
    onUpdate({ ...draft, repeat: withAnswer(draft.repeat, round.id, value === 'again' ? 'again' : 'separate') })
  return (
    <Section level={3} title={repeatTexts.title} description={found}>
      <Radio.Group label={repeatTexts.question} value={chosen ?? ''} onChange={answer} className={classes.question}>
        <Stack gap="xs" mt={4}>
          <Answer value="again" label={repeatTexts.again} explained={repeatTexts.againExplained(repeat)} />
          <Answer value="separate" label={repeatTexts.separate} explained={repeatTexts.separateExplained(rows)} />
        </Stack>
      </Radio.Group>
      {chosen === 'again' && removed > 0 && <p>{repeatTexts.removed(removed)}</p>}
      {chosen === 'again' && missing.length > 0 && <p>{repeatTexts.missing(missing, by)}</p>}
    </Section>
  )
}

/** Earlier imports that nothing is known of but their responses. */
export function UnmarkedNote({ responses }: { readonly responses: number }) {
  return responses > 0 && <Message kind="warning">{repeatTexts.unmarked(responses)}</Message>
}

interface AnswerProps {
  readonly value: RepeatAnswer
  readonly label: string
  readonly explained: string
}

function Answer({ value, label, explained }: AnswerProps) {
  return <Radio value={value} label={label} description={explained} />
}
