import type { Passage } from '../../model/article.ts'
import type { AnnotatedArticle, Discrepancy } from '../../model/relations.ts'
import { hull, indexAt, type Span } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import { wordsOf } from '../words.ts'

/** A discrepancy before it is numbered. */
export type Draft = Omit<Discrepancy, 'id' | 'confidence'>

/** The passage of a saying. */
export function passageOf(saying: Saying, span: Span = hull(saying.spans)): Passage {
  return { article: saying.annotated.article.id, start: span.start, end: span.end }
}

/** The text of a saying, or of a span of its article. */
export function textOf(saying: Saying, span: Span = hull(saying.spans)): string {
  return saying.annotated.article.reading.slice(span.start, span.end)
}

/** Whether a speaker quotes somebody else: "«Wir kennen ihn nicht»: Das hat sie auch damals gesagt." */
export function isQuoting(saying: Saying): boolean {
  return /[“”"»«]\P{L}*[:,]\P{L}*\p{L}/u.test(textOf(saying).slice(1))
}

/** Whether an offset of an article lies in its headline or teaser. */
export function isTitleAt({ article: { blocks } }: AnnotatedArticle, offset: number): boolean {
  const role = blocks[indexAt(blocks, offset)]?.role
  return role === 'headline' || role === 'teaser'
}

/** A text whose place in its article is known. */
export interface Placed {
  readonly annotated: AnnotatedArticle
  readonly span: Span
}

/** The passage of a text. */
export function passageAt({ annotated, span }: Placed): Passage {
  return { article: annotated.article.id, ...span }
}

/** The words of a text. */
export function textAt({ annotated, span }: Placed): string {
  return annotated.article.reading.slice(span.start, span.end)
}

/** Gathers items by a value, in order of first appearance; items without one fall out. */
export function sidesBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | undefined,
): ReadonlyMap<string, readonly Item[]> {
  const sides = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === undefined) continue
    const known = sides.get(key)
    if (known) known.push(item)
    else sides.set(key, [item])
  }
  return sides
}

/** Part of all words of two statements that both hold, 0 to 1; small words count as much as any. */
export function sharedWords(left: Saying, right: Saying, { lexiconOf }: StoryContext): number {
  const words = (saying: Saying): ReadonlySet<string> => {
    const lexicon = lexiconOf(saying.annotated.article.language)
    return new Set(wordsOf(saying.annotated.article, saying.spans).map(({ text }) => lexicon.form(text).stem))
  }
  const [a, b] = [words(left), words(right)]
  const shared = [...a].filter((word) => b.has(word)).length
  return shared / (a.size + b.size - shared || 1)
}
