import type { Clock } from '../../ingest/polite/clock.ts'
import type { PoliteWeb } from '../../ingest/polite/polite-web.ts'
import type { Store } from '../../store/index.ts'

/** What every part of watching works with. */
export interface WatchContext {
  readonly store: Store
  readonly web: PoliteWeb
  readonly clock: Clock
  /** Between 0 and 1: spreads what would else fall on one moment. */
  readonly random: () => number
  /** Milliseconds between two looks at a feed that asks for no more. */
  readonly every: number
  readonly signal?: AbortSignal
  /** Says what is wrong with a feed; called once for each new problem. */
  readonly problem?: (feed: string, reason: string) => void
}

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A moment in milliseconds as ISO 8601. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** `milliseconds` from now, a part of it (0 to 1) sooner or later. */
export function around({ clock, random }: WatchContext, milliseconds: number, part: number): string {
  return iso(clock.now() + milliseconds * (1 + part * (2 * random() - 1)))
}
