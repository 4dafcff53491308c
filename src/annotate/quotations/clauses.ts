import type { QuotationRules } from '../../language/quotations.ts'
import { detached, receiver } from './receiver.ts'
import { finiteOf, finitesOf, infinitiveOf, joinInfinitives, type Segment, segmentsOf } from './segments.ts'
import { WORD_CLASS } from './word-classes.ts'
import { isCapital, isFirstSubjunctive, type Word } from './words.ts'

export type ClauseKind = 'main' | 'verb-first' | 'dependent' | 'relative' | 'infinitive' | 'quoted' | 'fragment'

/** A clause of a unit: word indexes, in pieces where another clause interrupts it. */
export interface Clause {
  readonly kind: ClauseKind
  /** Word indexes, ascending, delimiters and interrupting clauses left out. */
  readonly words: readonly number[]
  /** Index of the finite verb, -1 without. */
  readonly finite: number
  /** Index of the word that opens a dependent clause, -1 without. */
  readonly opener: number
  /** The delimiter before the clause: `,` `:` `;` `–`, `''` at the start of the unit or without one. */
  readonly before: string
  /** The delimiter behind the clause. */
  readonly after: string
  /** Whether "und", "oder", "aber" … opens it. */
  readonly coordinated: boolean
  /** First word index and the one behind the last. */
  readonly from: number
  readonly to: number
}

/** A clause while its pieces are put together. */
export interface OpenClause {
  kind: ClauseKind
  words: number[]
  finite: number
  opener: number
  before: string
  after: string
  coordinated: boolean
  from: number
  to: number
  /** How many segments it is made of. */
  segments: number
  /** Where in `words` the first of the phrases begins that were taken for an apposition behind the verb. */
  apposed: number | undefined
}

/** Openers of two words that give a consequence or comparison, never a content. */
const SO_THAT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['so', new Set(['dass', 'daß', 'that'])],
  ['als', new Set(['dass', 'ob'])],
  ['ohne', new Set(['dass'])],
  ['wie', new Set(['wenn'])],
])

/** Cuts the words of a unit into clauses, in order of their first word. Linear in the number of words. */
export function clausesOf(words: readonly Word[], rules: QuotationRules): readonly Clause[] {
  const drafts: OpenClause[] = []
  for (const segment of joinInfinitives(words, segmentsOf(words, rules), rules)) {
    const draft = classify(words, segment, rules)
    const target = receiver(drafts, draft, words, rules) ?? detached(drafts, draft, words)
    if (target) {
      if (draft.kind === 'fragment' && draft.before === ',' && target.finite >= 0)
        target.apposed ??= target.words.length
      target.words.push(...draft.words)
      target.segments += 1
      target.after = draft.after
      if (target.finite < 0 && draft.finite >= 0) {
        target.finite = draft.finite
        if (target.kind === 'fragment') target.kind = 'main'
      } else if (target.kind === 'fragment' && draft.kind === 'infinitive') target.kind = 'infinitive'
    } else drafts.push(draft)
  }
  for (const draft of drafts) {
    draft.from = draft.words[0]!
    draft.to = draft.words.at(-1)! + 1
  }
  return drafts
}

/** Says what kind of clause `draft` is, and where its finite verb and its opener stand. */
function as(draft: OpenClause, kind: ClauseKind, finite = -1, opener = -1): OpenClause {
  draft.kind = kind
  draft.finite = finite
  draft.opener = opener
  return draft
}

