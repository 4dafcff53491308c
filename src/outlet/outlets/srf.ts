import type { Outlet } from '../outlet.ts'

export const srf: Outlet = {
  name: 'SRF',
  domains: ['srf.ch'],
  aliases: ['Schweizer Radio und Fernsehen'],
  timeZone: 'Europe/Zurich',
  versions: [],
}
