import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { contains, type Span, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import { type Actor, isKindOf, unnamed } from './actors.ts'

/** What actors are looked up in. */
type Known = Pick<StoryContext, 'namedIn' | 'lexiconOf' | 'entities'>

/** For whom a spokesman speaks, of the words behind him: "Eine Sprecherin des Ministeriums", "… der Werft". */
export function spokenFor(annotated: AnnotatedArticle, behind: Span, context: Known): Actor | undefined {
  const { article, layers } = annotated
  const opens = /^(?:des|der|von|vom|of(?: the)?)\s+/.exec(article.reading.slice(behind.start, behind.end))?.[0]
  if (opens === undefined) return undefined
  const own = { start: behind.start + opens.length, end: behind.end }
  const named = within(context.namedIn(article.id), own).filter((mention) => contains(own, mention))
  const [only, ...others] = named
  if (only && others.length === 0 && only.start === own.start && only.end === own.end && only.form !== 'derived')
    return only.entity.kind === 'person' ? undefined : only.entity
  const isName = within(layers.mentions, own).some(({ form }) => form !== 'derived')
  return isName ? undefined : unnamed(annotated, own, context)
}

/** "Der Abgeordnete", "die Innenpolitikerin": the one person the text named before with that role. */
export function byRole({ article, layers }: AnnotatedArticle, head: Token, context: Known): StoryEntity | undefined {
  const lexicon = context.lexiconOf(article.language)
  const noun = lastPart(article.reading.slice(head.start, head.end))
  if (noun.length < SHORTEST) return undefined
  const named = context.namedIn(article.id)
  const found = new Set<StoryEntity>()
  for (const { start, end, role } of layers.mentions) {
    if (start >= head.start) break
    if (role === undefined) continue
    const words = article.reading.slice(role.start, role.end).split(/\s+/).map(lastPart)
    if (!words.some((word) => isKindOf(word, noun, lexicon) || isKindOf(noun, word, lexicon))) continue
    const entity = within(named, { start, end }).find((mention) => mention.start === start)?.entity
    if (entity?.kind === 'person') found.add(entity)
  }
  return found.size === 1 ? [...found][0] : undefined
}

/** "Abgeordnete" of "KVP-Abgeordnete". */
function lastPart(word: string): string {
  return word.split('-').at(-1)!
}

/** Letters of a noun that tells a role. */
const SHORTEST = 6