function classify(words: readonly Word[], segment: Segment, rules: QuotationRules): OpenClause {
  const { from, to } = segment
  const draft: OpenClause = {
    kind: 'fragment',
    words: [],
    finite: -1,
    opener: -1,
    before: segment.before,
    after: segment.after,
    coordinated: false,
    from,
    to,
    segments: 1,
    apposed: undefined,
  }
  for (let i = from; i < to; i += 1) draft.words.push(i)
  let head = from
  while (head < to && words[head]!.mark) head += 1
  if (head < to && (words[head]!.classes & WORD_CLASS.coordinator) !== 0) {
    draft.coordinated = true
    head += 1
  }
  if (head >= to) return draft
  const first = words[head]!
  if (first.quoted) return as(draft, 'quoted')
  const second = words[head + 1]
  if (second && SO_THAT.get(first.lower)?.has(second.lower))
    return as(draft, 'dependent', finiteOf(words, head, to, true), head)
  const end = lastWord(words, from, to)
  const { first: finite, last: lastFinite } = finitesOf(words, head, to)
  const afterStop = segment.before !== '' || draft.coordinated || from === 0
  // "Wie schon Korn sagte Brandt, …": a comparison before a verb that stands second, since a name follows it.
  if (
    first.lower === 'wie' &&
    from === 0 &&
    lastFinite > head + 1 &&
    words[lastFinite + 1]?.pos === 'PROPN' &&
    lastFinite < end
  )
    return as(draft, 'main', lastFinite)
  const opens = (first.classes & WORD_CLASS.opener) !== 0
  // "Während der Sitzung sagte er": a preposition, unless the verb ends the clause.
  const preposition =
    opens &&
    (rules.prepositions.has(first.lower) || first.lower === 'als') &&
    (lastFinite < 0
      ? !infinitiveOf(words, head, to)
      : lastFinite < end - 1 || (lastFinite === end - 1 && isSubject(words[end]!, rules)))
  if (opens && !preposition) {
    const verbLate =
      lastFinite < 0 || lastFinite >= end - 3 || lastFinite > head + 2 || !rules.relatives.has(first.lower)
    if (
      lastFinite === head + 1 &&
      end > head + 3 &&
      (!isOpenerOnly(first.lower, rules) || ADVERBIAL_OPENERS.has(first.lower))
    ) {
      // "Was sagte sie dazu": a question, verb second. "Damit solle ein Streit vermieden werden": an adverb.
      return as(draft, 'main', lastFinite)
    }
    // "Als Grund wurde angegeben": where the participle follows its auxiliary the verb stands second.
    if (
      first.lower === 'als' &&
      lastFinite > head &&
      lastFinite === end - 1 &&
      words[lastFinite]!.pos === 'AUX' &&
      words[end]!.verb?.participle
    )
      return as(draft, 'main', lastFinite)
    if (verbLate && (lastFinite >= 0 || rules.contentOpeners.has(first.lower) || first.lower !== 'als')) {
      if (lastFinite < 0 && infinitiveOf(words, head, to)) return as(draft, 'infinitive', -1, head)
      return as(draft, 'dependent', lastFinite, head)
    }
  }
  if (afterStop && segment.before === ',') {
    const relative = isRelativePronoun(first)
      ? head
      : second && isRelativePronoun(second) && rules.prepositions.has(first.lower)
        ? head + 1
        : -1
    if (
      relative >= 0 &&
      lastFinite > relative &&
      endsInVerb(words, lastFinite, end) &&
      isRelative(words, relative, lastFinite, end, rules)
    )
      return as(draft, 'relative', lastFinite, relative)
  }
  const unclear = finite >= 0 && (words[finite]!.verb!.participle || words[finite]!.verb!.infinitive)
  if (finite < 0 || unclear) {
    if (infinitiveOf(words, Math.max(head, finite + 1), to)) return as(draft, 'infinitive')
    if (finite < 0) return draft
  }
  if (finite === head) return as(draft, 'verb-first', finite)
  return as(draft, 'main', finite)
}

/** "Während der Sitzung sagte er": behind the verb of a dependent clause no subject stands. */
function isSubject({ lower, pos }: Word, rules: QuotationRules): boolean {
  return pos === 'PRON' && rules.subjectPronouns.has(lower)
}

/** Openers that are adverbs as often. */
const ADVERBIAL_OPENERS = new Set(['damit', 'trotzdem', 'seitdem', 'indessen'])

/** Openers that never begin a question. */
function isOpenerOnly(lower: string, rules: QuotationRules): boolean {
  return (
    lower === 'dass' ||
    lower === 'daß' ||
    lower === 'ob' ||
    (rules.clauseOpeners.has(lower) && !rules.contentOpeners.has(lower))
  )
}

function isRelativePronoun({ classes }: Word): boolean {
  return (classes & WORD_CLASS.relative) !== 0
}

/** Index of the last word that is no stop or mark. */
function lastWord(words: readonly Word[], from: number, to: number): number {
  let end = to - 1
  while (end > from && (words[end]!.mark || words[end]!.pos === 'PUNCT')) end -= 1
  return end
}

/** Whether the finite verb ends its clause; behind it only two infinitives may stand ("hätte kommen können"). */
function endsInVerb(words: readonly Word[], finite: number, end: number): boolean {
  if (finite === end) return true
  return finite === end - 2 && words[end]!.verb?.infinitive === true && words[end - 1]!.verb?.infinitive === true
}

/** Whether nothing but marks stands between the noun behind `article` and the verb. */
function bareVerb(words: readonly Word[], article: number, finite: number): boolean {
  for (let i = article + 2; i < finite; i += 1) if (!words[i]!.mark) return false
  return true
}

/** ", der im Tor steht" is relative; ", der Torwart stehe" is a main clause: a verb right behind its noun, in reported mood. */
function isRelative(
  words: readonly Word[],
  relative: number,
  finite: number,
  end: number,
  rules: QuotationRules,
): boolean {
  const next = words[relative + 1]
  if (!next || finite === relative + 1)
    return finite === end && finite === relative + 1 && !isFirstSubjunctive(words[finite]!)
  // "meinte, der Ehemann konnte …": who does something with nothing beside him is the subject.
  if (
    next.isPerson &&
    next.gender === 'masculine' &&
    words[relative]!.lower === 'der' &&
    bareVerb(words, relative, finite)
  )
    return false
  if (!isFirstSubjunctive(words[finite]!)) return true
  // Article, noun, verb and nothing else: only a main clause reads "der Torwart fehle".
  return !(rules.determiners.has(words[relative]!.lower) && isCapital(next) && finite === end && finite - relative <= 2)
}
