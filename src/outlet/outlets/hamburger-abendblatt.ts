import type { Outlet } from '../outlet.ts'

export const hamburgerAbendblatt: Outlet = {
  name: 'Hamburger Abendblatt',
  domains: ['abendblatt.de'],
  aliases: ['Abendblatt'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
