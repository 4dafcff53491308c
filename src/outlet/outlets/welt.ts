import type { Outlet } from '../outlet.ts'

export const welt: Outlet = {
  name: 'WELT',
  domains: ['welt.de'],
  aliases: ['DIE WELT', 'WELT.de', 'WELT Nachrichtensender', 'Welt'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
