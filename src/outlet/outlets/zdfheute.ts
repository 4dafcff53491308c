import type { Outlet } from '../outlet.ts'

export const zdfheute: Outlet = {
  name: 'ZDFheute',
  domains: ['zdf.de', 'zdfheute.de'],
  aliases: ['ZDF'],
  timeZone: 'Europe/Berlin',
  // OpenGraph keeps the editors' headline where the visible heading is a variant of it.
  versions: [{ from: '2020-01-01', body: [], noise: [], title: 'open-graph' }],
}
