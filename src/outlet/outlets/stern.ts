import type { Outlet } from '../outlet.ts'

export const stern: Outlet = {
  name: 'stern',
  domains: ['stern.de'],
  aliases: ['STERN.de', 'STERN'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
