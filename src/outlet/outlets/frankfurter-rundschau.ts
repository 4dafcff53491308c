import type { Outlet } from '../outlet.ts'

export const frankfurterRundschau: Outlet = {
  name: 'Frankfurter Rundschau',
  domains: ['fr.de'],
  aliases: ['FR.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
