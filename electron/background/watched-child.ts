import { app, type UtilityProcess } from 'electron'
import type { WatchedProcess } from './watch-over'

/** A process of Electron's as one that is watched over. */
export function watchedChild<Request, Answer>(child: UtilityProcess): WatchedProcess<Request, Answer> {
  return {
    send: (request) => child.postMessage(request),
    onAnswer: (listener) => child.once('message', (answer: Answer) => listener(answer)),
    onEnd: (listener) => child.once('exit', listener),
    kill: () => child.kill(),
    memory: () => {
      const metric = app.getAppMetrics().find(({ pid }) => pid === child.pid)
      return metric ? metric.memory.workingSetSize * 1024 : null
    },
  }
}
