import type { Outlet } from '../outlet.ts'

export const sueddeutsche: Outlet = {
  name: 'Süddeutsche Zeitung',
  domains: ['sueddeutsche.de', 'sz.de'],
  aliases: ['SZ', 'SZ.de', 'Süddeutsche.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
