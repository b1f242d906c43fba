import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { commonTexts } from '../../../shared/text/common'
import { passwordTexts as texts } from '../../../shared/text/password'
import { useAction } from '../../api/hooks'
import { useSecretAction } from '../../api/secret'
import { ErrorNotice } from '../../ui/error-notice'
import { FileOutcome } from '../../ui/file-outcome'
import { Form } from '../../ui/form'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import classes from './password.module.css'

interface RecoveryKeyStepProps {
  readonly groups: readonly string[]
  readonly isChange: boolean
  readonly onEnd: (said: string | null) => void
}

/** The recovery key, shown this once; its last group is typed back before the password is put in place. */
export function RecoveryKeyStep({ groups, isChange, onEnd }: RecoveryKeyStepProps) {
  const [lastGroup, setLastGroup] = useState('')
  const put = useSecretAction('putPassword')
  const submit = async () => {
    if (lastGroup.trim() === '' || put.isPending) return
    if (await put.run({ lastGroup })) onEnd(texts.done)
    else setLastGroup('')
  }
  return (
    <Section title={texts.recoveryKey} description={texts.recoveryKeyExplained}>
      <ol className={classes.key} aria-label={texts.recoveryKey}>
        {groups.map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same group may come twice
          <li key={index}>
            <code>{group}</code>
          </li>
        ))}
      </ol>
      <KeepKey />
      <Message kind="information">{isChange ? texts.oldKeys : texts.traces}</Message>
      <Form
        onSubmit={() => void submit()}
        doing={put.isPending ? texts.putting : null}
        error={put.error}
        buttons={
          <>
            <Button type="submit" disabled={put.isPending}>
              {texts.put}
            </Button>
            <Button variant="default" disabled={put.isPending} onClick={() => onEnd(null)}>
              {commonTexts.cancel}
            </Button>
          </>
        }
      >
        <TextInput
          className={classes.group ?? ''}
          label={texts.lastGroup}
          description={texts.lastGroupExplained}
          value={lastGroup}
          maxLength={20}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setLastGroup(event.currentTarget.value)}
        />
      </Form>
    </Section>
  )
}

/** The ways to keep the key: on paper, or in a file for one who has no printer. */
function KeepKey() {
  const print = useAction('printRecoveryKey')
  const save = useAction('saveRecoveryKey')
  return (
    <>
      <div className={classes.buttons}>
        <Button variant="default" loading={print.isPending} onClick={() => print.mutate(undefined)}>
          {texts.print}
        </Button>
        <Button variant="default" disabled={save.isPending} onClick={() => save.mutate(undefined)}>
          {texts.savePdf}
        </Button>
      </div>
      <p className={classes.quiet}>{texts.savePdfExplained}</p>
      {print.data !== undefined && (
        <Message kind={print.data ? 'done' : 'information'}>{print.data ? texts.printed : texts.notPrinted}</Message>
      )}
      <ErrorNotice error={print.error} />
      <FileOutcome saving={save} doing={texts.saving} />
    </>
  )
}
