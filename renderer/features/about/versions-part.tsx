import { Button } from '@mantine/core'
import { type About, type PlaceName, placeNames } from '../../../shared/contract/about-calls'
import { aboutTexts } from '../../../shared/text/about'
import { useAction, useCall } from '../../api/hooks'
import { DataTable } from '../../ui/data-table'
import { Facts } from '../../ui/facts'
import { Loaded } from '../../ui/loaded'
import { useNotices } from '../../ui/notice'
import { Section } from '../../ui/section'
import classes from './about-page.module.css'

/** The numbers to give when one asks for help, and the folders to look in. */
export function VersionsPart() {
  const about = useCall('getAbout')
  return (
    <Loaded query={about}>
      {({ versions, places }) => (
        <div className={classes.sections}>
          <Versions versions={versions} />
          <Places places={places} />
        </div>
      )}
    </Loaded>
  )
}

function Versions({ versions }: Pick<About, 'versions'>) {
  const texts = aboutTexts.versions
  const names = ['program', 'electron', 'chromium', 'node', 'sqlite', 'cipher'] as const
  return (
    <Section title={texts.title} description={texts.description}>
      <Facts facts={names.map((name) => [texts[name], versions[name]])} />
      <p>{texts.licence}</p>
    </Section>
  )
}

function Places({ places }: Pick<About, 'places'>) {
  const texts = aboutTexts.places
  const rows = placeNames.flatMap((place) => {
    const where = places[place]
    return where === null ? [] : [{ place, where }]
  })
  return (
    <Section title={texts.title} description={texts.description}>
      <DataTable
        caption={texts.table}
        captionHidden
        rows={rows}
        rowKey={({ place }) => place}
        columns={[
          { key: 'what', header: texts.what, kind: 'row-header', cell: ({ place }) => texts.names[place] },
          { key: 'where', header: texts.where, cell: ({ where }) => <span className={classes.path}>{where}</span> },
          {
            key: 'show',
            header: <span className="visually-hidden">{texts.show}</span>,
            cell: ({ place }) => <Show place={place} />,
          },
        ]}
      />
    </Section>
  )
}

/** Shows the place in its folder, or says why it cannot be shown. */
function Show({ place }: { readonly place: PlaceName }) {
  const texts = aboutTexts.places
  const { say } = useNotices()
  const { mutate: show } = useAction('showPlace')
  const name = texts.names[place]
  const onSuccess = (shown: boolean) => {
    if (!shown) say({ text: place === 'log' ? texts.noLog : texts.notThere(name) })
  }
  return (
    <Button variant="default" size="compact-md" aria-label={texts.showLabel(name)} onClick={() => show({ place }, { onSuccess })}>
      {texts.show}
    </Button>
  )
}
