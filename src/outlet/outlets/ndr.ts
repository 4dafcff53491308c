import type { Outlet } from '../outlet.ts'

export const ndr: Outlet = {
  name: 'NDR',
  domains: ['ndr.de'],
  aliases: ['ndr.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
