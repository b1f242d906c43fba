import { IconFileSpreadsheet } from '@tabler/icons-react'
import { chooseTexts } from '../../../shared/text/import'
import type { Command } from '../../commands/command'
import { CommandButton } from '../../commands/command-button'
import classes from './choose-file.module.css'

/** Where nothing has been chosen yet: what can be chosen, and how. */
export function ChooseFile({ command }: { readonly command: Command }) {
  return (
    <section className={classes.choose} aria-label={chooseTexts.title}>
      <IconFileSpreadsheet className={classes.sign} size={40} stroke={1.25} aria-hidden />
      <div className={classes.text}>
        <p className={classes.lead}>{chooseTexts.description}</p>
        <p>{chooseTexts.drop}</p>
        <p>{chooseTexts.nothingStored}</p>
        <CommandButton command={command} variant="default" />
      </div>
    </section>
  )
}
