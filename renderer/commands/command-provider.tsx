import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { call, onMenuCommand } from '../api/client'
import { isDialogOpen } from '../ui/page-focus'
import type { Command } from './command'
import { isPressOf, isWriting, yieldsToWriting } from './keys'

type Register = (commands: readonly Command[]) => () => void

const CommandsContext = createContext<readonly Command[]>([])
const RegisterContext = createContext<Register | null>(null)

/** Keeps the commands that can be run now, and runs them when their key is pressed or they are chosen in the native menu. */
export function CommandProvider({ commands, children }: { readonly commands: readonly Command[]; readonly children: ReactNode }) {
  const [registered, setRegistered] = useState<readonly (readonly Command[])[]>([])
  const register = useCallback<Register>((added) => {
    setRegistered((all) => [...all, added])
    return () => setRegistered((all) => all.filter((other) => other !== added))
  }, [])
  const active = useMemo(() => [...registered.flat(), ...commands].filter(({ when }) => when), [registered, commands])
  useRunOnKeyOrMenu(active)
  useNativeMenu(active)
  return (
    <RegisterContext value={register}>
      <CommandsContext value={active}>{children}</CommandsContext>
    </RegisterContext>
  )
}

/** The commands that can be run now, those of the open page first. */
export function useCommands(): readonly Command[] {
  return useContext(CommandsContext)
}

/**
 * Adds a page's own commands while the page is shown: a key holds from the moment the page can be seen, however fast it is
 * pressed. Make the list with useMemo.
 */
export function usePageCommands(commands: readonly Command[]): void {
  const register = useContext(RegisterContext)
  useLayoutEffect(() => register?.(commands), [register, commands])
}

function useRunOnKeyOrMenu(commands: readonly Command[]): void {
  const latest = useRef(commands)
  useLayoutEffect(() => {
    latest.current = commands
  }, [commands])

  useEffect(() => onMenuCommand((id) => latest.current.find((command) => command.id === id)?.run()), [])

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isDialogOpen()) return
      const command = latest.current.find(({ keys }) => keys !== null && isPressOf(keys, event))
      if (!command?.keys || (yieldsToWriting(command.keys) && isWriting(document.activeElement))) return
      event.preventDefault()
      command.run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Gives main the commands that stand in the native menu, each time another set of them can be run. */
function useNativeMenu(commands: readonly Command[]): void {
  const listed = commands.flatMap(({ id, text, keys, menu }) => (menu ? [{ id, text, keys: menuKeys(keys), menu }] : []))
  const asText = JSON.stringify(listed)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is made anew at each rendering; its text tells whether it is another
  useEffect(() => void call('setMenuCommands', { commands: listed }), [asText])
}

/** As Electron writes keys in a menu. */
function menuKeys(keys: string | null): string | null {
  return keys?.replace('Ctrl', 'CmdOrCtrl') ?? null
}
