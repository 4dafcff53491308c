import type { Article } from '../../model/article.ts'
import type { EntityKind, Token } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import { byRole, spokenFor } from './roles.ts'

/** Who takes a stance: a story entity, or a body that has no name, by its words. */
export interface Actor {
  readonly id: string
  readonly kind: EntityKind
  /** Where the words of a body without a name stand. */
  readonly span?: Span
}

/**
 * A body or group without a name: "Die Opposition", "Mehrere Umweltverbände", "Der Verein der Anwohner"; or, where the
 * text named such a body before, that one: "Der Verband" after "der Branchenverband Metallum".
 */
export function unnamed(
  { article, layers }: AnnotatedArticle,
  span: Span,
  context: Pick<StoryContext, 'articles' | 'namedIn' | 'lexiconOf' | 'entities'>,
): Actor | undefined {
  const lexicon = context.lexiconOf(article.language)
  const tokens = within(layers.tokens, { start: span.start, end: span.end + BEYOND })
  const text = (token: Span | undefined): string => (token ? article.reading.slice(token.start, token.end) : '')
  const first = tokens.findIndex(({ pos }) => !['DET', 'ADJ', 'NUM'].includes(pos))
  // "the farmers' union"
  const isOwner = /^(?:['’]s?)$/.test(text(tokens[first + 1])) && tokens[first + 2]?.pos === 'NOUN'
  const at = isOwner ? first + 2 : first
  const head = tokens[at]
  if (first > 3 || head === undefined || !NOUNS.has(head.pos) || head.end > span.end) return undefined
  const { folded } = lexicon.form(text(head))
  const next = tokens[at + 1]
  if (lexicon.terms?.stance.spokesmen.some((ending) => folded.endsWith(ending)) && next && next.start < span.end)
    return spokenFor({ article, layers }, { start: next.start, end: span.end }, context)
  const known = isOne(text(tokens[0]), text(head)) ? byRole({ article, layers }, head, context) : undefined
  if (known) return known
  if (head.pos !== 'NOUN') return undefined
  const bare = lexicon.form(head.lemma).folded
  const isBody = lexicon.terms?.stance.bodies.some((ending) =>
    (isBare(text(head), head.lemma) ? bare : folded).endsWith(ending),
  )
  const isGroup = lexicon.terms?.stance.groups.some(
    (ending) => folded.endsWith(ending) || folded.endsWith(`${ending}n`),
  )
  if (!isBody && !isGroup) return undefined
  const opens = text(tokens[0])
  if (/^(?:eine?|a|an)$/i.test(opens) || (!isBody && /^(?:der|das|dem|den)$/i.test(opens))) return undefined
  const end = endOfName(tokens, at, span, text)
  if (end === head.end && at < 2 && isBody) {
    const known =
      namedBefore(article, head, context) ??
      namedAnywhere(text(head), context.entities, lexicon) ??
      firmBefore(article, head, context)
    if (known) return known
  }
  const from = tokens.find(({ pos }, index) => index === at || (pos !== 'DET' && pos !== 'NUM'))!
  const name = { start: from.start, end }
  return { id: isBare(text(name), head.lemma) ? head.lemma : text(name), kind: 'organization', span: name }
}

/** "Der Minister", "die Ministerin", "die Abgeordnete": one person; "die Minister" are several. */
function isOne(opens: string, noun: string): boolean {
  return (
    (/^der$/i.test(opens) && !noun.endsWith('in')) ||
    (/^die$/i.test(opens) && /(?:in|e)$/.test(noun)) ||
    /^the$/i.test(opens)
  )
}

/** "Ministeriums" and "Wissenschaftlern" are the dictionary form with an ending of their case; "Experten" is a plural. */
function isBare(name: string, lemma: string): boolean {
  return name === `${lemma}s` || name === `${lemma}es` || (name === `${lemma}n` && !lemma.endsWith('e'))
}

/** Where the name of a body ends: "Initiative Umsteigen", "Verein „Freies Ufer“", "Gewerkschaft Pflege und Dienste". */
function endOfName(
  tokens: readonly Token[],
  at: number,
  span: Span,
  text: (token: Span | undefined) => string,
): number {
  const [head, next, third] = [tokens[at]!, tokens[at + 1], tokens[at + 2]]
  if (next !== undefined && /^[„“"«»‚‘]$/.test(text(next))) {
    const closes = tokens.findIndex((token, index) => index > at + 1 && /^[“”"«»‘’]$/.test(text(token)))
    return closes < 0 ? head.end : tokens[closes]!.end
  }
  if (next !== undefined && (next.pos === 'PROPN' || next.pos === 'NOUN')) {
    const joined = tokens[at + 3]
    const closes = tokens[at + 4]
    const isJoined =
      third?.pos === 'CCONJ' && joined?.pos === 'NOUN' && (joined.end <= span.end || closes?.verb?.finite)
    return isJoined ? joined.end : next.end
  }
  const isOwned =
    third !== undefined &&
    third.end <= span.end &&
    (/^(?:der|des|für)$/.test(text(next))
      ? third.pos === 'NOUN'
      : /^(?:von|in)$/.test(text(next)) && NOUNS.has(third.pos))
  return isOwned ? third!.end : head.end
}

const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN'])

/** The one body named before whose name, or the word right before it, tells what kind it is. */
function namedBefore(
  { id, reading, language }: Article,
  head: Span,
  { namedIn, lexiconOf }: Pick<StoryContext, 'namedIn' | 'lexiconOf'>,
): StoryEntity | undefined {
  const lexicon = lexiconOf(language)
  const noun = reading.slice(head.start, head.end)
  const found = new Set(
    namedIn(id)
      .filter(({ start, entity, form }) => start < head.start && entity.kind !== 'person' && form !== 'derived')
      .filter(({ start, entity }) => {
        const before = /(\p{L}+)\s+$/u.exec(reading.slice(Math.max(0, start - BEYOND), start))?.[1] ?? ''
        return [...entity.name.split(/\s+/), before].some((word) => isKindOf(word, noun, lexicon))
      })
      .map(({ entity }) => entity),
  )
  return found.size === 1 ? [...found][0] : undefined
}

/** The one body of the story whose name tells what kind it is. */
function namedAnywhere(noun: string, entities: readonly StoryEntity[], lexicon: Lexicon): StoryEntity | undefined {
  const [only, ...others] = entities.filter(
    ({ kind, name }) => kind === 'organization' && name.split(/\s+/).some((word) => isKindOf(word, noun, lexicon)),
  )
  return others.length === 0 ? only : undefined
}

/** "Das Unternehmen": the one firm the text told of before, or the one it tells of most. */
function firmBefore(
  { id, reading, language }: Article,
  head: Span,
  { namedIn, lexiconOf }: Pick<StoryContext, 'namedIn' | 'lexiconOf'>,
): StoryEntity | undefined {
  const lexicon = lexiconOf(language)
  const { companies, bodies } = lexicon.terms!.stance
  const isFirm = (word: string): boolean => companies.some((ending) => lexicon.form(word).folded.endsWith(ending))
  if (!isFirm(reading.slice(head.start, head.end))) return undefined
  const isOther = ({ name }: StoryEntity): boolean =>
    name
      .split(/\s+/)
      .some((word) => !isFirm(word) && bodies.some((ending) => isEnding(lexicon.form(word).folded, ending)))
  const counts = new Map<StoryEntity, number>()
  for (const { start, entity, form } of namedIn(id))
    if (start < head.start && entity.kind === 'organization' && form !== 'derived' && !isOther(entity))
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return first && (second === undefined || first[1] > second[1] + 1) ? first[0] : undefined
}

/** "Zentralamts" ends in "amt" too. */
function isEnding(word: string, ending: string): boolean {
  return word.endsWith(ending) || word.endsWith(`${ending}s`) || word.endsWith(`${ending}es`)
}

/** "Branchenverbands" is a "Verband", "Mittellandbahn" a "Bahn". */
export function isKindOf(word: string, noun: string, lexicon: Lexicon): boolean {
  const bare = (text: string): string => lexicon.form(text).folded.replace(/(?:e?s|en?)$/, '')
  return bare(word).endsWith(bare(noun))
}

/** A name may go on behind what was read as the whole speaker: "Die Initiative" of "Die Initiative Umsteigen". */
const BEYOND = 40
