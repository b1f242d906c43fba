import type { Form } from '../../../shared/instrument/definition'
import type { EditedResponse, ImportBatch } from '../../../shared/model/import-batch'
import { batchTexts } from '../../../shared/text/import-work'
import { useFreshCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import classes from './import-page.module.css'

/** So many are named; a dialog that must be scrolled is not read. */
const named = 8

interface UndoConsequencesProps {
  readonly batch: ImportBatch
  readonly form: Form
}

/** What the undoing of an import takes away and puts back, with the responses that someone has worked on since. */
export function UndoConsequences({ batch, form }: UndoConsequencesProps) {
  const query = useFreshCall('previewUndoImport', { importBatchId: batch.id })
  return (
    <Loaded query={query}>
      {({ removed, edited, restored, kept }) => (
        <div className={classes.dialog}>
          {removed > 0 && <p>{batchTexts.removes(removed, form.title, batch.fileName)}</p>}
          {edited.length > 0 && <Edited edited={edited} />}
          {restored > 0 && <p>{batchTexts.restores(restored)}</p>}
          {kept.length > 0 && <p>{batchTexts.keeps(kept)}</p>}
          {removed + restored + kept.length === 0 && <p>{batchTexts.nothingLeft}</p>}
        </div>
      )}
    </Loaded>
  )
}

function Edited({ edited }: { readonly edited: readonly EditedResponse[] }) {
  const more = edited.length - named
  return (
    <div>
      <p>{batchTexts.edited(edited.length)}</p>
      <ul className={classes.edited}>
        {edited.slice(0, more > 0 ? named : edited.length).map((response) => (
          <li key={response.runningNumber}>{batchTexts.editedResponse(response)}</li>
        ))}
        {more > 0 && <li>{batchTexts.editedMore(more)}</li>}
      </ul>
    </div>
  )
}
