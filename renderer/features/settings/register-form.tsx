import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { RegisterFields, RegisterIndicator } from '../../../shared/model/register-indicator'
import { commonTexts } from '../../../shared/text/common'
import { registerTexts as texts } from '../../../shared/text/register-indicators'
import { useAction } from '../../api/hooks'
import { ErrorNotice } from '../../ui/error-notice'
import classes from './targets.module.css'

type Field = keyof RegisterFields

const fieldNames: readonly Field[] = ['name', 'unit', 'source', 'comment']
const longest: Readonly<Record<Field, number>> = { name: 120, unit: 40, source: 500, comment: 500 }
const missing: Readonly<Partial<Record<Field, string>>> = {
  name: texts.nameMissing,
  unit: texts.unitMissing,
  source: texts.sourceMissing,
}
const descriptions: Readonly<Partial<Record<Field, string>>> = {
  unit: texts.unitDescription,
  source: texts.sourceDescription,
  comment: texts.commentDescription,
}

interface RegisterFormProps {
  /** The indicator to change; null for a new one. */
  readonly indicator: RegisterIndicator | null
  readonly onSaved: (saved: RegisterIndicator) => void
  readonly onCancel: () => void
}

/** What a registerindikator is called, what it counts and where it comes from. All but the comment must be there. */
export function RegisterForm({ indicator, onSaved, onCancel }: RegisterFormProps) {
  const [fields, setFields] = useState<RegisterFields>(indicator ?? { name: '', unit: '', source: '', comment: '' })
  const [checked, setChecked] = useState(false)
  const create = useAction('createRegisterIndicator')
  const update = useAction('updateRegisterIndicator')

  const save = () => {
    setChecked(true)
    if (fieldNames.some((field) => missing[field] && fields[field].trim() === '')) return
    const { name, unit, source, comment } = fields
    const given = { name, unit, source, comment }
    if (indicator) update.mutate({ registerIndicatorId: indicator.id, ...given }, { onSuccess: onSaved })
    else create.mutate({ ...given, values: [] }, { onSuccess: onSaved })
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
      {fieldNames.map((field) => (
        <TextInput
          key={field}
          label={texts[field]}
          description={descriptions[field]}
          maxLength={longest[field]}
          autoComplete="off"
          value={fields[field]}
          error={checked && fields[field].trim() === '' ? missing[field] : undefined}
          onChange={(event) => setFields({ ...fields, [field]: event.currentTarget.value })}
          data-autofocus={field === 'name' || undefined}
        />
      ))}
      <div className={classes.buttons}>
        <Button variant="default" onClick={onCancel}>
          {commonTexts.cancel}
        </Button>
        <Button type="submit" loading={create.isPending || update.isPending}>
          {indicator ? texts.save : texts.create}
        </Button>
      </div>
    </form>
  )
}
