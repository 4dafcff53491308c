import { setImmediate } from 'node:timers/promises'

/** Gives signals (Ctrl-C) and streams a turn; called between two articles of a long run. */
export function turn(): Promise<void> {
  return setImmediate()
}
