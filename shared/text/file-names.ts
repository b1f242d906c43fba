import type { Forbund } from '../model/forbund'

const demoPrefix = 'DEMO '

/** What a delivery's file is called unless the user names it otherwise; without its ending. */
export function deliveryFileName({ name, demo }: Forbund, year: number, number: number): string {
  return `${demo ? demoPrefix : ''}${name} – leverans ${year} nr ${number}`
}

/** The file of a förbund's trend table; without its ending. */
export function trendFileName({ name, demo }: Forbund): string {
  return `${demo ? demoPrefix : ''}${name} – trender`
}

/** What a file is called whose place another one takes, the how many-th of its name; without its ending. */
export function setAsideName(name: string, number: number): string {
  return `${name} (undanlagd ${number})`
}
