import { Accordion, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { PackageLicence } from '../../../shared/contract/about-calls'
import { aboutTexts } from '../../../shared/text/about'
import { useCall } from '../../api/hooks'
import { Loaded } from '../../ui/loaded'
import { Section } from '../../ui/section'
import classes from './about-page.module.css'

const texts = aboutTexts.licences

/** Every package that is part of the program, and its licence to read here. */
export function LicencesPart() {
  const licences = useCall('getLicences')
  return (
    <Section title={texts.title} description={texts.description}>
      <Loaded query={licences}>
        {(packages) => (packages.length === 0 ? <p>{texts.missing}</p> : <Packages packages={packages} />)}
      </Loaded>
      <p>{texts.besides}</p>
    </Section>
  )
}

function Packages({ packages }: { readonly packages: readonly PackageLicence[] }) {
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const shown = packages.filter(({ name, licence }) => `${name} ${licence}`.toLowerCase().includes(wanted))
  return (
    <>
      <TextInput
        className={classes.search}
        label={texts.search}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <p role="status">{shown.length === 0 ? texts.nothingFound : texts.found(shown.length, packages.length)}</p>
      {/* Open texts alone are in the page: together they are longer than anything else in the window. */}
      <Accordion multiple keepMounted={false} order={3}>
        {shown.map(({ name, version, licence, text }) => (
          <Accordion.Item key={name} value={name}>
            <Accordion.Control>
              {name} {version} <span className={classes.licence}>{licence}</span>
            </Accordion.Control>
            <Accordion.Panel>
              <div className={classes.text}>{text === '' ? texts.noText : text}</div>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </>
  )
}
