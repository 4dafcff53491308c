import type { Outlet } from '../outlet.ts'

export const derstandard: Outlet = {
  name: 'DER STANDARD',
  domains: ['derstandard.at', 'derstandard.de'],
  aliases: ['Der Standard', 'STANDARD'],
  timeZone: 'Europe/Vienna',
  versions: [],
}
