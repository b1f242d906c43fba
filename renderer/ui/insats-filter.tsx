import { Button, Checkbox, Input, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useState } from 'react'
import type { InsatsId } from '../../shared/model/id'
import { filterTexts } from '../../shared/text/results'
import { insatsName } from './group-choice'
import classes from './group-filter.module.css'
import { useWorkspace } from './workspace'

type InsatsChoice = InsatsId | null

interface InsatsFilterProps {
  readonly offered: readonly InsatsChoice[]
  readonly chosen: readonly InsatsChoice[]
  readonly onChange: (chosen: readonly InsatsChoice[]) => void
}

/** Chooses any number of insatser in a list of check boxes, where long names have room. None chosen means all. */
export function InsatsFilter({ offered, chosen, onChange }: InsatsFilterProps) {
  const { insatser } = useWorkspace()
  const [opened, setOpened] = useState(false)
  const label = useId()
  const button = useId()
  const nameOf = (id: InsatsChoice) => insatsName(id, insatser)
  const isSplit = offered.some((id) => id !== null)
  const text = isSplit ? filterTexts.chosenInsatser(chosen.map(nameOf)) : filterTexts.notSplit
  return (
    <Input.Wrapper className={classes.insats} label={filterTexts.insats} labelElement="div" labelProps={{ id: label }} size="md">
      <Popover opened={opened} onChange={setOpened} position="bottom-start" width={400} shadow="md" trapFocus returnFocus>
        <Popover.Target>
          <Button
            id={button}
            variant="default"
            fullWidth
            title={chosen.length > 0 ? chosen.map(nameOf).join(', ') : undefined}
            classNames={{ root: classes.button ?? '', inner: classes.inner ?? '', label: classes.text ?? '' }}
            aria-labelledby={`${label} ${button}`}
            disabled={!isSplit}
            rightSection={<IconChevronDown size={16} aria-hidden />}
            onClick={() => setOpened(!opened)}
          >
            {text}
          </Button>
        </Popover.Target>
        <Popover.Dropdown p={0} aria-label={filterTexts.insatserTitle}>
          <Checkbox.Group
            aria-label={filterTexts.insatserTitle}
            value={chosen.map(String)}
            onChange={(values) => onChange(offered.filter((id) => values.includes(String(id))))}
          >
            <div className={classes.list}>
              {offered.map((id) => (
                <Checkbox key={String(id)} value={String(id)} label={nameOf(id)} size="md" />
              ))}
            </div>
          </Checkbox.Group>
          <div className={classes.foot}>
            <Button variant="default" disabled={chosen.length === 0} onClick={() => onChange([])}>
              {filterTexts.allInsatser}
            </Button>
          </div>
        </Popover.Dropdown>
      </Popover>
    </Input.Wrapper>
  )
}
