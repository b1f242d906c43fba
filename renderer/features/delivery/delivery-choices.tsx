import { Button, Checkbox, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { DeliveryChoices as Choices } from '../../../shared/delivery/delivery-choices'
import { defaultPolicy } from '../../../shared/disclosure/policy'
import type { Form } from '../../../shared/instrument/definition'
import type { InsatsId } from '../../../shared/model/id'
import type { Round } from '../../../shared/model/round'
import { commonTexts } from '../../../shared/text/common'
import { deliveryChoiceTexts } from '../../../shared/text/delivery-page'
import { ErrorNotice } from '../../ui/error-notice'
import { Section } from '../../ui/section'
import { instrumentOf, useWorkspace } from '../../ui/workspace'
import { Writing } from '../../ui/writing'
import classes from './delivery.module.css'
import { JoinInsatser } from './join-insatser'
import { quietButton } from './quiet-button'
import { useDeliveryChoices } from './use-delivery-choices'

interface DeliveryChoicesProps {
  readonly round: Round
  /** A button that had the focus goes away with what it did. */
  readonly onGone: () => void
}

/** What the coordinator decides of the file: how large a group must be, insatser to show together, and numbers in place of their names. */
export function DeliveryChoices({ round, onGone }: DeliveryChoicesProps) {
  const { insatser } = useWorkspace()
  const { choices, error, ...choosing } = useDeliveryChoices(round)
  return (
    <Section title={deliveryChoiceTexts.title} description={deliveryChoiceTexts.description}>
      <ErrorNotice error={error} />
      {choices && (
        <Writing className={classes.choices}>
          <GroupLimit choices={choices} {...choosing} />
          {insatser.length > 0 && <JoinedInsatser choices={choices} onGone={onGone} {...choosing} />}
          {insatser.length > 0 && <NumberedNames choices={choices} {...choosing} />}
          <UndividedForms round={round} choices={choices} onGone={onGone} {...choosing} />
        </Writing>
      )}
    </Section>
  )
}

type Choosing = Pick<ReturnType<typeof useDeliveryChoices>, 'choose' | 'running'> & { readonly choices: Choices }

/** More than the largest is hardly shown by a small förbund. */
const groupLimits = [defaultPolicy.minimumGroup, 6, 7, 8, 10, 12, 15, 20]

/** A stricter limit than the program's own. */
function GroupLimit({ choices, choose }: Choosing) {
  return (
    <NativeSelect
      classNames={{ wrapper: classes.limit ?? '', description: classes.explained ?? '' }}
      label={deliveryChoiceTexts.minimumGroup}
      description={deliveryChoiceTexts.minimumGroupExplained}
      data={groupLimits.map((count) => ({ value: String(count), label: deliveryChoiceTexts.groupOf(count) }))}
      value={String(choices.minimumGroup)}
      onChange={({ currentTarget: { value } }) =>
        choose({ ...choices, minimumGroup: Number(value) }, deliveryChoiceTexts.haveLimited(Number(value)))
      }
    />
  )
}

/** Which insatser are shown together, and the way to join and to separate them. */
function JoinedInsatser({ choices, choose, running, onGone }: Choosing & Pick<DeliveryChoicesProps, 'onGone'>) {
  const { insatser } = useWorkspace()
  const [joining, setJoining] = useState(false)
  const nameOf = (id: InsatsId | null) => insatser.find((insats) => insats.id === id)?.name ?? commonTexts.withoutInsats
  const join = (unit: readonly (InsatsId | null)[]) => {
    const others = choices.joined.filter((other) => !other.some((id) => unit.includes(id)))
    choose({ ...choices, joined: [...others, unit] }, deliveryChoiceTexts.haveJoined(unit.map(nameOf)))
    setJoining(false)
  }
  const separate = (unit: readonly (InsatsId | null)[]) => {
    choose(
      { ...choices, joined: choices.joined.filter((other) => other !== unit) },
      deliveryChoiceTexts.haveSeparated(unit.map(nameOf)),
    )
    onGone()
  }
  return (
    <div className={classes.joined}>
      {choices.joined.length === 0 ? (
        <p>{deliveryChoiceTexts.noneJoined}</p>
      ) : (
        <ul className={classes.units}>
          {choices.joined.map((unit) => (
            <li key={unit.join()} className={classes.unit}>
              <span>{deliveryChoiceTexts.joined(unit.map(nameOf))}</span>
              <Button
                {...quietButton}
                aria-label={deliveryChoiceTexts.separateLabel(unit.map(nameOf))}
                disabled={running}
                onClick={() => separate(unit)}
              >
                {deliveryChoiceTexts.separate}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button variant="default" onClick={() => setJoining(true)}>
        {deliveryChoiceTexts.join}
      </Button>
      <JoinInsatser
        opened={joining}
        onClose={() => setJoining(false)}
        units={unitsOf(
          insatser.map(({ id }) => id),
          choices,
        )}
        nameOf={nameOf}
        onJoin={join}
      />
    </div>
  )
}

/** The forms that are not divided by kön, and the way to divide them again; they are chosen where the file cannot be saved otherwise. */
function UndividedForms({ round, choices, choose, running, onGone }: Choosing & DeliveryChoicesProps) {
  const { forms } = instrumentOf(useWorkspace(), round).definition
  const own = forms.filter(({ key }) => choices.undivided.includes(key))
  if (own.length === 0) return null
  const divide = ({ key, title }: Form) => {
    choose({ ...choices, undivided: choices.undivided.filter((other) => other !== key) }, deliveryChoiceTexts.haveDivided(title))
    onGone()
  }
  return (
    <ul className={classes.units}>
      {own.map((form) => (
        <li key={form.key} className={classes.unit}>
          <span>{deliveryChoiceTexts.undivided(form.title)}</span>
          <Button
            {...quietButton}
            aria-label={deliveryChoiceTexts.divideLabel(form.title)}
            disabled={running}
            onClick={() => divide(form)}
          >
            {deliveryChoiceTexts.divide}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function NumberedNames({ choices, choose }: Choosing) {
  return (
    <Checkbox
      label={deliveryChoiceTexts.numbered}
      description={deliveryChoiceTexts.numberedExplained}
      classNames={{ description: classes.explained ?? '' }}
      checked={choices.numbered}
      onChange={({ currentTarget: { checked } }) =>
        choose({ ...choices, numbered: checked }, checked ? deliveryChoiceTexts.haveNumbered : deliveryChoiceTexts.haveNamed)
      }
    />
  )
}

/** Those that are together already as one, at the place of the first of them; without insats last. */
function unitsOf(insatser: readonly InsatsId[], { joined }: Choices): readonly (readonly (InsatsId | null)[])[] {
  const units = [...insatser, null].map((id) => joined.find((unit) => unit.includes(id)) ?? [id])
  return units.filter((unit, index) => units.findIndex((other) => other[0] === unit[0]) === index)
}
