import type { Outlet } from '../outlet.ts'

export const bbc: Outlet = {
  name: 'BBC News',
  domains: ['bbc.co.uk', 'bbc.com'],
  aliases: ['BBC'],
  timeZone: 'Europe/London',
  versions: [],
}
