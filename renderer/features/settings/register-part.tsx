import { Modal } from '@mantine/core'
import type { RegisterIndicator } from '../../../shared/model/register-indicator'
import { commonTexts } from '../../../shared/text/common'
import { registerTexts as texts } from '../../../shared/text/register-indicators'
import { settingsParts } from '../../../shared/text/settings'
import { useAction, useCall } from '../../api/hooks'
import { CommandButton } from '../../commands/command-button'
import { EmptyState } from '../../ui/empty-state'
import { ErrorNotice } from '../../ui/error-notice'
import { Loaded } from '../../ui/loaded'
import { useNotices } from '../../ui/notice'
import { Section } from '../../ui/section'
import { useCanWrite } from '../../ui/writing'
import classes from './register.module.css'
import { RegisterForm } from './register-form'
import { RegisterSection } from './register-section'
import { useEdited } from './use-edited'
import { useFocusOnFirst } from './use-focus-on-first'
import { usePartCommand } from './use-part-command'

/** The indicators whose yearly values come from registers: add, change, remove, and the values of each. */
export function RegisterPart() {
  const indicators = useCall('listRegisterIndicators')
  const edited = useEdited<RegisterIndicator>()
  const { place, focus } = useFocusOnFirst()
  const create = useAction('createRegisterIndicator')
  const update = useAction('updateRegisterIndicator')
  const remove = useAction('removeRegisterIndicator')
  const { say } = useNotices()
  const command = usePartCommand('new-register-indicator', texts.command, () => edited.open(null), useCanWrite())

  const onSaved = (saved: RegisterIndicator) => {
    const before = edited.item
    edited.close()
    if (before === null) {
      return say({ text: texts.created(saved.name), undo: () => remove.mutate({ registerIndicatorId: saved.id }) })
    }
    const { id: registerIndicatorId, values: _, ...fields } = before
    say({ text: texts.changed(saved.name), undo: () => update.mutate({ registerIndicatorId, ...fields }) })
  }
  const onRemove = ({ id, ...indicator }: RegisterIndicator) => {
    const onSuccess = () => {
      focus()
      say({ text: texts.removed(indicator.name, indicator.values.length), undo: () => create.mutate(indicator) })
    }
    remove.mutate({ registerIndicatorId: id }, { onSuccess })
  }
  return (
    <div ref={place}>
      <Section
        title={settingsParts.register}
        description={`${texts.description} ${texts.gridHint}`}
        action={<CommandButton command={command} />}
      >
        <ErrorNotice error={create.error ?? update.error ?? remove.error} />
        <Loaded query={indicators}>
          {(given) =>
            given.length === 0 ? (
              <EmptyState title={texts.none}>{texts.noneExplained}</EmptyState>
            ) : (
              <div className={classes.indicators}>
                {given.map((indicator) => (
                  <RegisterSection
                    key={indicator.id}
                    indicator={indicator}
                    onChange={() => edited.open(indicator)}
                    onRemove={() => onRemove(indicator)}
                  />
                ))}
              </div>
            )
          }
        </Loaded>
        <Modal
          opened={edited.opened}
          onClose={edited.close}
          title={edited.item === null ? texts.createTitle : texts.changeTitle}
          closeButtonProps={{ 'aria-label': commonTexts.close }}
          size="lg"
        >
          <RegisterForm indicator={edited.item} onSaved={onSaved} onCancel={edited.close} />
        </Modal>
      </Section>
    </div>
  )
}
