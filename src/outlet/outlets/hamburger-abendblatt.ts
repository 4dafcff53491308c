import type { Outlet } from '../outlet.ts'

export const hamburgerAbendblatt: Outlet = {
  name: 'Hamburger Abendblatt',
  domains: ['abendblatt.de'],
  aliases: ['Abendblatt'],
  timeZone: 'Europe/Berlin',
  // Its pages head articles for search engines and keep the printed headline in JSON-LD.
  versions: [{ from: '2020-01-01', body: [], noise: [], title: 'json-ld' }],
}
