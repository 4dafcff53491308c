import type { Outlet } from '../outlet.ts'

export const zdfheute: Outlet = {
  name: 'ZDFheute',
  domains: ['zdf.de', 'zdfheute.de'],
  aliases: ['ZDF'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
