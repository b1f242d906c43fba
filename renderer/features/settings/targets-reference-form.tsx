import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import { groupBy } from '../../../shared/model/group-by'
import type { ReferenceValue } from '../../../shared/model/target'
import type { MeasureAsked } from '../../../shared/report/asked-measures'
import { commonTexts } from '../../../shared/text/common'
import { targetTexts, referenceTexts as texts } from '../../../shared/text/targets'
import { useAction } from '../../api/hooks'
import { ErrorNotice } from '../../ui/error-notice'
import { useWorkspace } from '../../ui/workspace'
import classes from './targets.module.css'
import { figureHint, statisticOptions } from './targets-figure'
import {
  formsAsking,
  type ReferenceFieldErrors,
  type ReferenceFields,
  readReference,
  referenceFields,
  withPlace,
} from './targets-reference-fields'
import { measureName } from './targets-subjects'

interface ReferenceFormProps {
  readonly measures: readonly MeasureAsked[]
  /** The jämförelse to change; null for a new one. */
  readonly reference: ReferenceValue | null
  readonly onSaved: (saved: ReferenceValue) => void
  readonly onCancel: () => void
}

/** Adds what others have published of a measure, or changes it. */
export function ReferenceForm({ measures, reference, onSaved, onCancel }: ReferenceFormProps) {
  const { rounds } = useWorkspace()
  const newest = rounds[0]?.year ?? new Date().getFullYear()
  const [fields, setFields] = useState<ReferenceFields>(() =>
    reference
      ? referenceFields(reference)
      : { name: '', measure: null, form: null, statistic: null, year: String(newest), value: '', source: '' },
  )
  const [errors, setErrors] = useState<ReferenceFieldErrors>({})
  const store = useAction('setReferenceValue')
  const forms = formsAsking(measures.find(({ measure }) => measure === fields.measure))
  const asked = forms.find(({ form }) => form.key === fields.form)
  const scales = asked ? [asked.scale] : []

  /** What was wrong in a field is not said of what is now typed in it. */
  const change = (changed: ReferenceFields, field: keyof ReferenceFields) => {
    setFields(changed)
    setErrors({ ...errors, [field]: undefined })
  }
  const save = () => {
    const checked = readReference(fields, measures)
    if ('errors' in checked) return setErrors(checked.errors)
    setErrors({})
    store.mutate({ referenceValue: checked.read, replaces: reference }, { onSuccess: () => onSaved(checked.read) })
  }
  const typed = (field: 'name' | 'year' | 'value' | 'source') => ({
    value: fields[field],
    error: errors[field],
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
      <TextInput label={texts.name} description={texts.nameDescription} maxLength={120} {...typed('name')} data-autofocus />
      <Select
        label={texts.measure}
        data={[...groupBy(measures, ({ theme }) => theme.workingTitle)].map(([group, own]) => ({
          group,
          items: own.map((measure) => ({ value: measure.measure, label: measureName(measure) })),
        }))}
        value={fields.measure}
        error={errors.measure}
        searchable
        nothingFoundMessage={targetTexts.nothingFound}
        maxDropdownHeight={320}
        onChange={(measure) => change(withPlace(fields, { measure }, measures), 'measure')}
      />
      <Select
        label={texts.form}
        data={forms.map(({ form }) => ({ value: form.key, label: form.title }))}
        value={fields.form}
        error={errors.form}
        disabled={forms.length === 0}
        onChange={(form) => change(withPlace(fields, { form }, measures), 'form')}
      />
      <Select
        label={targetTexts.statistic}
        data={[...statisticOptions(scales)]}
        value={fields.statistic}
        error={errors.statistic}
        disabled={!asked}
        onChange={(statistic) => change({ ...fields, statistic }, 'statistic')}
      />
      <div className={classes.fields}>
        <TextInput
          className={classes.short}
          label={texts.year}
          description={targetTexts.fromYearDescription}
          inputMode="numeric"
          {...typed('year')}
        />
        <TextInput
          className={classes.short}
          label={texts.value}
          description={figureHint(fields.statistic, scales)}
          inputMode="decimal"
          {...typed('value')}
        />
      </div>
      <TextInput label={texts.source} description={texts.sourceDescription} maxLength={500} {...typed('source')} />
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {commonTexts.cancel}
        </Button>
        <Button type="submit" loading={store.isPending}>
          {reference ? targetTexts.save : targetTexts.create}
        </Button>
      </div>
    </form>
  )
}
