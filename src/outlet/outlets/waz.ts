import type { Outlet } from '../outlet.ts'

export const waz: Outlet = {
  name: 'WAZ',
  domains: ['waz.de'],
  aliases: ['Westdeutsche Allgemeine Zeitung'],
  timeZone: 'Europe/Berlin',
  // Its pages head articles for search engines and keep the printed headline in JSON-LD.
  versions: [{ from: '2020-01-01', body: [], noise: [], title: 'json-ld' }],
}
