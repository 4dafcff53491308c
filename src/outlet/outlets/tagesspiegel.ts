import type { Outlet } from '../outlet.ts'

export const tagesspiegel: Outlet = {
  name: 'Der Tagesspiegel',
  domains: ['tagesspiegel.de'],
  aliases: ['Tagesspiegel'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
