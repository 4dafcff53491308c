import type { Outlet } from '../outlet.ts'

export const mdr: Outlet = {
  name: 'MDR',
  domains: ['mdr.de'],
  aliases: ['MITTELDEUTSCHER RUNDFUNK'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
