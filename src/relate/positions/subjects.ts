import type { Token } from '../../model/layers.ts'
import type { AnnotatedArticle, StoryEntity } from '../../model/relations.ts'
import { contains, type Span, within } from '../../model/span.ts'
import type { Named } from '../alignments/sayings.ts'
import type { StoryContext } from '../context.ts'
import type { Lexicon } from '../words.ts'
import { type Actor, unnamed } from './actors.ts'
import { phrasesIn } from './aim-at.ts'
import { bodyBefore, interrupted, relativeTo, SUBJECT_PARTS } from './apposition.ts'
import { nameBehind } from './behind.ts'
import { clauseAt, isFiniteVerb } from './clauses.ts'
import { leading } from './leading.ts'
import type { FoundStance } from './stance.ts'

/** Whom the clause around another one names as its subject: "Alba habe gesagt, dass die Abgabe sinken müsse". */
export function holderOf(
  annotated: AnnotatedArticle,
  { tokens, from }: Pick<FoundStance, 'tokens' | 'from'>,
  content: Span,
  context: StoryContext,
): Actor | undefined {
  if (tokens[from]?.pos !== 'SCONJ' || from < 2) return undefined
  const outer = clauseAt(annotated, tokens, from - 2)
  if (tokens[outer.from]!.start < content.start) return undefined
  const at = tokens.findIndex(
    ({ pos, verb }, index) =>
      index >= outer.from && index < outer.to && (pos === 'VERB' || pos === 'AUX') && verb?.finite,
  )
  if (at < 0) return undefined
  return subjectsOf(annotated, { ...PLAIN, ...outer, tokens, at }, context)[0]
}

/** A clause without a stance of its own. */
export const PLAIN = {
  stance: 'demands',
  lemma: '',
  isJudgement: false,
  isCalled: false,
  isNoun: false,
  isNegated: false,
  isAddressed: false,
  isConditional: false,
} as const

const SUBJECT_PRONOUN = /^(?:er|sie|wir|ich|man|ihr|es|he|she|they|we|i|it)$/i

/**
 * The entities that are the subject of a cue's clause: all that stands before its finite verb, or what follows it at
 * once. `last` is whom a pronoun there takes up.
 */
