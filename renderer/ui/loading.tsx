import { Loader } from '@mantine/core'
import { useEffect, useState } from 'react'
import { commonTexts } from '../../shared/text/common'
import classes from './loading.module.css'

const patienceMilliseconds = 300

/** Says that something is being fetched, but only once it has taken 300 ms: anything quicker would just flicker. */
export function Loading() {
  const [long, setLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMilliseconds)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={classes.loading} role="status" data-waiting>
      {long && (
        <>
          <Loader size="sm" aria-hidden />
          <span>{commonTexts.loading}</span>
        </>
      )}
    </div>
  )
}
