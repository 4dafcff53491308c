import type { AnnotatedArticle, Copies } from '../model/relations.ts'

/**
 * Article id to the voice that speaks in it: a reprint speaks with the voice of its origin, a later version with that
 * of the first version of its outlet. Independent reports are counted in voices.
 */
export type Voices = ReadonlyMap<string, string>

/** Folds copies and versions of one story's articles into voices. */
export function voicesOf(articles: readonly AnnotatedArticle[], copies: readonly Copies[]): Voices {
  const origin = new Map(
    copies.flatMap((group) => group.members.map(({ article }) => [article, group.origin] as const)),
  )
  const voices = new Map<string, string>()
  const first = new Map<string, string>()
  for (const { article } of articles) {
    const marks = [article.url && `url ${article.url}`, article.outlet && `outlet ${article.outlet.value}`]
    const keys = marks.filter((mark) => mark !== undefined && mark !== '')
    const own = keys.flatMap((key) => first.get(key!) ?? [])[0] ?? article.id
    for (const key of keys) if (!first.has(key!)) first.set(key!, own)
    voices.set(article.id, origin.get(article.id) ?? voices.get(own) ?? own)
  }
  return voices
}

/** How many voices speak in the articles named. */
export function countVoices(voices: Voices, articles: Iterable<string>): number {
  return new Set([...articles].map((id) => voices.get(id) ?? id)).size
}
