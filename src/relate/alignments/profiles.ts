import { within } from '../../model/span.ts'
import type { Saying } from './sayings.ts'
import { massOf } from './score.ts'
import type { Weight } from './weights.ts'

/** What a statement is compared by beside its terms, worked out once. */
export interface Profile {
  /** Weight of all terms. */
  readonly mass: number
  /** Lemmas of its verbs, in small letters; no auxiliaries. */
  readonly verbs: ReadonlySet<string>
  /** Terms that stand next to one another, whichever comes first. */
  readonly neighbours: ReadonlySet<string>
  readonly inTitle: boolean
}

/** Looks up the profile of a statement. */
export type Profiles = (saying: Saying) => Profile

/** Profiles of statements, each read when it is first asked for. */
export function profilesOf(weight: Weight): Profiles {
  const known = new Map<Saying, Profile>()
  return (saying) => {
    let profile = known.get(saying)
    if (profile === undefined) {
      profile = profileOf(saying, weight)
      known.set(saying, profile)
    }
    return profile
  }
}

function profileOf(saying: Saying, weight: Weight): Profile {
  const { annotated, spans } = saying
  return {
    mass: massOf(saying, weight),
    verbs: verbsOf(saying),
    neighbours: neighboursOf(saying),
    inTitle: spans[0]!.start < (annotated.article.title?.length ?? 0),
  }
}

function verbsOf({ annotated: { layers }, spans }: Saying): ReadonlySet<string> {
  const tokens = spans.flatMap((span) => within(layers.tokens, span))
  return new Set(tokens.flatMap(({ pos, lemma }) => (pos === 'VERB' ? [lemma.toLowerCase()] : [])))
}

function neighboursOf({ places }: Saying): ReadonlySet<string> {
  const byStart = new Map<number, string[]>()
  for (const [term, { start }] of places) {
    const known = byStart.get(start)
    if (known) known.push(term)
    else byStart.set(start, [term])
  }
  const words = [...byStart].sort(([a], [b]) => a - b).map(([, terms]) => terms)
  const pairs = new Set<string>()
  for (const [index, terms] of words.entries())
    for (const one of terms) for (const other of words[index + 1] ?? []) pairs.add(pairOf(one, other))
  return pairs
}

function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}
