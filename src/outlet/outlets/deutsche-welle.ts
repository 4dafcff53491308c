import type { Outlet } from '../outlet.ts'

export const deutscheWelle: Outlet = {
  name: 'Deutsche Welle',
  domains: ['dw.com'],
  aliases: ['DW'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
