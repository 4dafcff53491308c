import { userInfo } from 'node:os'
import type { Context } from 'hono'
import type { DeskUser } from '../model/desk.ts'

/** Who asks; on this machine alone, its user. */
export function whoIs(_context: Context): DeskUser {
  return { name: userInfo().username, role: 'admin', hasSession: false }
}
