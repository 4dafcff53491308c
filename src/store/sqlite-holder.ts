import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'

/** This process, told from an earlier one of its number too. */
export const HOLDER = `${hostname()} ${process.pid} ${randomBytes(6).toString('hex')}`

/** Whether the process of this name certainly lives no more. Of other machines nothing is known. */
export function isGone(holder: string): boolean {
  if (holder === HOLDER) return false
  const [host, pid] = holder.split(' ')
  if (host !== hostname()) return false
  // Whoever had the number of this process before it.
  if (Number(pid) === process.pid) return true
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
