// Gives a database another key and is killed at a step, as by a power cut: node child.cjs STEP REKEYING, in JSON.
import { type Rekeying, rekeyDatabase } from '../../../electron/backup/rekey-database'

const [stopAt, rekeying] = process.argv.slice(2)
const result = rekeyDatabase({
  ...(JSON.parse(rekeying ?? '') as Rekeying),
  step: (step) => {
    if (step === stopAt) process.kill(process.pid, 'SIGKILL')
  },
})
process.exitCode = result.ok ? 0 : 1
