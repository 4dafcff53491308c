import type { Outlet } from '../outlet.ts'

export const berlinerZeitung: Outlet = {
  name: 'Berliner Zeitung',
  domains: ['berliner-zeitung.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
