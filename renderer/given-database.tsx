import { useEffect } from 'react'
import { errorText } from '../shared/text/errors'
import { onGivenDatabase } from './api/client'
import { useAction } from './api/hooks'
import { useNavigation } from './ui/navigation'
import { useNotices } from './ui/notice'

/** Opens a database that is double-clicked while the program is running; shows nothing itself. */
export function GivenDatabase() {
  const { say } = useNotices()
  const { goTo } = useNavigation()
  const { mutate: open } = useAction('openGivenDatabase')
  useEffect(() => {
    const openGiven = () =>
      open(undefined, {
        onError: ({ failure }) => say({ text: errorText(failure) }),
        onSuccess: (opened) => opened && goTo('overview'),
      })
    // One may have been given before there was anybody to tell.
    openGiven()
    return onGivenDatabase(openGiven)
  }, [open, say, goTo])
  return null
}
