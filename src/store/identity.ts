import { createHash } from 'node:crypto'
import type { Article, Passage, Sourced } from '../model/article.ts'

/** Words of a run that two texts must share. */
const RUN = 4
/** Part of the runs of the shorter text from which on two texts are one article at two times. */
const SAME = 0.4

/**
 * Whether two texts that came under one name are one article at two times, and not two articles named alike.
 *
 * @param least part of the runs of words of the shorter text that the other must have
 */
export function isRevisionOf(before: string, after: string, least = SAME): boolean {
  const [a, b] = [runs(before), runs(after)]
  let shared = 0
  for (const run of a) if (b.has(run)) shared += 1
  return shared >= least * Math.max(1, Math.min(a.size, b.size))
}

function runs(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let at = 0; at <= words.length - RUN; at += 1) found.add(words.slice(at, at + RUN).join(' '))
  return found.size > 0 ? found : new Set([words.join(' ')])
}

/** The article under another id; its evidence follows. */
export function renamed(article: Article, id: string): Article {
  if (id === article.id) return article
  const moved = (passages: readonly Passage[]) =>
    passages.map((passage) => (passage.article === article.id ? { ...passage, article: id } : passage))
  const sourced = <T>(value: Sourced<T>): Sourced<T> => ({ ...value, evidence: moved(value.evidence) })
  return {
    ...article,
    id,
    ...(article.date && { date: sourced(article.date) }),
    ...(article.outlet && { outlet: sourced(article.outlet) }),
    ...(article.agency && { agency: sourced(article.agency) }),
  }
}

/** An id for what was founded by `seed`; the same on every machine. */
export function derivedId(prefix: string, seed: string): string {
  return prefix + createHash('sha256').update(seed).digest('hex').slice(0, 12)
}

/** One key for the versions of things. */
export function keyOf(versions: Readonly<Record<string, string>>): string {
  return derivedId('', JSON.stringify(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1))))
}
