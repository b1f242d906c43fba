import { Button, Modal, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { RegisterChange, RegisterIndicator } from '../../../shared/model/register-indicator'
import { commonTexts } from '../../../shared/text/common'
import { listWords } from '../../../shared/text/format'
import { registerTexts as texts } from '../../../shared/text/register-indicators'
import { Message } from '../../ui/message'
import { readPastedValues } from './register-lines'
import classes from './targets.module.css'

interface RegisterPasteProps {
  readonly indicator: RegisterIndicator
  /** What stands in the field when it opens; null while it is closed. */
  readonly text: string | null
  readonly onClose: () => void
  readonly saving: boolean
  readonly onSave: (changes: readonly RegisterChange[]) => void
}

/** Takes in two columns copied from Excel. Says what was read before anything is stored, and stores all lines or none. */
export function RegisterPaste({ indicator, text, onClose, saving, onSave }: RegisterPasteProps) {
  return (
    <Modal
      opened={text !== null}
      onClose={onClose}
      title={texts.pasteTitle(indicator.name)}
      closeButtonProps={{ 'aria-label': commonTexts.close }}
      size="lg"
    >
      <PasteForm indicator={indicator} start={text ?? ''} onClose={onClose} saving={saving} onSave={onSave} />
    </Modal>
  )
}

type PasteFormProps = Omit<RegisterPasteProps, 'text'> & { readonly start: string }

function PasteForm({ indicator, start, onClose, saving, onSave }: PasteFormProps) {
  const [text, setText] = useState(start)
  const { values, problems } = readPastedValues(text)
  const before = (year: number) => indicator.values.find((value) => value.year === year)
  const replaced = values.filter(({ year }) => before(year)).map(({ year }) => String(year))
  const ready = values.length > 0 && problems.length === 0
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) onSave(values.map(({ year, value }) => ({ year, value, comment: before(year)?.comment ?? '' })))
      }}
    >
      <Textarea
        label={texts.pasteField}
        description={texts.pasteDescription}
        size="md"
        rows={8}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <div role="status">
        {problems.length > 0 && (
          <Message kind="warning">
            {texts.pasteProblems}
            <ul className={classes.problems}>
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          </Message>
        )}
        {ready && (
          <p>
            {texts.pasteFound(
              listWords(
                values.map(({ year }) => String(year)),
                'och',
              ),
            )}{' '}
            {replaced.length > 0 && texts.pasteReplaces(listWords(replaced, 'och'))}
          </p>
        )}
      </div>
      <div className={classes.buttons}>
        <Button variant="default" onClick={onClose}>
          {commonTexts.cancel}
        </Button>
        <Button type="submit" disabled={!ready} loading={saving}>
          {ready ? texts.pasteSave(values.length) : texts.pasteNothing}
        </Button>
      </div>
    </form>
  )
}
