import fs from 'node:fs'
import path from 'node:path'

/**
 * Makes a program that is nothing but an Electron window with the given content of a page's body, and gives its folder: what
 * any program of this Electron costs.
 */
export function makeBareWindow(parent: string, name: string, body: string): string {
  const folder = path.join(parent, name)
  if (fs.existsSync(folder)) return folder
  fs.mkdirSync(folder)
  fs.writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, main: 'main.js' }))
  fs.writeFileSync(path.join(folder, 'index.html'), `<!doctype html><meta charset="utf-8">${body}`)
  const window =
    'const w = new BrowserWindow({ width: 1360, height: 900, webPreferences: { sandbox: true } }); w.loadFile("index.html")'
  fs.writeFileSync(
    path.join(folder, 'main.js'),
    `const { app, BrowserWindow } = require('electron'); app.whenReady().then(() => { ${window} })`,
  )
  return folder
}
