import type { windowCalls } from '../../shared/contract/window-calls'
import { ok } from '../../shared/model/result'
import { setMenu } from '../window/menu'
import type { Handlers } from './context'

export const windowHandlers: Handlers<keyof typeof windowCalls> = {
  setMenuCommands: (context, { commands }) => {
    setMenu(context.window, commands)
    return ok(null)
  },
  setFullScreen: ({ window }, { on }) => {
    const before = window.isFullScreen()
    window.setFullScreen(on)
    return ok(before)
  },
  reportBug: (context, { kind, frames }) => {
    context.log.write(context.now(), 'window', [kind, ...frames].join('\n'))
    return ok(null)
  },
}
