import { pairsByKeys } from '../blocking.ts'
import type { Saying } from './sayings.ts'
import type { Weight } from './weights.ts'

/** Statements that may hold a term that proposes pairs. */
const MOST_HOLDERS = 60
/** Lightest term that proposes pairs. */
const LEAST_WEIGHT = 1.2
/** Weight of a term that proposes a pair by itself. */
const TELLING_WEIGHT = 2

/** Letters words of one family begin with alike. */
const FAMILY = 5

/**
 * Keys a term proposes pairs by. A telling one proposes a pair by itself, so it counts for two; a word also by the
 * letters it begins with.
 */
function keysOf(term: string, weight: number): readonly string[] {
  if (weight < LEAST_WEIGHT || (term.startsWith('@') && weight < TELLING_WEIGHT)) return []
  if (weight < TELLING_WEIGHT || term.startsWith('@')) return [term]
  if (term.startsWith('#')) return [term, `${term} `]
  const bare = term.replace(/^=/, '')
  return [
    term,
    `${term} `,
    ...(bare.length > FAMILY ? [`${bare.slice(0, FAMILY)}~`, `${bare.slice(0, FAMILY)}~ `] : []),
  ]
}

/** In a small story a word or value proposes a pair by itself, and by the letters it begins with. */
function wordOf(term: string, weight: number): readonly string[] {
  if (weight < LEAST_WORD || term.startsWith('@')) return []
  const bare = term.replace(/^=/, '')
  return term.startsWith('#') || bare.length <= FAMILY ? [term] : [term, `${bare.slice(0, FAMILY)}~`]
}

/** Letters of a run of a quotation that proposes pairs. */
const RUN = 12

/** Runs of letters of a direct quotation: a quotation of small words has no rare term. */
function runsOf({ letters, terms }: Saying): readonly string[] {
  if (letters === '' || terms.size > FEW_TERMS) return []
  const runs: string[] = []
  for (let at = 0; at + RUN <= letters.length; at += 1) runs.push(`"${letters.slice(at, at + RUN)}`)
  return runs
}

/** A quotation with more terms than this is found by them. */
const FEW_TERMS = 5

/** Statements of a story up to which one shared word is enough to look at a pair. */
const FEW_STATEMENTS = 600
/** Lightest word that does so. */
const LEAST_WORD = 0.6

/** Pairs of statements that share something telling, by index; in a small story, anything but a name. */
export function proposedPairs(
  sayings: readonly Saying[],
  weight: Weight,
): Iterable<readonly [left: number, right: number]> {
  const areFew = sayings.length <= FEW_STATEMENTS
  return pairsByKeys(
    sayings.map((saying) => [
      ...[...saying.terms.keys()].flatMap((term) => (areFew ? wordOf(term, weight(term)) : keysOf(term, weight(term)))),
      ...runsOf(saying),
    ]),
    { mostHolders: MOST_HOLDERS, fewestShared: areFew ? 1 : 2 },
  )
}
