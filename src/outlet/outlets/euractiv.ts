import type { Outlet } from '../outlet.ts'

export const euractiv: Outlet = {
  name: 'Euractiv',
  domains: ['euractiv.de', 'euractiv.com'],
  aliases: ['EURACTIV'],
  timeZone: 'Europe/Brussels',
  versions: [],
}
