import * as z from 'zod'
import { call, key } from './call'

export const windowCalls = {
  /** Builds the native menu from the window's command list. `keys` are shown there; the window itself listens for them. */
  setMenuCommands: call<null>()(
    z.object({
      commands: z
        .array(
          z.object({
            id: key,
            text: z.string().max(100),
            keys: z.string().max(30).nullable(),
            menu: z.enum(['file', 'go', 'help']),
          }),
        )
        .max(100),
    }),
  ),
  /** Lets the window fill the screen, or no longer; gives whether it did before. */
  setFullScreen: call<boolean>()(z.object({ on: z.boolean() })),
  /** Writes a bug of the window to the program's log: its kind and where it was, and nothing that anyone has typed. */
  reportBug: call<null>()(z.object({ kind: z.string().max(100), frames: z.array(z.string().max(500)).max(50) })),
}
