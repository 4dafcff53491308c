import type { Figure } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { bare } from './news-parts.ts'

/** A number that an article gave otherwise before. */
export interface FigureChange {
  readonly before: Figure
  readonly after: Figure
}

/** Words two sentences must share, of those they have together, to give one number anew. */
const SAME_SENTENCE = 0.5

/** Numbers that an edit changed: one of a kind gone, another of that kind in nearly the same sentence. */
export function figureChanges(before: AnnotatedArticle, after: AnnotatedArticle): readonly FigureChange[] {
  const left = before.layers.figures.filter((figure) => !has(after, figure))
  const free = new Set(after.layers.figures.filter((figure) => !has(before, figure)))
  const changes: FigureChange[] = []
  for (const figure of left) {
    const words = wordsAround(before, figure)
    const best = [...free]
      .filter(({ kind, unit }) => kind === figure.kind && unit === figure.unit)
      .map((other) => ({ other, likeness: overlap(words, wordsAround(after, other)) }))
      .sort((a, b) => b.likeness - a.likeness)[0]
    if (best === undefined || best.likeness < SAME_SENTENCE) continue
    free.delete(best.other)
    changes.push({ before: figure, after: best.other })
  }
  return changes
}

/** Whether the article gives the same quantity anywhere. */
function has({ layers }: AnnotatedArticle, { kind, unit, low, high }: Figure): boolean {
  return layers.figures.some(
    (other) => other.kind === kind && other.unit === unit && other.low === low && other.high === high,
  )
}

/** The words of a figure's sentence without numbers. */
function wordsAround({ article, layers }: AnnotatedArticle, figure: Figure): ReadonlySet<string> {
  const sentence = layers.sentences.find(({ start, end }) => start <= figure.start && figure.start < end) ?? figure
  const text = `${article.reading.slice(sentence.start, figure.start)} ${article.reading.slice(figure.end, sentence.end)}`
  return new Set(
    bare(text)
      .split(' ')
      .filter((word) => word !== '' && !/\p{N}/u.test(word)),
  )
}

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size
  return shared === 0 ? 0 : shared / (a.size + b.size - shared)
}
