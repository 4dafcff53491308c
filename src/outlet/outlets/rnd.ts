import type { Outlet } from '../outlet.ts'

export const rnd: Outlet = {
  name: 'RedaktionsNetzwerk Deutschland',
  domains: ['rnd.de'],
  aliases: ['RND'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
