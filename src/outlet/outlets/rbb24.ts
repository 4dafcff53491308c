import type { Outlet } from '../outlet.ts'

export const rbb24: Outlet = {
  name: 'rbb24',
  domains: ['rbb24.de'],
  aliases: ['rbb24 Website', 'rbb'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
