import type { Outlet } from '../outlet.ts'

export const diepresse: Outlet = {
  name: 'Die Presse',
  domains: ['diepresse.com'],
  timeZone: 'Europe/Vienna',
  versions: [],
}
