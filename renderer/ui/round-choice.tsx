import { Select } from '@mantine/core'
import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react'
import type { RoundId } from '../../shared/model/id'
import type { Round } from '../../shared/model/round'
import { disposedTexts } from '../../shared/text/disposal'
import { roundTexts } from '../../shared/text/rounds'
import { disposedOf } from './disposed'
import classes from './round-choice.module.css'
import { useRemembered } from './use-remembered'
import { useWorkspace } from './workspace'

interface RoundChoice {
  /** The chosen round; the newest until another is chosen; null while the förbund has none. */
  readonly round: Round | null
  /** Newest first. */
  readonly rounds: readonly Round[]
  readonly choose: (round: RoundId) => void
  /** The neighbours in time of the chosen round, for the keys. */
  readonly newer: Round | null
  readonly older: Round | null
}

const RoundContext = createContext<RoundChoice | null>(null)

/** Keeps the mätomgång that is chosen once for all pages; remembered on this computer for each förbund. */
export function RoundChoiceProvider({ children }: { readonly children: ReactNode }) {
  const { rounds } = useWorkspace()
  const [remembered, remember] = useRemembered('chosen-round')
  const choose = useCallback((round: RoundId) => remember(String(round)), [remember])
  const choice = useMemo(() => {
    const found = rounds.findIndex(({ id }) => String(id) === remembered)
    const index = found === -1 ? 0 : found
    return { round: rounds[index] ?? null, rounds, choose, newer: rounds[index - 1] ?? null, older: rounds[index + 1] ?? null }
  }, [rounds, remembered, choose])
  return <RoundContext value={choice}>{children}</RoundContext>
}

/** The mätomgång that all pages show. */
export function useChosenRound(): RoundChoice {
  const choice = useContext(RoundContext)
  if (!choice) throw new Error('useChosenRound outside RoundChoiceProvider')
  return choice
}

/** The Select at the top of a page; nothing while there is no round to choose. */
export function RoundSelect() {
  const { round, rounds, choose } = useChosenRound()
  const { disposed } = useWorkspace()
  if (!round) return null
  const labelOf = ({ id, year, state }: Round) =>
    disposedOf(disposed, id)?.kind === 'responses' ? disposedTexts.option(year) : roundTexts.option(year, state)
  return (
    <Select
      className={classes.select}
      label={roundTexts.label}
      data={rounds.map((own) => ({ value: String(own.id), label: labelOf(own) }))}
      value={String(round.id)}
      onChange={(value) => choose(Number(value) as RoundId)}
    />
  )
}
