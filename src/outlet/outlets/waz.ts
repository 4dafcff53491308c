import type { Outlet } from '../outlet.ts'

export const waz: Outlet = {
  name: 'WAZ',
  domains: ['waz.de'],
  aliases: ['Westdeutsche Allgemeine Zeitung'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
