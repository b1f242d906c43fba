import type { Api } from './contract'

/** What the preload script puts on `window.api`: the calls, and what happens outside the page. */
export interface WindowBridge extends Api {
  /** Calls the listener with a command's id when it is chosen in the menu; gives the function that ends it. */
  onMenuCommand(listener: (commandId: string) => void): () => void
  /** Calls the listener when the system has told the program to open a database, which `openGivenDatabase` does. Gives the function that ends it. */
  onGivenDatabase(listener: () => void): () => void
  /** Calls the listener when the open database has changed by itself: another may write in it now, or it has gone. Gives the function that ends it. */
  onDatabaseChange(listener: () => void): () => void
  /**
   * Calls the listener when the window has begun to fill the screen (true) or has ceased to, by whichever way: a call, F11, the menu
   * or the system. Gives the function that ends it.
   */
  onFullScreenChange(listener: (on: boolean) => void): () => void
}
