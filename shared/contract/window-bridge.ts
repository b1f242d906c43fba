import type { Api } from './contract'

/** What the preload script puts on `window.api`: the calls, and the choices made in the native menu. */
export interface WindowBridge extends Api {
  /** Calls the listener with a command's id when it is chosen in the menu; gives the function that ends it. */
  onMenuCommand(listener: (commandId: string) => void): () => void
}
