import type { Outlet } from '../outlet.ts'

export const stern: Outlet = {
  name: 'stern',
  domains: ['stern.de'],
  aliases: ['STERN.de', 'STERN'],
  timeZone: 'Europe/Berlin',
  // Its visible headings are written for search engines; OpenGraph keeps the editors' headline.
  versions: [{ from: '2020-01-01', body: [], noise: [], title: 'open-graph' }],
}
