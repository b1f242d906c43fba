import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useId, useMemo, useRef, useState } from 'react'
import type { OpenTextToReview } from '../../../shared/contract/response-calls'
import type { InstrumentDefinition } from '../../../shared/instrument/definition'
import { findForm, openFieldsOf } from '../../../shared/instrument/lookup'
import { type Mask, maskedText, maskPassage, unmaskPassage } from '../../../shared/open-text/masks'
import { changeOf } from '../../../shared/open-text/passages'
import { suggestMasks } from '../../../shared/open-text/suggestions'
import { openTextTexts as texts } from '../../../shared/text/responses'
import { ErrorNotice } from '../../ui/error-notice'
import { insatsName } from '../../ui/group-choice'
import type { StepTurns } from '../../ui/step-history'
import { useWorkspace } from '../../ui/workspace'
import { Writing } from '../../ui/writing'
import classes from './open-texts.module.css'
import { ReviewText } from './review-text'
import { useMasking } from './use-masking'

interface OpenTextCardProps {
  readonly text: OpenTextToReview
  readonly instrument: InstrumentDefinition
  readonly steps: StepTurns
}

/** One free text: read, masked in parts, and marked as one that may be shown. */
export function OpenTextCard({ text, instrument, steps }: OpenTextCardProps) {
  const { content, masks, reviewed } = text
  const titleId = useId()
  const card = useRef<HTMLElement>(null)
  const suggestions = useMemo(() => suggestMasks(content, masks), [content, masks])
  const { change, error } = useMasking(text, steps)
  // Nothing before the text has had the focus: its caret stands nowhere until then.
  const [selection, setSelection] = useState<Mask | null>(null)
  const possible = selection && changeOf(content, masks, selection)
  const name = texts.name(findForm(instrument, text.form).title, text.runningNumber)

  const mask = (at: Mask | null) => {
    const found = at && changeOf(content, masks, at)
    if (found?.kind === 'mask') change({ masks: maskPassage(content, masks, found.passage) }, texts.masked)
    if (found?.kind === 'unmask') change({ masks: unmaskPassage(content, masks, found.passage) }, texts.unmasked)
  }
  const maskSuggested = () => {
    const all = suggestions.reduce((masked, passage) => maskPassage(content, masked, passage), masks)
    change({ masks: all }, texts.suggestedMasked(suggestions.length))
    // The button goes with the last suggestion.
    card.current?.querySelector('textarea')?.focus()
  }
  const review = (may: boolean) => change({ reviewed: may }, may ? texts.approved(name) : texts.withdrawn(name))
  return (
    <article ref={card} className={classes.card} aria-labelledby={titleId}>
      <CardHead text={text} instrument={instrument} name={name} titleId={titleId} />
      <ReviewText
        label={texts.content(name)}
        text={text}
        suggestions={suggestions}
        onSelect={setSelection}
        onMask={mask}
        onApprove={() => review(true)}
        steps={steps}
      />
      {masks.length > 0 && (
        <p className={classes.preview}>
          <span className={classes.quiet}>{texts.preview}</span> {maskedText(content, masks, texts.mark)}
        </p>
      )}
      <ErrorNotice error={error} />
      <Writing className={classes.buttons}>
        <Button variant="default" aria-keyshortcuts="M" disabled={!possible} onClick={() => mask(selection)}>
          {possible?.kind === 'unmask' ? texts.unmask : texts.mask}
        </Button>
        {suggestions.length > 0 && (
          <Button variant="default" onClick={maskSuggested}>
            {texts.maskSuggested(suggestions.length)}
          </Button>
        )}
        <Button variant={reviewed ? 'subtle' : 'filled'} className={classes.review ?? ''} onClick={() => review(!reviewed)}>
          {reviewed ? texts.withdraw : texts.approve}
        </Button>
      </Writing>
    </article>
  )
}

interface CardHeadProps extends Pick<OpenTextCardProps, 'text' | 'instrument'> {
  readonly name: string
  readonly titleId: string
}

function CardHead({ text, instrument, name, titleId }: CardHeadProps) {
  const { insatser } = useWorkspace()
  const field = openFieldsOf(findForm(instrument, text.form)).find(({ key }) => key === text.field)
  return (
    <header className={classes.cardHead}>
      <div>
        <h3 id={titleId}>{name}</h3>
        <p className={classes.quiet}>{texts.place(insatsName(text.insatsId, insatser), field?.label ?? text.field)}</p>
      </div>
      <p className={classes.state} data-read={text.reviewed || undefined}>
        {text.reviewed && <IconCheck size={20} stroke={2} aria-hidden />}
        {text.reviewed ? texts.read : texts.unread}
      </p>
    </header>
  )
}
