import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Insats } from '../../../shared/model/insats'
import { errorText } from '../../../shared/text/errors'
import { settingsTexts } from '../../../shared/text/settings'
import { useAction } from '../../api/hooks'
import { useNotices } from '../../ui/notice'
import { fullNotice, longestName } from './insats-length'

interface InsatsNameProps {
  readonly insats: Insats
  /** `byKey`: the focus was in the field, and has to go somewhere. */
  readonly onDone: (byKey: boolean) => void
}

/** An insats's name while it is being changed: Enter or leaving the field saves, Escape leaves it as it was. */
export function InsatsName({ insats, onDone }: InsatsNameProps) {
  const [name, setName] = useState(insats.name)
  const rename = useAction('renameInsats')
  const { say } = useNotices()

  const save = (byKey: boolean) => {
    const trimmed = name.trim()
    if (trimmed === '' || trimmed === insats.name) return onDone(byKey)
    const undo = () => rename.mutate({ insatsId: insats.id, name: insats.name })
    rename.mutate(
      { insatsId: insats.id, name: trimmed },
      {
        onSuccess: () => {
          say({ text: settingsTexts.insatser.renamed(insats.name, trimmed), undo })
          onDone(byKey)
        },
      },
    )
  }
  return (
    <TextInput
      aria-label={settingsTexts.insatser.newName(insats.name)}
      value={name}
      maxLength={longestName}
      description={fullNotice(name)}
      error={rename.error && errorText(rename.error.failure)}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') save(true)
        if (event.key === 'Escape') onDone(true)
      }}
      onBlur={() => save(false)}
      ref={focusAndSelect}
    />
  )
}

function focusAndSelect(field: HTMLInputElement | null): void {
  field?.select()
}
