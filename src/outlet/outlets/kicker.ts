import type { Outlet } from '../outlet.ts'

export const kicker: Outlet = {
  name: 'kicker',
  domains: ['kicker.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
