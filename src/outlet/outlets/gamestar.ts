import type { Outlet } from '../outlet.ts'

export const gamestar: Outlet = {
  name: 'GameStar',
  domains: ['gamestar.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
