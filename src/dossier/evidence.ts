import type { Passage } from '../model/article.ts'
import type { Dossier, StoryRelations } from '../model/relations.ts'

/** A passage of a dossier that does not point at words of one of its articles. */
export interface BrokenEvidence {
  /** Where in the dossier it stands: `stories[0].account.shared[2].evidence[1]`. */
  readonly path: string
  readonly passage: Passage
  readonly problem: 'unknown-article' | 'out-of-range' | 'empty'
}

/** Every passage of a dossier with the path it stands at. */
export function* passagesOf(dossier: Dossier): IterableIterator<readonly [path: string, passage: Passage]> {
  for (const [index, { article }] of dossier.articles.entries())
    for (const field of ['date', 'outlet', 'agency'] as const)
      yield* walk(`articles[${index}].${field}.evidence`, article[field]?.evidence)
  for (const [index, relations] of dossier.stories.entries()) yield* walkStory(`stories[${index}]`, relations)
}

/**
 * Checks promise 1: every passage of the dossier lies inside its article and holds words. Returns what does not, so
 * that tests can assert an empty list; renderers drop such passages and never throw.
 */
export function checkEvidence(dossier: Dossier): readonly BrokenEvidence[] {
  const readings = new Map(dossier.articles.map(({ article }) => [article.id, article.reading]))
  const broken: BrokenEvidence[] = []
  for (const [path, passage] of passagesOf(dossier)) {
    const reading = readings.get(passage.article)
    const problem =
      reading === undefined
        ? 'unknown-article'
        : !(passage.start >= 0 && passage.start <= passage.end && passage.end <= reading.length)
          ? 'out-of-range'
          : reading.slice(passage.start, passage.end).trim() === ''
            ? 'empty'
            : undefined
    if (problem) broken.push({ path, passage, problem })
  }
  return broken
}

function isPassage(value: object): value is Passage {
  return 'article' in value && 'start' in value && 'end' in value
}

/** All passages below `value`, found by their shape: a relation added later is checked without anyone thinking of it. */
function* walk(path: string, value: unknown): IterableIterator<readonly [string, Passage]> {
  if (typeof value !== 'object' || value === null) return
  if (isPassage(value)) yield [path, value]
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* walk(`${path}[${index}]`, item)
  else for (const [key, item] of Object.entries(value)) yield* walk(`${path}.${key}`, item)
}

function walkStory(path: string, relations: StoryRelations): IterableIterator<readonly [string, Passage]> {
  return walk(path, relations)
}
