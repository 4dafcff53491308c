import type { Outlet } from '../outlet.ts'

export const nzz: Outlet = {
  name: 'Neue Zürcher Zeitung',
  domains: ['nzz.ch'],
  aliases: ['NZZ'],
  timeZone: 'Europe/Zurich',
  versions: [],
}
