import { useCallback, useMemo } from 'react'
import { useRemembered } from '../../ui/use-remembered'
import type { SubjectGroup, TrendSubject } from './trend-subjects'

interface SubjectChoice {
  /** Undefined only where there is nothing to choose. */
  readonly subject: TrendSubject | undefined
  readonly choose: (key: string) => void
  readonly step: (distance: 1 | -1) => void
}

/** The measure or indicator that is shown: the one chosen last on this computer, and the way to its neighbours in the list. */
export function useSubjectChoice(groups: readonly SubjectGroup[]): SubjectChoice {
  const [remembered, choose] = useRemembered('trends-measure')
  const subjects = useMemo(() => groups.flatMap((group) => group.subjects), [groups])
  const subject = subjects.find(({ key }) => key === remembered) ?? subjects[0]
  const step = useCallback(
    (distance: 1 | -1) => {
      const next = subject && subjects.at((subjects.indexOf(subject) + distance) % subjects.length)
      if (next) choose(next.key)
    },
    [subjects, subject, choose],
  )
  return { subject, choose, step }
}
