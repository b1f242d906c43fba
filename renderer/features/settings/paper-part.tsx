import { Button } from '@mantine/core'
import type { Form, ScaleBasis } from '../../../shared/instrument/definition'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { Round } from '../../../shared/model/round'
import { paperCommandTexts, paperPartTexts as texts } from '../../../shared/text/paper'
import { useAction } from '../../api/hooks'
import { CommandButton } from '../../commands/command-button'
import { type Column, DataTable } from '../../ui/data-table'
import { FileOutcome } from '../../ui/file-outcome'
import { Message } from '../../ui/message'
import { useNavigation } from '../../ui/navigation'
import { RoundGate } from '../../ui/round-gate'
import { Section } from '../../ui/section'
import classes from './settings-page.module.css'
import { usePartCommand } from './use-part-command'

/** Forms to print and hand out, and a workbook for those who type them in without the program. */
export function PaperPart() {
  return (
    <RoundGate>
      {(round, instrument) => (
        <div key={round.id} className={classes.sections}>
          <FormsSection round={round} instrument={instrument} />
          <WorkbookSection round={round} />
        </div>
      )}
    </RoundGate>
  )
}

/** The förbund knows its own forms. */
const sureBases: readonly ScaleBasis[] = ['confirmed', 'chosen']

interface FormsSectionProps {
  readonly round: Round
  readonly instrument: InstrumentVersion
}

function FormsSection({ round, instrument: { label, definition } }: FormsSectionProps) {
  const { goTo } = useNavigation()
  const printing = useAction('printForms')
  const cancel = useAction('cancelPrinting')
  const print = (forms: readonly Form[]) => {
    if (!printing.isPending) printing.mutate({ roundId: round.id, forms: forms.map(({ key }) => key) })
  }
  const command = usePartCommand('print-forms', paperCommandTexts.forms, () => print(definition.forms))
  const columns: readonly Column<Form>[] = [
    { key: 'form', header: texts.form, kind: 'row-header', cell: ({ title }) => title },
    { key: 'questions', header: texts.questions, kind: 'number', cell: ({ questions }) => questions.length },
    {
      key: 'actions',
      kind: 'short',
      header: <span className="visually-hidden">{texts.actions}</span>,
      cell: (form) => (
        <div className={classes.rowActions}>
          <Button variant="subtle" size="compact-md" aria-label={texts.saveFormLabel(form.title)} onClick={() => print([form])}>
            {texts.saveForm}
          </Button>
        </div>
      ),
    },
  ]
  const sure = definition.forms.every(({ questions }) => questions.every(({ scaleBasis }) => sureBases.includes(scaleBasis)))
  const toInstrument = (
    <Button variant="default" onClick={() => goTo('instrument')}>
      {texts.toInstrument}
    </Button>
  )
  return (
    <Section title={texts.forms} description={texts.formsDescription(round.year)} action={<CommandButton command={command} />}>
      {!sure && (
        <Message kind="warning" actions={toInstrument}>
          {texts.compare(label)}
        </Message>
      )}
      <DataTable caption={texts.forms} captionHidden columns={columns} rows={definition.forms} rowKey={({ key }) => key} />
      <FileOutcome saving={printing} doing={texts.printing} onCancel={() => cancel.mutate(undefined)} />
    </Section>
  )
}

function WorkbookSection({ round }: { readonly round: Round }) {
  const writing = useAction('writeEntryWorkbook')
  const write = () => {
    if (!writing.isPending) writing.mutate({ roundId: round.id })
  }
  const command = usePartCommand('write-entry-workbook', paperCommandTexts.workbook, write)
  return (
    <Section title={texts.workbook} description={texts.workbookDescription}>
      <div>
        <CommandButton command={command} variant="default" />
      </div>
      <FileOutcome saving={writing} doing={texts.writing} />
    </Section>
  )
}
