import type { Standing } from '../../language/terms.ts'
import type { Token } from '../../model/layers.ts'
import { within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import type { Lexicon } from '../words.ts'

/** How a deed stands after a statement; `done` where it is told as a fact, a firm plan or agreed on. */
export type Stand = 'done' | 'refused' | 'ahead'

/** What a statement says is done, or is not, or not yet. */
export interface Told {
  readonly stand: Stand
  /** Keys of the verb, or of the nouns behind a word like "ablehnen" or "prüfen", that name the deed. */
  readonly deeds: ReadonlySet<string>
  /** Told as what has happened, not as what goes on or will. */
  readonly isPast?: boolean
  /** Key of the word that only tells the stand. */
  readonly operator?: string
}

/** How a deed stands by the word that says so; what is only considered, asked for or feared does not stand yet. */
const STANDS: Readonly<Partial<Record<Standing, Stand>>> = { agreed: 'done', refused: 'refused' }
/** … turned by a negation in its clause: "genehmigte nicht"; "schließt nicht aus" says nothing for certain. */
const NEGATED: Readonly<Partial<Record<Standing, Stand>>> = { agreed: 'refused' }

/** Reads the main clause of a statement for what it says is done; empty where it tells nothing that can be denied. */
export function toldIn(saying: Saying, lexicon: Lexicon): readonly Told[] {
  const { terms } = lexicon
  const { modality } = saying.statement
  if (terms === undefined || UNTOLD.has(modality)) return []
  const segments = segmentsOf(saying)
  const isOpen = (token: Token): boolean => terms.open.has(foldedOf(saying, lexicon, token))
  if (segments.some((segment) => segment.some(isOpen))) return []
  const main = segments.findIndex((segment) => !isSubordinate(segment) && segment.some(isVerb))
  const segment = segments[main]
  const predicate = segment && predicateOf(segment)
  if (!segment || !predicate || modality === 'question') return []
  if (terms.asking.has(foldedOf(saying, lexicon, segment[0]))) return []
  const isMood = ({ verb, lemma }: Token): boolean =>
    verb?.finite === true && terms.wanting.has(lexicon.form(lemma).folded)
  const finite = segment.find(isMood) ?? segment.find(({ verb }) => verb?.finite === true)
  const mood = finite ? lexicon.form(finite.lemma).folded : ''
  const isAhead = terms.planning.has(mood)
  if (!isAhead && (terms.wanting.has(mood) || terms.contrasts.poles.may.has(mood))) return []
  if ((terms.wanting.has(mood) && isPerfect(segment)) || isDenial(saying, lexicon)) return []
  const isNegated = segment.some(
    (token, index) =>
      lexicon.form(textOf(saying, token)).isNegation &&
      !terms.merely.has(foldedOf(saying, lexicon, segment[index + 1])),
  )
  const key = lexicon.form(wordAt(saying, segment, predicate, lexicon)).key
  // "Ein Antrag ist gestellt": the noun tells how it stands.
  const carried = terms.light.has(key)
    ? keysOf(saying, segment.filter(isNoun)).find((noun) => terms.standing.has(noun))
    : undefined
  const operator = terms.standing.get(carried ?? key)
  if (operator === undefined) {
    const isLight = predicate.pos === 'AUX' || terms.light.has(key)
    const deeds = isLight ? keysOf(saying, segment.filter(isNoun)) : [key]
    const stand = finite
      ? isNegated
        ? 'refused'
        : isAhead
          ? 'ahead'
          : 'done'
      : announcedAs(saying, lexicon, isNegated)
    const isPast = isTold(segment, finite)
    return stand === undefined ? [] : [{ stand, isPast, deeds: new Set(deeds.filter((each) => each !== '')) }]
  }
  // "Soll im April beschließen": agreed on it is not yet.
  if (isAhead) return operator === 'agreed' && !isNegated ? [{ stand: 'ahead', deeds: new Set([key]) }] : []
  const complement = segments[main + 1]?.findLast(
    ({ verb }) => verb?.zuInfinitive === true || verb?.infinitive === true,
  )
  const deeds = keysOf(saying, [...segment.filter(isNoun), ...(complement ? [complement] : [])])
  const stand = (isNegated ? NEGATED : STANDS)[operator]
  return [
    ...(stand ? [{ stand, deeds: new Set(deeds), operator: carried ?? key }] : []),
    // "Sie droht mit Austritt", "sie droht nicht mit Austritt": what is told is the threat itself.
    { stand: isNegated ? 'refused' : 'done', isPast: isTold(segment, finite), deeds: new Set([key]) },
  ]
}

/** "Soll beschlossen haben": said by others. */
function isPerfect(segment: readonly Token[]): boolean {
  return (
    segment.some(({ pos, lemma }) => pos === 'AUX' && /^(?:haben|sein)$/.test(lemma)) &&
    segment.some(({ verb }) => verb?.participle === true)
  )
}

/** "Bestritt, Geld bekommen zu haben": what is told is denied by the verb that tells it. */
function isDenial({ quotation, annotated }: Saying, lexicon: Lexicon): boolean {
  return (quotation?.cue ?? []).some((cue) =>
    within(annotated.layers.tokens, cue).some(
      ({ lemma }) => lexicon.terms?.standing.get(lexicon.form(lemma).key) === 'refused',
    ),
  )
}

/** As {@link announced}: who announces not to do a thing refuses it. */
function announcedAs(saying: Saying, lexicon: Lexicon, isNegated: boolean): Stand | undefined {
  const stand = announced(saying, lexicon)
  return isNegated ? (stand === 'done' ? 'refused' : undefined) : stand
}

const UNTOLD: ReadonlySet<string> = new Set(['conditional', 'possible', 'necessary'])

/** The predicate with the particle at the end of its clause: "zurücktreten" of "tritt zurück". */
function wordAt({ annotated }: Saying, segment: readonly Token[], { lemma, verb }: Token, lexicon: Lexicon): string {
  const last = segment.at(-1)!
  const { folded } = lexicon.form(annotated.article.reading.slice(last.start, last.end))
  const isSplit = verb?.finite === true && last.pos !== 'NOUN' && lexicon.terms?.particles.has(folded)
  return isSplit ? folded + lemma : lemma
}

/** "Hat beschlossen", "beschloss", "wurde beschlossen". */
function isTold(segment: readonly Token[], finite: Token | undefined): boolean {
  if (finite?.verb?.past === true) return true
  const isPassive = finite?.lemma === 'werden'
  return finite?.pos === 'AUX' && !isPassive && segment.some(({ verb }) => verb?.participle === true)
}

/** How an infinitive stands by the verb it hangs on: "kündigte an, das Mandat anzunehmen". */
export function announced({ quotation, annotated }: Saying, lexicon: Lexicon): Stand | undefined {
  const words = (quotation?.cue ?? []).flatMap((cue) => within(annotated.layers.tokens, cue))
  const cues = words.filter(({ pos }) => pos === 'VERB')
  const particles = words
    .map(({ start, end }) => lexicon.form(annotated.article.reading.slice(start, end)).folded)
    .filter((word) => lexicon.terms?.particles.has(word))
  for (const { lemma } of cues)
    for (const verb of [lemma, ...particles.map((particle) => particle + lemma)]) {
      const operator = lexicon.terms?.standing.get(lexicon.form(verb).key)
      if (operator !== undefined) return STANDS[operator]
    }
  return undefined
}

/** The tokens of a statement, cut at commas and the like; who said it may stand amid a clause ("Auslöser war laut Polizei ein Kabel"). */
export function segmentsOf({ annotated, spans }: Saying): readonly (readonly Token[])[] {
  const { article, layers } = annotated
  const segments: Token[][] = [[]]
  for (const [index, span] of spans.entries()) {
    const gap = index === 0 ? '' : article.reading.slice(spans[index - 1]!.end, span.start)
    if (EDGE.test(gap)) segments.push([])
    for (const token of within(layers.tokens, span)) {
      if (token.pos !== 'PUNCT') segments.at(-1)!.push(token)
      else if (EDGE.test(article.reading.slice(token.start, token.end))) segments.push([])
    }
  }
  return segments.filter(({ length }) => length > 0)
}

/** Marks that set clauses apart. */
const EDGE = /[,;:.!?–—]/

/** A clause that a conjunction opens, or one whose verb stands at its end behind a pronoun: "der gewarnt hatte". */
function isSubordinate(segment: readonly Token[]): boolean {
  const [first] = segment
  const at = segment.findIndex(({ verb }) => verb?.finite === true)
  return (
    first?.pos === 'SCONJ' || ((first?.pos === 'PRON' || first?.pos === 'DET') && at > 1 && at === segment.length - 1)
  )
}

function isVerb({ pos, verb }: Token): boolean {
  return (
    (pos === 'VERB' || pos === 'AUX') &&
    (verb?.finite === true || verb?.zuInfinitive === true || verb?.infinitive === true)
  )
}

function isNoun({ pos }: Token): boolean {
  return pos === 'NOUN'
}

/** The verb that tells: the participle or infinitive behind an auxiliary, else the finite verb. */
function predicateOf(segment: readonly Token[]): Token | undefined {
  const finite = segment.find(({ verb }) => verb?.finite === true)
  const last = segment.findLast(({ pos }) => pos === 'VERB')
  return finite === undefined || finite.pos === 'AUX' ? (last ?? finite) : finite
}

function keysOf({ places }: Saying, tokens: readonly (Token | undefined)[]): readonly string[] {
  return tokens.flatMap((token) =>
    token === undefined ? [] : [...places].flatMap(([key, place]) => (place.start === token.start ? [key] : [])),
  )
}

function textOf({ annotated }: Saying, { start, end }: Token): string {
  return annotated.article.reading.slice(start, end)
}

function foldedOf(saying: Saying, lexicon: Lexicon, token: Token | undefined): string {
  return token === undefined ? '' : lexicon.form(textOf(saying, token)).folded
}
