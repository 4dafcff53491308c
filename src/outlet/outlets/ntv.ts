import type { Outlet } from '../outlet.ts'

export const ntv: Outlet = {
  name: 'n-tv',
  domains: ['n-tv.de'],
  aliases: ['ntv', 'ntv.de', 'n-tv NACHRICHTEN'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
