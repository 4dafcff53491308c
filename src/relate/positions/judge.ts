import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import { type Actor, unnamed } from './actors.ts'
import type { FoundStance } from './stance.ts'

/** "Für Selbig kommt die Abgabe nicht infrage": whose judgement the outlet tells. */
export function judgeOf(
  annotated: AnnotatedArticle,
  { tokens, from, to }: FoundStance,
  context: StoryContext,
): Actor | undefined {
  const { article } = annotated
  const opens = tokens[from]!
  const isFor = (token: Token): boolean => /^(?:für|for)$/i.test(article.reading.slice(token.start, token.end))
  const verb = tokens.slice(from, to).find((token) => token.verb?.finite)
  if (!isFor(opens)) return forWhom(annotated, tokens.slice(from, to), isFor, context)
  const [only, ...others] = within(context.namedIn(article.id), {
    start: opens.end,
    end: verb?.start ?? opens.end,
  }).filter(({ start, form }) => start >= opens.end && form !== 'derived')
  if (only === undefined)
    return verb && unnamed(annotated, { start: tokens[from + 1]!.start, end: verb.start }, context)
  return others.length === 0 && only.entity.kind !== 'place' ? only.entity : undefined
}

/** "Ein Rücktritt kommt für Selbig nicht infrage" */
function forWhom(
  { article }: AnnotatedArticle,
  clause: readonly Token[],
  isFor: (token: Token) => boolean,
  context: StoryContext,
): Actor | undefined {
  const preposition = clause.find(isFor)
  const [only] = preposition
    ? within(context.namedIn(article.id), { start: preposition.end, end: preposition.end + NEXT })
    : []
  return only && only.entity.kind === 'person' && only.end <= clause.at(-1)!.end ? only.entity : undefined
}

/** Letters between "für" and the name, its title counted in. */
const NEXT = 25
