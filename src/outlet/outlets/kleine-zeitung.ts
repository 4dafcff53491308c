import type { Outlet } from '../outlet.ts'

export const kleineZeitung: Outlet = {
  name: 'Kleine Zeitung',
  domains: ['kleinezeitung.at'],
  timeZone: 'Europe/Vienna',
  versions: [],
}
