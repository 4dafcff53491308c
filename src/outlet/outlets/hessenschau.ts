import type { Outlet } from '../outlet.ts'

export const hessenschau: Outlet = {
  name: 'hessenschau',
  domains: ['hessenschau.de'],
  aliases: ['hessenschau.de'],
  timeZone: 'Europe/Berlin',
  versions: [],
}
