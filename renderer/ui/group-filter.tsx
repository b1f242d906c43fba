import { Select } from '@mantine/core'
import type { InstrumentDefinition } from '../../shared/instrument/definition'
import { findScale, konScale } from '../../shared/instrument/lookup'
import type { KonCategory } from '../../shared/model/kon'
import { filterTexts } from '../../shared/text/results'
import type { GroupChoice, GroupOffer } from './group-choice'
import classes from './group-filter.module.css'
import { InsatsFilter } from './insats-filter'

interface GroupFilterProps {
  readonly offer: GroupOffer
  readonly choice: GroupChoice
  readonly onChange: (choice: GroupChoice) => void
  /** Names the categories of kön. */
  readonly instrument: InstrumentDefinition
}

/** Chooses whose answers are shown: some insatser, and one category of kön. */
export function GroupFilter({ offer, choice, onChange, instrument }: GroupFilterProps) {
  const all = 'all'
  return (
    <>
      <InsatsFilter
        offered={offer.insatser}
        chosen={choice.insatser}
        onChange={(insatser) => onChange({ ...choice, insatser })}
      />
      <Select
        className={classes.kon}
        label={filterTexts.kon}
        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        data={[
          { value: all, label: filterTexts.allKon },
          ...offer.kon.map((category) => ({ value: String(category), label: konLabel(category, instrument) })),
        ]}
        value={choice.kon === null ? all : String(choice.kon)}
        onChange={(value) => onChange({ ...choice, kon: offer.kon.find((category) => String(category) === value) ?? null })}
      />
    </>
  )
}

/** What a category of kön is called on the forms. */
function konLabel(category: KonCategory, instrument: InstrumentDefinition): string {
  const box = findScale(instrument, konScale).codes.find(({ code }) => code === category)
  return box?.label ?? filterTexts.konMissing
}
