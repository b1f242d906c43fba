import { aboutTexts } from '../../../shared/text/about'
import { useCall } from '../../api/hooks'
import { DataTable } from '../../ui/data-table'
import { Facts } from '../../ui/facts'
import { Loaded } from '../../ui/loaded'
import { Message } from '../../ui/message'
import { Section } from '../../ui/section'
import classes from './about-page.module.css'

const { updates, install, databases, check } = aboutTexts.it

/** What those who run the computers need to know: nothing happens by itself, and how the next version gets out. */
export function ItPart() {
  const about = useCall('getAbout')
  return (
    <div className={classes.sections}>
      <Section title={updates.title}>
        <Loaded query={about}>{({ versions }) => <p>{updates.installed(versions.program)}</p>}</Loaded>
        <Rules rules={updates.rules} />
      </Section>
      <Section title={install.title} description={install.description}>
        <Message kind="warning">{install.untried}</Message>
        <DataTable
          caption={install.table}
          captionHidden
          wide
          rows={install.packages}
          rowKey={({ file }) => file}
          columns={[
            {
              key: 'file',
              header: install.file,
              kind: 'row-header',
              cell: ({ file }) => <code className={classes.code}>{file}</code>,
            },
            { key: 'use', header: install.use, cell: ({ use }) => use },
            {
              key: 'silent',
              header: install.silent,
              cell: ({ silent }) => (silent === null ? install.notSilent : <code className={classes.code}>{silent}</code>),
            },
          ]}
        />
        <Rules rules={install.rules} />
      </Section>
      <Section title={databases.title}>
        <Rules rules={databases.rules} />
      </Section>
      <Section title={check.title} description={check.description}>
        <Facts
          facts={check.commands.map(([system, command]) => [
            system,
            <code key={system} className={classes.code}>
              {command}
            </code>,
          ])}
        />
      </Section>
    </div>
  )
}

function Rules({ rules }: { readonly rules: readonly string[] }) {
  return (
    <ul className={classes.rules}>
      {rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ul>
  )
}
