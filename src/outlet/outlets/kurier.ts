import type { Outlet } from '../outlet.ts'

export const kurier: Outlet = {
  name: 'Kurier',
  domains: ['kurier.at'],
  aliases: ['KURIER'],
  timeZone: 'Europe/Vienna',
  versions: [],
}
