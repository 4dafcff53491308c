import type { Outlet } from '../outlet.ts'

export const guardian: Outlet = {
  name: 'The Guardian',
  domains: ['theguardian.com'],
  aliases: ['Guardian'],
  timeZone: 'Europe/London',
  versions: [],
}
