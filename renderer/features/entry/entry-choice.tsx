import { Select } from '@mantine/core'
import type { Form } from '../../../shared/instrument/definition'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import { commonTexts } from '../../../shared/text/common'
import classes from './entry-page.module.css'
import type { EntryPlace } from './use-entry-place'

interface EntryChoiceProps {
  readonly forms: readonly Form[]
  readonly insatser: readonly Insats[]
  readonly form: Form
  readonly insatsId: InsatsId | null
  readonly onChoose: (place: EntryPlace) => void
}

/** Which form and which insats the papers on the desk are; chosen once and kept. */
export function EntryChoice({ forms, insatser, form, insatsId, onChoose }: EntryChoiceProps) {
  const withoutInsats = { value: '', label: commonTexts.withoutInsats }
  return (
    <div className={classes.choice}>
      <Select
        label={commonTexts.form}
        data={forms.map(({ key, title }) => ({ value: key, label: title }))}
        value={form.key}
        onChange={(key) => key !== null && onChoose({ form: key, insatsId })}
      />
      <Select
        label={commonTexts.insats}
        data={[withoutInsats, ...insatser.map(({ id, name }) => ({ value: String(id), label: name }))]}
        value={insatsId === null ? '' : String(insatsId)}
        onChange={(id) => onChoose({ form: form.key, insatsId: id ? (Number(id) as InsatsId) : null })}
        searchable={insatser.length > 10}
      />
    </div>
  )
}
