import type { Outlet } from '../outlet.ts'

export const zeit: Outlet = {
  name: 'ZEIT ONLINE',
  domains: ['zeit.de'],
  aliases: ['DIE ZEIT', 'Die Zeit'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
