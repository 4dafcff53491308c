import type { Outlet } from '../outlet.ts'

export const handelsblatt: Outlet = {
  name: 'Handelsblatt',
  domains: ['handelsblatt.com'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
