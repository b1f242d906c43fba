import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Target } from '../../../shared/model/target'
import { suitableStatistics } from '../../../shared/report/suitable-statistics'
import { commonTexts } from '../../../shared/text/common'
import { targetTexts as texts } from '../../../shared/text/targets'
import { useAction } from '../../api/hooks'
import { ErrorNotice } from '../../ui/error-notice'
import { useWorkspace } from '../../ui/workspace'
import classes from './targets.module.css'
import {
  fieldsOf,
  isTarget,
  readTarget,
  type TargetFieldErrors,
  type TargetFields,
  usualNear,
  withStatistic,
  withSubject,
} from './targets-fields'
import { figureHint, statisticOptions } from './targets-figure'
import { findSubject, type SubjectGroup } from './targets-subjects'

interface TargetFormProps {
  readonly groups: readonly SubjectGroup[]
  /** The målnivå to change; null for a new one. */
  readonly target: Target | null
  readonly onSaved: (saved: Target) => void
  readonly onCancel: () => void
}

/** Adds a målnivå, from the newest mätomgång on unless another year is typed, or changes one. */
export function TargetForm({ groups, target, onSaved, onCancel }: TargetFormProps) {
  const { rounds } = useWorkspace()
  const newest = rounds[0]?.year ?? new Date().getFullYear()
  const [fields, setFields] = useState<TargetFields>(() =>
    target
      ? fieldsOf(target, findSubject(groups, target))
      : { subject: null, statistic: null, fromYear: String(newest), level: '', near: usualNear(null) },
  )
  const [errors, setErrors] = useState<TargetFieldErrors>({})
  const store = useAction('setTarget')
  const subject = groups.flatMap(({ items }) => items).find(({ value }) => value === fields.subject)
  const scales = subject?.scales ?? []

  /** What was wrong in a field is not said of what is now typed in it. */
  const change = (changed: TargetFields, field: keyof TargetFields) => {
    setFields(changed)
    setErrors({ ...errors, [field]: undefined })
  }
  const save = () => {
    const read = readTarget(fields, subject)
    if (!isTarget(read)) return setErrors(read)
    setErrors({})
    store.mutate({ target: read, replaces: target }, { onSuccess: () => onSaved(read) })
  }
  const typed = (field: 'fromYear' | 'level' | 'near') => ({
    value: fields[field],
    error: errors[field],
    inputMode: 'decimal' as const,
    autoComplete: 'off',
    onChange: (event: { currentTarget: { value: string } }) => change({ ...fields, [field]: event.currentTarget.value }, field),
  })
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <ErrorNotice error={store.error} />
      <Select
        label={texts.subject}
        description={texts.subjectDescription}
        data={groups.map(({ group, items }) => ({ group, items: items.map(({ value, label }) => ({ value, label })) }))}
        value={fields.subject}
        error={errors.subject}
        searchable
        nothingFoundMessage={texts.nothingFound}
        maxDropdownHeight={320}
        onChange={(value) => {
          const chosen = groups.flatMap(({ items }) => items).find((one) => one.value === value)
          change(withSubject(fields, value, suitableStatistics(chosen?.scales ?? [])), 'subject')
        }}
        data-autofocus
      />
      <Select
        label={texts.statistic}
        data={[...statisticOptions(scales)]}
        value={fields.statistic}
        error={errors.statistic}
        disabled={!subject}
        onChange={(value) => change(withStatistic(fields, value), 'statistic')}
      />
      <div className={classes.fields}>
        <TextInput
          className={classes.short}
          label={texts.fromYear}
          description={texts.fromYearDescription}
          {...typed('fromYear')}
          inputMode="numeric"
        />
        <TextInput
          className={classes.short}
          label={texts.level}
          description={figureHint(fields.statistic, scales)}
          {...typed('level')}
        />
        <TextInput
          className={classes.short}
          label={texts.near}
          description={fields.statistic === 'mean' ? texts.nearMeanDescription : texts.nearPercentDescription}
          {...typed('near')}
        />
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {commonTexts.cancel}
        </Button>
        <Button type="submit" loading={store.isPending}>
          {target ? texts.save : texts.create}
        </Button>
      </div>
    </form>
  )
}
