import type { Outlet } from '../outlet.ts'

export const faz: Outlet = {
  name: 'Frankfurter Allgemeine Zeitung',
  domains: ['faz.net'],
  aliases: ['F.A.Z.', 'FAZ', 'FAZ.NET'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
