import type { StoryContext } from '../../context.ts'
import { contextTraits } from './context-traits.ts'
import type { Fact } from './fact.ts'
import { type FactPair, factPairs } from './fact-pairs.ts'
import { FACT_WORTH } from './fact-worth.ts'
import { standingsOf } from './standing.ts'
import { type Traits, valueTraits } from './value-traits.ts'

/** A pair with all that is known of it. */
export interface WeighedPair extends FactPair {
  readonly around: Traits
  readonly beside: Traits
  /** The chance, 0 to 1, that the two values are of one thing. */
  readonly chance: number
}

/** Worth of traits by name, in logits. */
export type Worth = Readonly<Record<string, number>>

const LOGITS = 4

/** All pairs of facts of one sort, first weighed by the words around the values alone, then by the values beside all other pairs. */
export function weighedPairs(
  facts: readonly Fact[],
  context: StoryContext,
  worth: { readonly around: Worth; readonly beside: Worth } | undefined = facts[0] && FACT_WORTH[facts[0].sort],
): readonly WeighedPair[] {
  const pairs = factPairs(facts, context)
  if (worth === undefined || pairs.length === 0) return []
  const traitsAround = contextTraits(context)
  const arounds = pairs.map(traitsAround)
  return besideOthers(pairs, arounds, worth, valueTraits(facts, context))
}

/** The second look: each pair beside all others. */
export function besideOthers(
  pairs: readonly FactPair[],
  arounds: readonly ReturnType<ReturnType<typeof contextTraits>>[],
  worth: { readonly around: Worth; readonly beside: Worth },
  traitsOf: ReturnType<typeof valueTraits>,
): readonly WeighedPair[] {
  const logits = arounds.map((around) => weigh(worth.around, around))
  const standings = standingsOf(pairs, logits)
  return pairs.map((pair, index) => {
    const { isMutual, lead } = standings[index]!
    const logit = logits[index]! / LOGITS
    const around = arounds[index]!
    const beside = {
      bias: 1,
      around: logit,
      clockAround: pair.left.fact.slot === 'clock' ? logit : 0,
      isMutual: Number(isMutual),
      lead: Math.max(-1, Math.min(1, lead / LOGITS)),
      ...traitsOf(pair, around),
    }
    return { ...pair, around, beside, chance: 1 / (1 + Math.exp(-weigh(worth.beside, beside))) }
  })
}

function weigh(worth: Worth, traits: Traits): number {
  let logit = 0
  for (const name of Object.keys(worth)) logit += worth[name]! * (traits[name] ?? 0)
  return logit
}