export function subjectsOf(
  annotated: AnnotatedArticle,
  stance: FoundStance,
  context: StoryContext,
  last?: Actor,
): readonly Actor[] {
  const { article } = annotated
  const { tokens, at, to } = stance
  const lexicon = context.lexiconOf(article.language)
  const named = context.namedIn(article.id)
  const from = afterFocus(article.reading, stance)
  const clause = tokens.slice(from, to)
  const text = ({ start, end }: Span): string => article.reading.slice(start, end)
  const finite = clause.findIndex(({ verb, pos }) => {
    if (pos !== 'VERB' && pos !== 'AUX') return false
    return verb?.finite === true && !(verb.participle && verb.infinitive)
  })
  const verb = clause[finite]
  if (!verb) return []
  if (verb !== tokens[at] && verb.pos !== 'AUX' && !isCarriedBy(verb, stance, lexicon)) return []
  if (finite === 0) {
    const own = interrupted(annotated, stance, context)
    return own.length > 0 ? own : joinedTo(annotated, stance, context, last)
  }
  const opens = clause[0]!
  const relative = relativeTo(annotated, stance, named)
  if (relative) return [relative]
  if (stance.isRelative) {
    const inner = within(named, { start: opens.end, end: verb.start }).filter(({ start }) => start >= opens.end)
    return inner.length === 1 && inner[0]!.form !== 'derived' ? [inner[0]!.entity] : []
  }
  const behind = clause[finite + 1]
  // "forderte sie auf": who is told to act is none.
  if (
    last &&
    !stance.isAddressed &&
    behind?.pos === 'PRON' &&
    finite > 0 &&
    /^(?:er|sie|he|she)$/.test(text(behind)) &&
    !isPlural(verb)
  )
    return [last]
  const isPronoun = opens.pos === 'PRON' && finite === 1 && SUBJECT_PRONOUN.test(text(opens))
  const told = isPronoun && /^(?:er|sie|he|she)$/i.test(text(opens)) ? beforeColon(annotated, stance, context) : []
  if (told.length > 0) return isPlural(verb) === told.length > 1 ? told : []
  if (isPronoun) return last !== undefined && /^(?:er|sie|he|she)$/i.test(text(opens)) && !isPlural(verb) ? [last] : []
  const isOwner = /^(?:deren|dessen|ihre?|seine?|their|his|her)$/i.test(text(opens))
  const isOpened = ['SCONJ', 'PRON', 'ADP', 'CCONJ', 'ADV'].includes(opens.pos) && !isOwner
  if (isOpened && finite > 1 && opens.pos !== 'ADP' && opens.pos !== 'ADV' && !isNamed(opens, named))
    return subjectAfterOpener(annotated, clause, named)
  const mentions = within(named, { start: opens.start, end: clause.at(-1)!.end })
  const before = mentions.filter(({ end }) => end <= verb.start)
  const own = isOpened && !isNamed(opens, named) ? [] : leading(annotated, opens, verb, clause, before, lexicon)
  if (own.length > 0) return own
  // "Alba und andere hatten Brunsholm Hilfe angeboten": where the subject stands before the verb, none stands behind it.
  const leads = clause.slice(0, finite).findLast(({ pos }) => pos === 'NOUN')
  const isBehind = leads !== undefined && clause[finite - 1] === leads
  const body = isOpened ? undefined : bodyBefore(annotated, { tokens, from }, verb, before.length > 0, context)
  if (body) return [body]
  if (leads && (!isOpened || isBehind) && isPersonal(text(leads), lexicon)) return []
  const isTaken =
    clause.slice(0, finite).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') && !mayBeObject(opens, text)
  if (isTaken && !['ADP', 'ADV'].includes(opens.pos)) return []
  // "Der Rat untersagte Brunsholm den Ausbau": with an object behind it, what opens is the subject; so is a bare name.
  const taken = clause.slice(0, finite)
  if (taken.length === 1 && opens.pos === 'PROPN' && !stance.isNoun) return []
  if (
    taken.some(({ pos }) => pos === 'NOUN' || pos === 'PROPN') &&
    stance.governed === undefined &&
    !stance.isNoun &&
    !stance.isJudgement
  ) {
    const after = phrasesIn({ annotated, tokens, lexicon }, { from: from + finite + 1, to })
    const isOpenPhrase = opens.pos !== 'ADP' && opens.pos !== 'ADV'
    if (isOpenPhrase && (stance.isAddressed || after.length > 0)) return []
  }
  if (before.length > 0 && opens.pos !== 'ADP' && opens.pos !== 'ADV' && !isObject(opens, text)) return []
  const behindVerb = nameBehind(annotated, clause, finite, mentions, lexicon)
  // "63 Sportler hatten Huber aufgefordert": one person is not who several are said to be.
  if (isPlural(verb) && behindVerb.length === 1 && behindVerb[0]!.kind === 'person') return []
  if (behindVerb.length > 0) return behindVerb
  const bodyThere = isOpened || finite > 1 ? bodyBehind(annotated, clause, finite, context) : undefined
  return bodyThere ? [bodyThere] : joinedTo(annotated, stance, context, last)
}

/** Where the subject begins: "auch die Grünen", "selbst der Rat" tell of no less than "die Grünen". */
function afterFocus(reading: string, { tokens, from }: FoundStance): number {
  const [first, next] = [tokens[from]!, tokens[from + 1]]
  const isFocus = /^(?:auch|selbst|sogar|even)$/i.test(reading.slice(first.start, first.end))
  return isFocus && next !== undefined && SUBJECT_PARTS.has(next.pos) ? from + 1 : from
}

/** "Gegen den Plan sprach sich der Kirchenrat aus": a body without a name right behind the verb. */
function bodyBehind(
  annotated: AnnotatedArticle,
  clause: readonly Token[],
  finite: number,
  context: StoryContext,
): Actor | undefined {
  const { reading } = annotated.article
  const first = clause
    .slice(finite + 1)
    .find(({ pos, start, end }) => pos !== 'PRON' || !/^(?:sich|themselves)$/.test(reading.slice(start, end)))
  // "lehnt den Rat ab": an accusative is the object.
  if (!first || /^(?:den|dem|einen|einem|des)$/i.test(reading.slice(first.start, first.end))) return undefined
  return unnamed(annotated, { start: first.start, end: clause.at(-1)!.end }, context)
}

