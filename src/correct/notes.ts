import type { Correction } from '../model/corrections.ts'
import type { AnnotatedArticle } from '../model/relations.ts'
import type { Span } from '../model/span.ts'
import { resolver } from './anchors.ts'
import { standing } from './standing.ts'

/** The notes that stand on an article's passages, in reading order. */
export function notesIn(
  annotated: AnnotatedArticle,
  log: readonly Correction[],
): readonly (Span & Pick<Correction, 'id' | 'by' | 'at'> & { readonly text: string })[] {
  const resolve = resolver([annotated])
  return standing(log)
    .flatMap(({ id, by, at, act }) => {
      const place = act.kind === 'note' ? resolve(act.passage) : undefined
      return place && act.kind === 'note' ? [{ id, by, at, text: act.text, start: place.start, end: place.end }] : []
    })
    .sort((a, b) => a.start - b.start)
}
