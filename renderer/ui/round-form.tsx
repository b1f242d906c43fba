import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { InstrumentVersionId } from '../../shared/model/id'
import type { Round } from '../../shared/model/round'
import { commonTexts } from '../../shared/text/common'
import { roundFormTexts } from '../../shared/text/rounds'
import { useAction } from '../api/hooks'
import { ErrorNotice } from './error-notice'
import { calendarYear, checkRoundFields, fieldsOf, type RoundFieldErrors, type RoundFields, withYear } from './round-fields'
import classes from './round-form.module.css'
import { useWorkspace } from './workspace'

interface RoundFormProps {
  /** The round to change; null for a new one. */
  readonly round: Round | null
  readonly onSaved: (round: Round) => void
  readonly onCancel?: () => void
}

/** Lays up a new mätomgång, this calendar year and the newest instrument unless something else is chosen, or changes one. */
export function RoundForm({ round, onSaved, onCancel }: RoundFormProps) {
  const { rounds, instrumentVersions } = useWorkspace()
  const [fields, setFields] = useState<RoundFields>(() => (round ? fieldsOf(round) : calendarYear(new Date().getFullYear())))
  const [version, setVersion] = useState<InstrumentVersionId | undefined>(instrumentVersions[0]?.id)
  const [errors, setErrors] = useState<RoundFieldErrors>({})
  const create = useAction('createRound')
  const update = useAction('updateRound')

  const save = () => {
    const taken = rounds.filter(({ id }) => id !== round?.id).map(({ year }) => year)
    const found = checkRoundFields(fields, taken)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const values = { ...fields, year: Number(fields.year) }
    if (round) update.mutate({ roundId: round.id, ...values }, { onSuccess: onSaved })
    else if (version) create.mutate({ ...values, instrumentVersionId: version }, { onSuccess: onSaved })
  }

  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <ErrorNotice error={create.error ?? update.error} />
      <div className={classes.fields}>
        <TextInput
          className={classes.year}
          label={roundFormTexts.year}
          inputMode="numeric"
          value={fields.year}
          error={errors.year}
          onChange={(event) => setFields(withYear(fields, event.currentTarget.value))}
          data-autofocus
        />
        <TextInput
          className={classes.day}
          label={roundFormTexts.startsOn}
          placeholder={roundFormTexts.dayFormat}
          value={fields.startsOn}
          error={errors.startsOn}
          onChange={(event) => setFields({ ...fields, startsOn: event.currentTarget.value })}
        />
        <TextInput
          className={classes.day}
          label={roundFormTexts.endsOn}
          placeholder={roundFormTexts.dayFormat}
          value={fields.endsOn}
          error={errors.endsOn}
          onChange={(event) => setFields({ ...fields, endsOn: event.currentTarget.value })}
        />
      </div>
      {!round && (
        <Select
          label={roundFormTexts.instrument}
          description={roundFormTexts.instrumentDescription}
          data={instrumentVersions.map(({ id, label }) => ({ value: String(id), label }))}
          value={String(version)}
          onChange={(value) => setVersion(Number(value) as InstrumentVersionId)}
        />
      )}
      <div className={classes.buttons}>
        {onCancel && (
          <Button variant="default" onClick={onCancel}>
            {commonTexts.cancel}
          </Button>
        )}
        <Button type="submit" loading={create.isPending || update.isPending}>
          {round ? roundFormTexts.save : roundFormTexts.create}
        </Button>
      </div>
    </form>
  )
}
