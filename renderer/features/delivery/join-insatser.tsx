import { Button, Checkbox, Group, Modal } from '@mantine/core'
import { useState } from 'react'
import type { InsatsId } from '../../../shared/model/id'
import { commonTexts } from '../../../shared/text/common'
import { deliveryChoiceTexts } from '../../../shared/text/delivery-page'
import { listWords } from '../../../shared/text/format'
import classes from './delivery.module.css'

type Unit = readonly (InsatsId | null)[]

interface JoinInsatserProps {
  readonly opened: boolean
  readonly onClose: () => void
  /** Each insats, or those that are shown together already. */
  readonly units: readonly Unit[]
  readonly nameOf: (id: InsatsId | null) => string
  readonly onJoin: (unit: Unit) => void
}

/** Asks which insatser are to be shown together. */
export function JoinInsatser({ opened, onClose, ...props }: JoinInsatserProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={deliveryChoiceTexts.dialogTitle} withCloseButton={false} size="md">
      <Choosing {...props} onClose={onClose} />
    </Modal>
  )
}

function Choosing({ units, nameOf, onJoin, onClose }: Omit<JoinInsatserProps, 'opened'>) {
  const [chosen, setChosen] = useState<readonly Unit[]>([])
  const take = (unit: Unit, checked: boolean) => setChosen(checked ? [...chosen, unit] : chosen.filter((other) => other !== unit))
  return (
    <form
      className={classes.dialog}
      onSubmit={(event) => {
        event.preventDefault()
        onJoin(units.filter((unit) => chosen.includes(unit)).flat())
      }}
    >
      <fieldset className={classes.joinList}>
        <legend>{deliveryChoiceTexts.dialogExplained}</legend>
        {units.map((unit, index) => (
          <Checkbox
            key={unit.join()}
            data-autofocus={index === 0 || undefined}
            label={listWords(unit.map(nameOf), 'och')}
            checked={chosen.includes(unit)}
            onChange={({ currentTarget: { checked } }) => take(unit, checked)}
          />
        ))}
      </fieldset>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {commonTexts.cancel}
        </Button>
        <Button type="submit" disabled={chosen.length < 2}>
          {deliveryChoiceTexts.confirm}
        </Button>
      </Group>
    </form>
  )
}
