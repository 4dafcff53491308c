import type { Quotation } from '../../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../../model/relations.ts'
import { contains, indexAt, overlaps, type Span, within } from '../../../model/span.ts'
import { type Named, speakerOf } from '../../alignments/sayings.ts'
import type { StoryContext } from '../../context.ts'
import { type Lexicon, wordsOf } from '../../words.ts'
import { isHeading } from './headings.ts'

/** Who is said to have said what stands between marks. */
export interface SaidBy {
  readonly speaker?: StoryEntity
  /** By name, at the words. */
  readonly isNamed: boolean
  /** By a sentence that calls it somebody's words. */
  readonly isCalled?: boolean
  /** For a role without a name ("der Ingenieur"): the one person the sentences before are about. */
  readonly isGuessed?: boolean
}

/** Sentences before a role without a name in which whoever has it is named. */
const NEAR = 2
/** Words of a role without a name: "der frühere niederländische Außenminister". */
const MOST_WORDS = 4
/** Letters in which a sentence points back at what was said: "Diesen Satz …". */
const POINTER = 20

/** The quotation's speaker, the one person whose "Äußerung" it is, or whoever a role without a name most likely means. */
export function saidBy(annotated: AnnotatedArticle, span: Span, context: StoryContext): SaidBy {
  const { article, layers } = annotated
  const quotation = layers.quotations.find(({ content }) => content.some((each) => overlaps(each, span)))
  if (quotation === undefined || quotation.speaker.length === 0 || isHeading({ annotated, span }, quotation)) {
    const called = calledOf(annotated, span, context)
    return called ? { speaker: called, isNamed: true, isCalled: true } : { isNamed: false }
  }
  const named = context.namedIn(article.id)
  const speaker = speakerOf(article.id, quotation, named, context.entityOf, article.reading)
  if (speaker?.kind === 'person')
    return { speaker, isNamed: quotation.speaker.some((each) => within(named, each).some(isName)) }
  if (speaker !== undefined) return { isNamed: false }
  const behind = namedBehind(annotated, quotation, named)
  if (behind) return { speaker: behind, isNamed: true, isCalled: true }
  const meant = meantBy(annotated, span, quotation, context)
  return meant ? { speaker: meant, isNamed: false, isGuessed: true } : { isNamed: false }
}

/** The person named right behind the words for the speaker: "die Vorsitzende" | "Richterin Ana Holt". */
function namedBehind(
  { article }: AnnotatedArticle,
  { speaker }: Quotation,
  named: readonly Named[],
): StoryEntity | undefined {
  const end = Math.max(...speaker.map((each) => each.end))
  const next = named.find(({ start }) => start >= end)
  if (next?.entity.kind !== 'person' || !isName(next)) return undefined
  return TITLES.test(article.reading.slice(end, next.start)) ? next.entity : undefined
}

/** Up to two words with a capital. */
const TITLES = /^ (?:\p{Lu}[\p{L}-]+ ){0,2}$/u

/** Whom a role without a name means: the one person named in the sentences before. */
function meantBy(
  { article, layers }: AnnotatedArticle,
  span: Span,
  { speaker }: Quotation,
  { namedIn, lexiconOf }: StoryContext,
): StoryEntity | undefined {
  const [role] = speaker
  const words =
    role === undefined ? [] : wordsOf(article, [role]).map(({ text }) => lexiconOf(article.language).form(text))
  const noun = words.at(-1)
  const bodies = lexiconOf(article.language).terms?.stance.bodies ?? []
  if (role === undefined || !ROLE.test(article.reading.slice(role.start, role.end)) || words.length > MOST_WORDS)
    return undefined
  if (noun === undefined || bodies.some((ending) => noun.folded.endsWith(ending))) return undefined
  const at = indexAt(layers.sentences, span.start)
  const first = layers.sentences[Math.max(0, at - NEAR)]
  if (first === undefined) return undefined
  const persons = within(namedIn(article.id), { start: first.start, end: span.start }).filter(
    ({ entity }) => entity.kind === 'person',
  )
  const [only, ...more] = new Set(persons.map(({ entity }) => entity))
  return more.length === 0 ? only : undefined
}

/** "Der frühere Außenminister", "the engineer": an article and a noun, no body or group. */
const ROLE = /^(?:der|die|the|dieser|diese)\s/iu

/** The one person whose "Äußerung" a sentence calls what stands between marks: its own, or the one right behind. */
function calledOf(
  { article, layers }: AnnotatedArticle,
  span: Span,
  { namedIn, lexiconOf }: StoryContext,
): StoryEntity | undefined {
  const lexicon = lexiconOf(article.language)
  const at = indexAt(layers.sentences, span.start)
  const [own, next] = [layers.sentences[at], layers.sentences[at + 1]]
  const stretches = [
    ...(own ? [{ start: own.start, end: span.start }] : []),
    // "Diesen Satz hatte ihm … hinterhergerufen."
    ...(next ? [{ start: next.start, end: Math.min(next.end, next.start + POINTER) }] : []),
  ]
  const [index] = stretches.flatMap((stretch, each) =>
    wordsOf(article, [stretch]).some(({ text }) => lexicon.terms?.contrasts.utterances.has(lexicon.form(text).stem))
      ? [each]
      : [],
  )
  const tells = next !== undefined && tellsBack({ article, layers }, next, lexicon)
  const sentence = index === undefined ? (tells ? next : undefined) : index === 0 && own ? own : next
  if (!sentence) return undefined
  const persons = within(namedIn(article.id), sentence).filter(
    (each) => each.entity.kind === 'person' && isName(each) && !contains(span, each),
  )
  const [only, ...more] = new Set(persons.map(({ entity }) => entity))
  return more.length === 0 ? only : undefined
}

/** "So wettert Ana Holt": a verb right behind the word that points back. */
function tellsBack({ article, layers }: AnnotatedArticle, sentence: Span, lexicon: Lexicon): boolean {
  const [first, second] = within(layers.tokens, sentence)
  if (first === undefined || second?.verb?.finite !== true || second.pos !== 'VERB') return false
  const { folded } = lexicon.form(article.reading.slice(first.start, first.end))
  return lexicon.terms?.contrasts.thus.has(folded) ?? false
}

function isName({ form }: { readonly form: string }): boolean {
  return form === 'name'
}
