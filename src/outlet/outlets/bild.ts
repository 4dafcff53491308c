import type { Outlet } from '../outlet.ts'

export const bild: Outlet = {
  name: 'BILD',
  domains: ['bild.de'],
  aliases: ['Bild', 'BILD.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
