import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { contains, type Span, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import { type Actor, isKindOf, unnamed } from './actors.ts'

/** What actors are looked up in. */
type Known = Pick<StoryContext, 'articles' | 'namedIn' | 'lexiconOf' | 'entities'>

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

/** "Der Abgeordnete", "die Innenpolitikerin": the one person the text named before with that role, or, where it named none, the story. */
export function byRole(annotated: AnnotatedArticle, head: Token, context: Known): StoryEntity | undefined {
  const { article } = annotated
  const lexicon = context.lexiconOf(article.language)
  const noun = lastPart(article.reading.slice(head.start, head.end))
  if (noun.length < SHORTEST) return undefined
  const holders = ({ article, layers }: AnnotatedArticle, until: number): ReadonlySet<StoryEntity> => {
    const named = context.namedIn(article.id)
    const found = new Set<StoryEntity>()
    for (const { start, end, role } of layers.mentions) {
      if (start >= until) break
      if (role === undefined) continue
      const words = article.reading.slice(role.start, role.end).split(/\s+/).map(lastPart)
      if (!words.some((word) => isKindOf(word, noun, lexicon) || isKindOf(noun, word, lexicon))) continue
      const entity = within(named, { start, end }).find((mention) => mention.start === start)?.entity
      if (entity?.kind === 'person') found.add(entity)
    }
    return found
  }
  const here = holders(annotated, head.start)
  if (here.size > 0) return here.size === 1 ? [...here][0] : undefined
  // The reader of this text knows who that is; so does the story, where one person alone has that role.
  const key = `${article.language} ${noun}`
  const known = soleHolders.get(context.entities) ?? new Map<string, StoryEntity | undefined>()
  soleHolders.set(context.entities, known)
  if (!known.has(key)) {
    const anywhere = new Set(context.articles.flatMap((other) => [...holders(other, Number.POSITIVE_INFINITY)]))
    known.set(key, anywhere.size === 1 ? [...anywhere][0] : undefined)
  }
  return known.get(key)
}

/** The one person of a story with a role, by language and noun: looked for once, not for every mention of the role. */
const soleHolders = new WeakMap<Known['entities'], Map<string, StoryEntity | undefined>>()

/** "Abgeordnete" of "KVP-Abgeordnete". */
function lastPart(word: string): string {
  return word.split('-').at(-1)!
}

/** Letters of a noun that tells a role. */
const SHORTEST = 6
