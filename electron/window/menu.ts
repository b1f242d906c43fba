import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { InputOf } from '../../shared/contract/contract'
import { menuText } from '../../shared/text/dialogs'

type MenuCommand = InputOf<'setMenuCommands'>['commands'][number]

/** Builds the Swedish menu from the window's commands and the system's own entries. */
export function setMenu(window: BrowserWindow, commands: readonly MenuCommand[]): void {
  const of = (menu: MenuCommand['menu']) =>
    commands.filter((command) => command.menu === menu).map((command) => item(window, command))
  const help = of('help')
  const template: MenuItemConstructorOptions[] = [
    // On a Mac the first menu is the program's own, with Hide and Quit.
    ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    { label: menuText.file, submenu: [...of('file'), { type: 'separator' }, { role: 'quit', label: menuText.quit }] },
    { label: menuText.edit, submenu: editing },
    { label: menuText.go, submenu: of('go') },
    { label: menuText.view, submenu: viewing },
    ...(help.length > 0 ? [{ label: menuText.help, submenu: help }] : []),
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

const editing: MenuItemConstructorOptions[] = [
  { role: 'undo', label: menuText.undo },
  { role: 'redo', label: menuText.redo },
  { type: 'separator' },
  { role: 'cut', label: menuText.cut },
  { role: 'copy', label: menuText.copy },
  { role: 'paste', label: menuText.paste },
  { role: 'selectAll', label: menuText.selectAll },
]

const viewing: MenuItemConstructorOptions[] = [
  { role: 'resetZoom', label: menuText.actualSize },
  { role: 'zoomIn', label: menuText.larger },
  { role: 'zoomOut', label: menuText.smaller },
  { type: 'separator' },
  { role: 'togglefullscreen', label: menuText.fullScreen },
]

// The window listens for the keys itself, since some hold only on some pages: here they are only shown.
function item(window: BrowserWindow, { id, text, keys }: MenuCommand): MenuItemConstructorOptions {
  const shown = keys === null ? {} : { accelerator: keys, registerAccelerator: false }
  return { label: text, ...shown, click: () => window.webContents.send('menu-command', id) }
}
