import type { Outlet } from '../outlet.ts'

export const morgenpost: Outlet = {
  name: 'Berliner Morgenpost',
  domains: ['morgenpost.de'],
  aliases: ['Morgenpost'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
