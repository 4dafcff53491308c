import type { Outlet } from '../outlet.ts'

export const orf: Outlet = {
  name: 'ORF.at',
  domains: ['orf.at'],
  aliases: ['ORF', 'news.ORF.at'],
  timeZone: 'Europe/Vienna',
  versions: [],
}
