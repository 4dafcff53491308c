import type { StoryContext } from '../../context.ts'
import type { Measured } from '../../figures/measured.ts'
import { amountsIn } from './amounts.ts'
import { type Fact, type FactSort, sayingsBySpan } from './fact.ts'
import { timesIn } from './times.ts'

/** All facts of a story, by sort. */
export function factsOf(context: StoryContext, measured: readonly Measured[]): ReadonlyMap<FactSort, readonly Fact[]> {
  const sayingAt = sayingsBySpan(context)
  return new Map<FactSort, readonly Fact[]>([
    ['amount', amountsIn(measured, sayingAt)],
    ['time', timesIn(context, sayingAt)],
  ])
}
