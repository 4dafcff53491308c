import type { Outlet } from '../outlet.ts'

export const salzburgerNachrichten: Outlet = {
  name: 'Salzburger Nachrichten',
  domains: ['sn.at'],
  timeZone: 'Europe/Vienna',
  versions: [],
}
