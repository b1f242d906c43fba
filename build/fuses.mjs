// What a packaged app must not be turned into: a Node for other scripts, or a host for other code.

/**
 * The fuses of Electron's binary, under the names that electron-builder takes. All that its `@electron/fuses` knows are named, so
 * that no default decides. Only a package for the end-to-end tests is inspectable: without that Playwright cannot drive it.
 * @param {boolean} inspectable
 */
export function fusesOf(inspectable) {
  return {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: inspectable,
    // Checked by Electron on Windows and macOS; on Linux it has no effect.
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    // There is no such snapshot: with it the main process would not start.
    loadBrowserProcessSpecificV8Snapshot: false,
    // The window has no cookies. It would only make a Mac and Linux ask for the keyring.
    enableCookieEncryption: false,
  }
}
