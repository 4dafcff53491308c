import type { Outlet } from '../outlet.ts'

export const spiegel: Outlet = {
  name: 'DER SPIEGEL',
  domains: ['spiegel.de'],
  aliases: ['SPIEGEL', 'SPIEGEL ONLINE', 'Spiegel Online'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
