import type { Outlet } from '../outlet.ts'

export const tOnline: Outlet = {
  name: 't-online',
  domains: ['t-online.de'],
  aliases: ['t-online.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
