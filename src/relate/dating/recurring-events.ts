import type { Day } from '../../model/calendar.ts'
import { EVENTS } from './data/recurring-events.ts'

/** One edition of a public event that comes back. */
export interface Edition {
  /** Number of the edition, where editions are counted. */
  readonly number?: number
  readonly first: Day
  readonly last: Day
}

/** A public event that comes back, with the names it goes by. */
export interface RecurringEvent {
  readonly id: string
  readonly names: readonly string[]
  readonly editions: readonly Edition[]
}

/** An event named in a text. */
export interface NamedEvent {
  readonly event: RecurringEvent
  readonly start: number
  readonly end: number
}

/** Most places one name is looked up at, so that a text of nothing but names stays cheap. */
const MOST = 50

/** Finds the events a text names, in reading order of each event. */
export function namedEvents(text: string): readonly NamedEvent[] {
  const found: NamedEvent[] = []
  for (const event of EVENTS)
    for (const name of event.names) {
      let at = text.indexOf(name)
      for (let count = 0; at !== -1 && count < MOST; count += 1) {
        found.push({ event, start: at, end: at + name.length })
        at = text.indexOf(name, at + name.length)
      }
    }
  return found
}
