import type { Outlet } from '../outlet.ts'

export const tagesschau: Outlet = {
  name: 'tagesschau.de',
  domains: ['tagesschau.de'],
  aliases: ['tagesschau', 'Tagesschau'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
