import type { Outlet } from '../outlet.ts'

export const zwanzigMinuten: Outlet = {
  name: '20 Minuten',
  domains: ['20min.ch'],
  timeZone: 'Europe/Zurich',
  versions: [],
}
