import type { Outlet } from '../outlet.ts'

export const wdr: Outlet = {
  name: 'WDR',
  domains: ['wdr.de'],
  aliases: ['wdr.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
