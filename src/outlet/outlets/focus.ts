import type { Outlet } from '../outlet.ts'

export const focus: Outlet = {
  name: 'FOCUS online',
  domains: ['focus.de'],
  aliases: ['FOCUS Online', 'FOCUS'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
