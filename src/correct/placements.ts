import type { Correction } from '../model/corrections.ts'
import { standing } from './standing.ts'

/**
 * Where articles belong that people have moved: the story of the last move that stands, else the one the machine had put
 * them into, which is where their first move took them from.
 */
export function placementsIn(log: readonly Correction[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const { act } of log)
    if ('to' in act) for (const article of act.articles) if (!places.has(article)) places.set(article, act.from)
  for (const { act } of standing(log)) if ('to' in act) for (const article of act.articles) places.set(article, act.to)
  return places
}
