import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { type DisposalPreview, longestBasis, longestDecider } from '../../../shared/contract/disposal-calls'
import { type Disposal, type DisposalKind, disposalKinds } from '../../../shared/model/disposal'
import type { Round } from '../../../shared/model/round'
import { disposalTexts as texts } from '../../../shared/text/disposal'
import { formatDay } from '../../../shared/text/format'
import { roundFormTexts } from '../../../shared/text/rounds'
import { useFreshCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import classes from './disposal.module.css'
import { DisposalConfirm } from './disposal-confirm'
import { BeforeDisposal, DisposalConsequences } from './disposal-consequences'
import { type DisposalFieldErrors, type DisposalFields, isRead, noFields, offeredKinds, readFields } from './disposal-fields'

interface DisposalFormProps {
  readonly round: Round
  readonly onDone: (disposal: Disposal) => void
  readonly onLeave: () => void
}

/** Disposing of a round: what of it, what that leads to, and by which decision. */
export function DisposalForm(props: DisposalFormProps) {
  const preview = useFreshCall('previewDisposal', { roundId: props.round.id })
  const place = useRef<HTMLDivElement>(null)
  // The button that opened it is gone.
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1}>
      <Section title={texts.formTitle(props.round.year)}>
        <Loaded query={preview}>{(known) => <KnownForm {...props} preview={known} />}</Loaded>
      </Section>
    </div>
  )
}

function KnownForm({ round, preview, onDone, onLeave }: DisposalFormProps & { readonly preview: DisposalPreview }) {
  const offered = offeredKinds(preview)
  const [fields, setFields] = useState<DisposalFields>(noFields)
  const [errors, setErrors] = useState<DisposalFieldErrors>({})
  const [asking, setAsking] = useState(false)
  const read = readFields(fields, formatDay(new Date().toISOString()))

  const change = (changed: Partial<DisposalFields>) => {
    setFields({ ...fields, ...changed })
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => !(field in changed))))
  }
  const goOn = () => {
    if (isRead(read)) setAsking(true)
    else setErrors(read)
  }
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        goOn()
      }}
    >
      <KindChoice offered={offered} chosen={fields.kind} error={errors.kind} onChoose={(kind) => change({ kind })} />
      <BeforeDisposal round={round} preview={preview} kind={fields.kind} />
      {fields.kind && <DisposalConsequences preview={preview} kind={fields.kind} />}
      <DecisionFields fields={fields} errors={errors} onChange={change} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onLeave}>
          {texts.leave}
        </Button>
        <Button type="submit" disabled={offered.length === 0}>
          {texts.goOn}
        </Button>
      </div>
      {isRead(read) && (
        <DisposalConfirm
          round={round}
          preview={preview}
          wanted={read}
          opened={asking}
          onClose={() => setAsking(false)}
          onDone={onDone}
        />
      )}
    </form>
  )
}

interface KindChoiceProps {
  readonly offered: readonly DisposalKind[]
  readonly chosen: DisposalKind | null
  readonly error: string | undefined
  readonly onChoose: (kind: DisposalKind) => void
}

function KindChoice({ offered, chosen, error, onChoose }: KindChoiceProps) {
  return (
    <Radio.Group
      label={texts.kind}
      size="md"
      error={error}
      value={chosen}
      onChange={(value) => {
        const kind = disposalKinds.find((candidate) => candidate === value)
        if (kind) onChoose(kind)
      }}
    >
      <div className={classes.kinds}>
        {disposalKinds.map((kind) => (
          <Radio
            key={kind}
            value={kind}
            disabled={!offered.includes(kind)}
            label={texts.kinds[kind]}
            description={kind === 'open-texts' && !offered.includes(kind) ? texts.noOpenTexts : texts.kindsExplained[kind]}
          />
        ))}
      </div>
    </Radio.Group>
  )
}

interface DecisionFieldsProps {
  readonly fields: DisposalFields
  readonly errors: DisposalFieldErrors
  readonly onChange: (changed: Partial<DisposalFields>) => void
}

function DecisionFields({ fields, errors, onChange }: DecisionFieldsProps) {
  return (
    <Section title={texts.decision} level={3}>
      <div className={classes.fields}>
        <TextInput
          className={classes.day}
          label={texts.decidedOn}
          description={roundFormTexts.dayFormat}
          value={fields.decidedOn}
          error={errors.decidedOn}
          autoComplete="off"
          onChange={(event) => onChange({ decidedOn: event.currentTarget.value })}
        />
        <Textarea
          label={texts.basis}
          description={texts.basisDescription}
          rows={3}
          maxLength={longestBasis}
          value={fields.basis}
          error={errors.basis}
          onChange={(event) => onChange({ basis: event.currentTarget.value })}
        />
        <TextInput
          className={classes.decider}
          label={texts.decidedBy}
          description={texts.decidedByDescription}
          maxLength={longestDecider}
          value={fields.decidedBy}
          error={errors.decidedBy}
          autoComplete="off"
          onChange={(event) => onChange({ decidedBy: event.currentTarget.value })}
        />
      </div>
    </Section>
  )
}
