import type { Lease } from './lease'

/** Three renewals that did not come, and a moment for a share to show them. */
const unchangedMilliseconds = 100_000
/** A holder that is only asleep for a coffee break is not taken over from. */
export const silentMilliseconds = 10 * 60_000

/**
 * Watches a lease of another computer for signs of its holder. The clocks of two computers may differ, so what counts first is whether the
 * lease changes while this computer looks on, by a clock of its own that cannot be set back. It is silent when it has not changed for a
 * while and says itself that it is old; or, where the other clock is ahead, when it has not changed for all of that time.
 */
export class LeaseWatch {
  #seen: { readonly text: string; readonly since: number } | null = null

  /** `now`: this computer's time of day; `running`: milliseconds of a clock that only goes forward. */
  isSilent(lease: Lease, now: Date, running: number): boolean {
    const text = `${lease.id} ${lease.renewals}`
    if (this.#seen?.text !== text) this.#seen = { text, since: running }
    const unchanged = running - this.#seen.since
    const age = now.getTime() - Date.parse(lease.renewed)
    return unchanged >= silentMilliseconds || (unchanged >= unchangedMilliseconds && age >= silentMilliseconds)
  }
}
