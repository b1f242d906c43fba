import { deliveryPreviewTexts } from '../../../shared/text/delivery-page'
import classes from './delivery.module.css'

/** With more than this, the rest are shown on demand. */
const shownAtFirst = 3

/** What a joined group is made of: all names, or the first ones with the whole list on demand. */
export function GroupMembers({ members }: { readonly members: readonly string[] }) {
  if (members.length <= shownAtFirst) return deliveryPreviewTexts.includes(members)
  const first = members.slice(0, shownAtFirst)
  return (
    <details>
      <summary>{deliveryPreviewTexts.includesSome(first, members.length - shownAtFirst)}</summary>
      <ul className={classes.members}>
        {members.map((member) => (
          <li key={member}>{member}</li>
        ))}
      </ul>
    </details>
  )
}
