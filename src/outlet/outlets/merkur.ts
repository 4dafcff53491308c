import type { Outlet } from '../outlet.ts'

export const merkur: Outlet = {
  name: 'Münchner Merkur',
  domains: ['merkur.de'],
  aliases: ['Merkur.de', 'Merkur'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
