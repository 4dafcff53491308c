import type { EntityKind, Quotation } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { contains, type Span, within } from '../../model/span.ts'
import { type Named, speakerOf } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'

/** Who takes a stance: a story entity, or a body that has no name, by its words. */
export interface Actor {
  readonly id: string
  readonly kind: EntityKind
  /** Where the words of a body without a name stand. */
  readonly span?: Span
}

/** The speaker of a quotation: by name, or a body without one ("die Außenminister"). */
export function speakingActor(
  annotated: AnnotatedArticle,
  quotation: Quotation,
  context: StoryContext,
): Actor | undefined {
  const certain = certainSpeaker(annotated, quotation, context)
  if (certain || quotation.speakerEntity !== undefined || quotation.speaker.length !== 1) return certain
  return unnamed(annotated, quotation.speaker[0]!, context.lexiconOf(annotated.article.language))
}

/** A body or group without a name: "Die Opposition", "Mehrere Umweltverbände", "Der Verein der Anwohner". */
export function unnamed({ article, layers }: AnnotatedArticle, span: Span, lexicon: Lexicon): Actor | undefined {
  const tokens = within(layers.tokens, { start: span.start, end: span.end + BEYOND })
  const text = (token: Span | undefined): string => (token ? article.reading.slice(token.start, token.end) : '')
  const at = tokens.findIndex(({ pos }) => !['DET', 'ADJ', 'NUM'].includes(pos))
  const head = tokens[at]
  if (head?.pos !== 'NOUN' || at > 3 || head.end > span.end) return undefined
  const { folded } = lexicon.form(text(head))
  const isBody = lexicon.terms?.stance.bodies.some((ending) => folded.endsWith(ending))
  const isGroup = lexicon.terms?.stance.groups.some((ending) => folded.endsWith(ending))
  if (!isBody && !isGroup) return undefined
  const opens = text(tokens[0])
  if (/^(?:eine?|a|an)$/i.test(opens) || (!isBody && /^(?:der|das|dem|den)$/i.test(opens))) return undefined
  const next = tokens[at + 1]
  const third = tokens[at + 2]
  const isNamed = next !== undefined && (next.pos === 'PROPN' || next.pos === 'NOUN')
  const isOwned = /^(?:der|des|für)$/.test(text(next)) && third?.pos === 'NOUN' && third.end <= span.end
  const last = isNamed ? next : isOwned ? third : head
  const from = tokens[0]!.pos === 'DET' && at > 0 ? tokens[1]! : tokens[0]!
  const name = { start: from.start, end: last.end }
  return { id: text(name), kind: 'organization', span: name }
}

/** A name may go on behind what was read as the whole speaker: "Die Initiative" of "Die Initiative Umsteigen". */
const BEYOND = 40

/** The speaker, where the name is the whole of who speaks, and no part of a longer phrase: not "der X-Abgeordnete". */
export function certainSpeaker(
  annotated: AnnotatedArticle,
  quotation: Quotation,
  context: StoryContext,
): StoryEntity | undefined {
  const { article } = annotated
  const named = context.namedIn(article.id)
  const lexicon = context.lexiconOf(article.language)
  const actor = speakerOf(article.id, quotation, named, context.entityOf, article.reading)
  if (!actor) return quotation.speaker.map((span) => country(annotated, span, named, lexicon)).find(Boolean)
  const own = quotation.speaker.flatMap((span) =>
    within(named, span)
      .filter((mention) => contains(span, mention) && mention.entity === actor)
      .map((mention) => ({ span, mention })),
  )
  // Persons are spoken of by role and pronoun; a body that is not named there was guessed.
  if (own.length === 0) return quotation.speakerEntity !== undefined && actor.kind === 'person' ? actor : undefined
  const isHead = own.some(({ span, mention }) => {
    if (mention.form === 'derived') return country(annotated, span, named, lexicon) === actor
    const rest = article.reading.slice(mention.end, span.end)
    if (!(actor.kind === 'person' ? AFTER_PERSON : AFTER_BODY).test(rest)) return false
    return actor.kind === 'person' || !opensAttribute(annotated, mention, span.start)
  })
  return isHead && !own.some(({ span, mention }) => isAgentOfPassive(annotated, mention, span.start))
    ? actor
    : undefined
}

/** What may follow a name that is all of who speaks: "Huber (64)", "Huber von der Werft". */
const AFTER_PERSON = /^\s*(?:$|[(,]|(?:von|vom|aus|of|from)\s)/
const AFTER_BODY = /^\s*(?:$|\(|,)/

const ATTRIBUTE = /(?:\b(?:von|vom|of|des|der|für|gegen|mit|aus|in|im)\s+|-)$/i

/** "die Vizechefin des Rats": the body is named, the person speaks. */
function opensAttribute({ article }: AnnotatedArticle, mention: Named, start: number): boolean {
  const before = article.reading.slice(start, mention.start)
  return /\s\S/.test(before.trim()) && ATTRIBUTE.test(before)
}

/** "Das vom Kardinal Huber bestellte Gutachten fordert": the name stands inside another phrase. */
function isAgentOfPassive({ article }: AnnotatedArticle, mention: Named, start: number): boolean {
  const before = article.reading.slice(Math.max(0, Math.min(start, mention.start - 40)), mention.start)
  return /\b(?:das|die|der|ein|eine)\s+(?:vom|von|durch)\s[^,.;:]{0,40}$/i.test(before)
}

/**
 * The country a phrase speaks for: "die karvenische Regierung", "die Regierung in Brunsholm", "die Karvenier". Its
 * government and its people are not entities of their own where they have no name.
 */
export function country(
  { article }: AnnotatedArticle,
  span: Span,
  named: readonly Named[],
  lexicon: Lexicon,
): StoryEntity | undefined {
  const inside = within(named, span).filter((mention) => contains(span, mention))
  const [only] = inside
  if (!only || inside.length > 1 || only.entity.kind !== 'place') return undefined
  const before = article.reading.slice(span.start, only.start)
  const rest = article.reading.slice(only.end, span.end)
  if (!/^(?:(?:die|der|the)\s+)?$/i.test(before)) {
    const opens = /^(?:(?:die|der|the)\s+)?(\p{L}+)\s+(?:in|von|of)\s+$/iu.exec(before)
    return opens && rest === '' && isGovernment(opens[1]!, lexicon) ? only.entity : undefined
  }
  if (only.form !== 'derived') return undefined
  if (rest === '') return /e[rn]?$|s$/.test(article.reading.slice(only.start, only.end)) ? only.entity : undefined
  const noun = /^\s+(\p{L}+)$/u.exec(rest)?.[1]
  return noun !== undefined && isGovernment(noun, lexicon) ? only.entity : undefined
}

function isGovernment(noun: string, lexicon: Lexicon): boolean {
  return lexicon.terms?.stance.governments.has(lexicon.form(noun).key) ?? false
}