/** A noun for persons or bodies: "Kultursenator kritisiert Selbig". */
function isPersonal(noun: string, lexicon: Lexicon): boolean {
  const { folded } = lexicon.form(noun)
  const { persons = [], groups = [] } = lexicon.terms?.stance ?? {}
  return [...persons, ...groups].some((ending) => folded.endsWith(ending))
}

/** "Kritik übte Huber", "die Abgabe lehnt Huber ab": what opens may be the object, unless it is a nominative. */
function mayBeObject(opens: Token, text: (span: Span) => string): boolean {
  return !/^(?:der|ein|dieser|kein|jeder|mehrere|viele|einige|the|an?)$/i.test(text(opens))
}

/** "lobte den Plan und lehnte die Abgabe ab": the subject of what stands before "und". */
function joinedTo(
  annotated: AnnotatedArticle,
  stance: FoundStance,
  context: StoryContext,
  last: Actor | undefined,
): readonly Actor[] {
  const { tokens, from } = stance
  if (from < 2 || tokens[from - 1]!.pos !== 'CCONJ') return []
  const left = clauseAt(annotated, tokens, from - 2)
  const verb = tokens.findIndex((token, index) => index >= left.from && index < left.to && isFiniteVerb(token))
  return verb < 0 ? [] : subjectsOf(annotated, { ...stance, ...left, at: verb }, context, last)
}

/** "Selbig will mehr: Sie pocht auf Neuwahlen": the subject of what stands before the colon. */
function beforeColon(
  annotated: AnnotatedArticle,
  { tokens, from }: FoundStance,
  context: StoryContext,
): readonly Actor[] {
  const mark = tokens[from - 1]
  if (!mark || from < 3 || annotated.article.reading[mark.start] !== ':') return []
  const left = clauseAt(annotated, tokens, from - 2)
  const at = tokens.findIndex((token, index) => index >= left.from && index < left.to && isFiniteVerb(token))
  return at < 0 ? [] : subjectsOf(annotated, { ...PLAIN, ...left, tokens, at }, context)
}

/** "Den Plan lehnt Huber ab": what opens with an accusative is the object. */
function isObject(opens: Token, text: (span: Span) => string): boolean {
  return /^(?:den|einen|keinen|dem|diesen|das|dies|that)$/i.test(text(opens))
}

function isPlural({ verb }: Token): boolean {
  return verb?.number.includes('plural') === true && !verb.number.includes('singular')
}

/** Whether a light verb carries the noun that takes the stance: "übte Kritik an". */
function isCarriedBy(
  verb: Token,
  { isNoun, isDependent, isCalled, stance, tokens, at }: FoundStance,
  lexicon: Lexicon,
): boolean {
  const light = lexicon.terms?.stance.lightVerbs
  const folded = lexicon.form(verb.lemma).folded
  if (isDependent || isCalled) return true
  if (isNoun) return light?.has(folded) ?? false
  return stance === 'supports' && tokens[at]!.pos !== 'VERB' && /^(?:sein|zeigen|erklaren|be|show)$/.test(folded)
}

/** "…, dass Alba die Abgabe ablehnt": the name right behind the word that opens the clause. */
function subjectAfterOpener(
  { article }: AnnotatedArticle,
  clause: readonly Token[],
  named: readonly Named[],
): readonly StoryEntity[] {
  const opens = clause[0]!
  if (opens.pos !== 'SCONJ' && opens.pos !== 'CCONJ') return []
  const first = within(named, { start: opens.end, end: clause.at(-1)!.end }).find(({ start }) => start >= opens.end)
  if (!first || first.form === 'derived') return []
  const between = clause.filter(({ start, end }) => start >= opens.end && end <= first.start)
  const after = clause.find(({ start }) => start >= first.end)
  const isWhole = after !== undefined && /^\s/.test(article.reading.slice(first.end, first.end + 1))
  if (first.entity.kind !== 'person' && between.some(({ pos }) => pos === 'NOUN')) return []
  return isWhole && between.length < 4 && between.every(({ pos }) => SUBJECT_PARTS.has(pos)) ? [first.entity] : []
}

function isNamed(token: Token, named: readonly Named[]): boolean {
  return within(named, token).some((mention) => contains(mention, token) && mention.form !== 'derived')
}
