import { Button, Group, Modal, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { InstrumentVersion } from '../../../shared/instrument/version'
import type { InstrumentVersionId } from '../../../shared/model/id'
import { commonTexts } from '../../../shared/text/common'
import { instrumentTexts } from '../../../shared/text/instrument'
import { useAction } from '../../api/hooks'
import { ErrorNotice } from '../../ui/error-notice'
import { useNotices } from '../../ui/notice'
import { usePageFocusAfter } from '../../ui/page-focus'
import { Writing } from '../../ui/writing'
import classes from './instrument-page.module.css'

interface NewVersionProps {
  /** The version that is copied. */
  readonly version: InstrumentVersion
  readonly onCreated: (version: InstrumentVersionId) => void
}

/** Makes a copy of a version, for rounds to come, whose scales can be changed. */
export function NewVersion({ version, onCreated }: NewVersionProps) {
  const [opened, setOpened] = useState(false)
  const [label, setLabel] = useState('')
  const create = useAction('createInstrumentVersion')
  const { say } = useNotices()
  usePageFocusAfter(opened)

  const open = () => {
    create.reset()
    setLabel(instrumentTexts.suggestedName(version.label))
    setOpened(true)
  }
  const save = () => {
    const trimmed = label.trim()
    if (trimmed === '') return
    // Said by the promise: the new version is shown at once, and this button, with its callbacks, is gone by then.
    create.mutateAsync({ basedOn: version.id, label: trimmed }).then(
      (created) => {
        setOpened(false)
        onCreated(created.id)
        say({ text: instrumentTexts.newVersionCreated(created.label) })
      },
      () => {},
    )
  }
  return (
    <>
      <Writing>
        <Button variant="default" onClick={open}>
          {instrumentTexts.newVersion}
        </Button>
      </Writing>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={instrumentTexts.newVersionTitle}
        withCloseButton={false}
        size="lg"
      >
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            save()
          }}
        >
          <p>{instrumentTexts.newVersionExplained}</p>
          <TextInput
            label={instrumentTexts.newVersionName}
            value={label}
            maxLength={120}
            onChange={(event) => setLabel(event.currentTarget.value)}
            data-autofocus
          />
          <ErrorNotice error={create.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setOpened(false)}>
              {commonTexts.cancel}
            </Button>
            <Button type="submit" disabled={label.trim() === ''} loading={create.isPending}>
              {instrumentTexts.newVersion}
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  )
}
