import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { startTexts } from '../../../shared/text/start'
import { Section } from '../../ui/section'
import classes from './start-page.module.css'

interface CreateFormProps {
  readonly onCreate: (forbundName: string) => void
  /** Whether this is the first start: then creating is the likely choice. */
  readonly first: boolean
}

/** A new database: the förbund's name; where it is to lie is asked for in the system's own dialog. */
export function CreateForm({ onCreate, first }: CreateFormProps) {
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const trimmed = name.trim()
  return (
    <div className={classes.wide}>
      <Section title={startTexts.create} description={startTexts.createDescription}>
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            setMissing(trimmed === '')
            if (trimmed) onCreate(trimmed)
          }}
        >
          <TextInput
            className={classes.name}
            label={startTexts.forbundName}
            value={name}
            maxLength={120}
            error={missing && startTexts.forbundNameMissing}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant={first ? 'filled' : 'default'}>
            {startTexts.createButton}
          </Button>
        </form>
      </Section>
    </div>
  )
}
