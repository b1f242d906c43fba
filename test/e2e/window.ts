import type { WindowBridge } from '../../shared/contract/window-bridge'

// What the preload script puts on the page's window, for the functions that tests run there.
declare global {
  interface Window {
    readonly api: WindowBridge
  }
}
