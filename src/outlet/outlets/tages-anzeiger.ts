import type { Outlet } from '../outlet.ts'

export const tagesAnzeiger: Outlet = {
  name: 'Tages-Anzeiger',
  domains: ['tagesanzeiger.ch'],
  aliases: ['Tagi'],
  timeZone: 'Europe/Zurich',
  versions: [],
}
