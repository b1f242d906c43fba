import { Select } from '@mantine/core'
import type { Form } from '../../../shared/instrument/definition'
import type { InsatsId } from '../../../shared/model/id'
import type { Insats } from '../../../shared/model/insats'
import { commonTexts } from '../../../shared/text/common'
import { insatsOf, insatsOptions } from './insats-options'
import type { EntryPlace } from './use-entry-place'

interface EntryChoiceProps {
  readonly forms: readonly Form[]
  /** Null where it does not matter which insats it is. */
  readonly insatser: readonly Insats[] | null
  readonly form: Form
  readonly insatsId: InsatsId | null
  readonly onChoose: (place: EntryPlace) => void
}

/** Which form and which insats the papers on the desk are; chosen once and kept. */
export function EntryChoice({ forms, insatser, form, insatsId, onChoose }: EntryChoiceProps) {
  return (
    <>
      <Select
        label={commonTexts.form}
        data={forms.map(({ key, title }) => ({ value: key, label: title }))}
        value={form.key}
        onChange={(key) => key !== null && onChoose({ form: key, insatsId })}
      />
      {insatser && (
        <Select
          label={commonTexts.insats}
          data={insatsOptions(insatser)}
          value={insatsId === null ? '' : String(insatsId)}
          onChange={(id) => onChoose({ form: form.key, insatsId: insatsOf(id) })}
          searchable={insatser.length > 10}
        />
      )}
    </>
  )
}
