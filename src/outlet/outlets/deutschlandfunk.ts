import type { Outlet } from '../outlet.ts'

export const deutschlandfunk: Outlet = {
  name: 'Deutschlandfunk',
  domains: ['deutschlandfunk.de'],
  aliases: ['DLF'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
