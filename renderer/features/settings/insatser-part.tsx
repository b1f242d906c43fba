import { Button, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { settingsParts, settingsTexts } from '../../../shared/text/settings'
import { useAction } from '../../api/hooks'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { Section } from '../../ui/section'
import { useWorkspace } from '../../ui/workspace'
import { Writing } from '../../ui/writing'
import { fullNotice, longestName } from './insats-length'
import { InsatsList } from './insats-list'
import classes from './settings-page.module.css'

const texts = settingsTexts.insatser

/** The insatser: add one after another with Enter, rename, remove. */
export function InsatserPart() {
  const { insatser } = useWorkspace()
  const [name, setName] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const create = useAction('createInsats')

  const add = () => {
    const trimmed = name.trim()
    if (trimmed === '') return field.current?.focus()
    create.mutate(
      { name: trimmed },
      {
        onSuccess: () => {
          setName('')
          field.current?.focus()
        },
        onError: () => field.current?.select(),
      },
    )
  }
  return (
    <Section title={settingsParts.insatser} description={texts.description}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <Writing className={classes.add}>
          <TextInput
            ref={field}
            className={classes.addName}
            label={texts.name}
            description={fullNotice(name) ?? texts.nameDescription}
            value={name}
            maxLength={longestName}
            onChange={(event) => {
              setName(event.currentTarget.value)
              create.reset()
            }}
          />
          <Button type="submit" variant="default">
            {texts.add}
          </Button>
        </Writing>
      </form>
      <ErrorNotice error={create.error} />
      {insatser.length === 0 ? (
        <EmptyState title={texts.none}>{texts.noneExplained}</EmptyState>
      ) : (
        <InsatsList insatser={insatser} />
      )}
    </Section>
  )
}
