import type { Quotation } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { contains, type Span, within } from '../../model/span.ts'
import { type Named, speakerOf } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import { type Actor, unnamed } from './actors.ts'

/** The speaker of a quotation: by name, or a body without one ("die Außenminister"). */
export function speakingActor(
  annotated: AnnotatedArticle,
  quotation: Quotation,
  context: StoryContext,
): Actor | undefined {
  const certain = certainSpeaker(annotated, quotation, context)
  if (certain || quotation.speakerEntity !== undefined || quotation.speaker.length !== 1) return certain
  const said = behindView(annotated, quotation.speaker[0]!)
  return unnamed(annotated, said, context) ?? bySurname(annotated.article.reading.slice(said.start, said.end), context)
}

/** "Sicht der Gewerkschaft", "Auskunft des Ministeriums": whose view it is. */
function behindView({ article: { reading } }: AnnotatedArticle, span: Span): Span {
  const view = VIEW.exec(reading.slice(span.start, span.end))
  return view ? { start: span.start + view[1]!.length, end: span.end } : span
}

const VIEW =
  /^((?:Sicht|Ansicht|Meinung|Auffassung|Einschätzung|Überzeugung|Angaben?|Auskunft|Darstellung|Mitteilung|Worten|Aussagen?|Informationen|Lesart)\s+(?:von\s+)?)/

/** "Von Zillbach", before the answers of an interview: the one person of the story whose name ends so. */
function bySurname(said: string, { entities }: StoryContext): StoryEntity | undefined {
  if (!/^\p{Lu}\p{L}+(?:[ -]\p{L}+){0,3}$/u.test(said)) return undefined
  // "Sprecher von Hartwigsen"
  const name = said
    .toLowerCase()
    .replace(/^(?:sprecher|sprecherin|herr|frau|dr\.|spokesman|spokeswoman|mr\.|ms\.)\s+/, '')
  const [only, ...others] = entities.filter(
    (entity) =>
      entity.kind === 'person' &&
      [entity.name, ...entity.forms.map(({ text }) => text)].some((form) =>
        ` ${form.toLowerCase()}`.endsWith(` ${name}`),
      ),
  )
  return others.length === 0 ? only : undefined
}

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
  // "Der Bulgare" is one of them.
  if (/^(?:der|ein)\s/i.test(before)) return undefined
  if (rest === '') return /e[rn]?$|s$/.test(article.reading.slice(only.start, only.end)) ? only.entity : undefined
  const noun = /^\s+(\p{L}+)$/u.exec(rest)?.[1]
  return noun !== undefined && isGovernment(noun, lexicon) ? only.entity : undefined
}

function isGovernment(noun: string, lexicon: Lexicon): boolean {
  return lexicon.terms?.stance.governments.has(lexicon.form(noun).key) ?? false
}
