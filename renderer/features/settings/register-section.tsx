import { Button } from '@mantine/core'
import { useState } from 'react'
import type { RegisterChange, RegisterIndicator } from '../../../shared/model/register-indicator'
import { registerTexts as texts } from '../../../shared/text/register-indicators'
import { useAction } from '../../api/hooks'
import { ErrorNotice } from '../../ui/error-notice'
import { useNotices } from '../../ui/notice'
import { Section } from '../../ui/section'
import { Writing } from '../../ui/writing'
import classes from './register.module.css'
import { RegisterGrid } from './register-grid'
import { RegisterLine } from './register-line'
import { RegisterPaste } from './register-paste'
import pageClasses from './settings-page.module.css'

interface RegisterSectionProps {
  readonly indicator: RegisterIndicator
  readonly onChange: () => void
  readonly onRemove: () => void
}

/** One registerindikator: what it is, its values to type, and its line over the years. */
export function RegisterSection({ indicator, onChange, onRemove }: RegisterSectionProps) {
  const { id, name, unit, source, comment, values } = indicator
  const [pasting, setPasting] = useState<string | null>(null)
  const store = useAction('setRegisterValues')
  const { say } = useNotices()

  /** Stores the changes, and says so with the way back where there is something to say. */
  const save = (changes: readonly RegisterChange[], said: string | null, onSaved?: () => void) => {
    const before = changes.map(({ year }): RegisterChange => {
      return values.find((value) => value.year === year) ?? { year, value: null, comment: '' }
    })
    const onSuccess = () => {
      if (said !== null) say({ text: said, undo: () => store.mutate({ registerIndicatorId: id, changes: before }) })
      onSaved?.()
    }
    store.mutate({ registerIndicatorId: id, changes }, { onSuccess })
  }
  return (
    <Section
      title={name}
      level={3}
      description={texts.facts(unit, source, comment)}
      action={
        <Writing className={pageClasses.rowActions}>
          <Button variant="subtle" size="compact-md" aria-label={texts.pasteLabel(name)} onClick={() => setPasting('')}>
            {texts.paste}
          </Button>
          <Button variant="subtle" size="compact-md" aria-label={texts.changeLabel(name)} onClick={onChange}>
            {texts.change}
          </Button>
          <Button variant="subtle" size="compact-md" aria-label={texts.removeLabel(name)} onClick={onRemove}>
            {texts.remove}
          </Button>
        </Writing>
      }
    >
      <ErrorNotice error={store.error} />
      <Writing className={classes.beside}>
        <RegisterGrid indicator={indicator} onSave={save} onPasteLines={setPasting} />
        <RegisterLine indicator={indicator} />
      </Writing>
      <RegisterPaste
        indicator={indicator}
        text={pasting}
        onClose={() => setPasting(null)}
        saving={store.isPending}
        onSave={(changes) => save(changes, texts.pasted(changes.length, name), () => setPasting(null))}
      />
    </Section>
  )
}
