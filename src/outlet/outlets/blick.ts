import type { Outlet } from '../outlet.ts'

export const blick: Outlet = {
  name: 'Blick',
  domains: ['blick.ch'],
  aliases: ['BLICK'],
  timeZone: 'Europe/Zurich',
  versions: [],
}
