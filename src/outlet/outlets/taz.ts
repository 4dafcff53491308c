import type { Outlet } from '../outlet.ts'

export const taz: Outlet = {
  name: 'taz',
  domains: ['taz.de'],
  aliases: ['die tageszeitung', 'TAZ Verlags- und Vertriebs GmbH'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
