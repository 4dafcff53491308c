import type { Outlet } from '../outlet.ts'

export const kicker: Outlet = {
  name: 'kicker',
  domains: ['kicker.de'],
  timeZone: 'Europe/Berlin',
  // OpenGraph states the headline; the visible heading may be a longer variant of it.
  versions: [{ from: '2020-01-01', body: [], noise: [], title: 'open-graph' }],
}
