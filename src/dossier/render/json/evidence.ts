import { type Located, locate, type Passage } from '../../../model/article.ts'
import type { Provenance } from '../../../model/provenance.ts'
import { passageKey, type Sources } from '../../sources.ts'

/** Where in which article, and for convenience the words that stand there. */
export interface Evidence extends Located {
  readonly article: string
  readonly text: string
}

/** Turns passages into evidence; what does not resolve is left out, and nothing stands twice. */
export interface Writer {
  (passages: readonly Passage[]): readonly Evidence[]
  /** One passage, or nothing where it does not resolve. */
  one(passage: Passage): Evidence | undefined
}

/** A writer over the articles of a dossier. */
export function writer(sources: Sources): Writer {
  const one = (passage: Passage): Evidence | undefined => {
    const cite = sources.cite(passage)
    const source = sources.find(passage.article)
    if (!cite || !source) return undefined
    return { article: passage.article, ...locate(source.article, passage), text: cite.text }
  }
  const many = (passages: readonly Passage[]) => {
    const seen = new Set<string>()
    return passages.flatMap((passage) => {
      const evidence = one(passage)
      const key = passageKey(passage)
      if (!evidence || seen.has(key)) return []
      seen.add(key)
      return [evidence]
    })
  }
  return Object.assign(many, { one })
}

/** Rule and confidence of something found. */
export function made({ rule, confidence }: Provenance): Provenance {
  return { rule, confidence }
}
