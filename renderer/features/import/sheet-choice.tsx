import { Select } from '@mantine/core'
import type { ImportFile } from '../../../shared/contract/import-calls'
import type { Form } from '../../../shared/instrument/definition'
import { commonTexts } from '../../../shared/text/common'
import { sheetTexts } from '../../../shared/text/import'
import { type ImportDraft, withForm, withHeaderRow, withSheet } from './draft'
import { HeaderRowField } from './header-row-field'
import classes from './import-page.module.css'
import type { OpenImport } from './use-import'

interface SheetChoiceProps {
  readonly open: OpenImport
  readonly forms: readonly Form[]
}

/** Which sheet, which row has the headers, and which form it is: as understood, until the user says otherwise. */
export function SheetChoice({ open: { draft, understanding, update }, forms }: SheetChoiceProps) {
  const { file, choice } = draft
  return (
    <div className={classes.fields}>
      <Select
        className={classes.wideField}
        label={sheetTexts.sheet}
        data={file.sheets.map(({ name, rows }, index) => ({ value: String(index), label: sheetTexts.sheetOption(name, rows) }))}
        value={String(choice.sheet)}
        onChange={(sheet) => update(withSheet(draft, Number(sheet)))}
      />
      <HeaderRowField
        headerRow={choice.headerRow ?? understanding?.headerRow ?? null}
        rows={rowsOf(file, draft)}
        onChoose={(headerRow) => update(withHeaderRow(draft, headerRow))}
      />
      <Select
        className={classes.wideField}
        label={commonTexts.form}
        placeholder={sheetTexts.formMissing}
        data={forms.map(({ key, title }) => ({ value: key, label: title }))}
        value={choice.form ?? understanding?.form ?? null}
        onChange={(form) => form !== null && update(withForm(draft, form))}
      />
    </div>
  )
}

function rowsOf(file: ImportFile, { choice }: ImportDraft): number {
  return Math.max(1, file.sheets[choice.sheet]?.rows ?? 1)
}
