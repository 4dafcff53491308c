import type { LanguagePack } from '../../language/pack.ts'
import type { QuotationRules } from '../../language/quotations.ts'
import type { StatementRules } from '../../language/statements.ts'
import type { Word } from './words.ts'

export type { Word } from './words.ts'

/** Function words that clauses are told by; a part of what the pack knows about reported speech. */
export type ClauseRules = Pick<
  QuotationRules,
  'clauseOpeners' | 'contentOpeners' | 'relatives' | 'coordinators' | 'prepositions'
> &
  Pick<StatementRules, 'conjunctions'>

/** What the pack knows about clauses. */
export function clauseRules(pack: LanguagePack): ClauseRules {
  const { clauseOpeners, contentOpeners, relatives, coordinators, prepositions } = pack.quotations
  const { conjunctions } = pack.statements
  return { clauseOpeners, contentOpeners, relatives, coordinators, prepositions, conjunctions }
}

/**
 * A clause of a sentence. `main` stands by itself, `dependent` opens with a conjunction, `relative` with a pronoun,
 * `infinitive` has zu instead of a finite verb, `fragment` has no verb at all.
 */
export interface Clause {
  readonly kind: 'main' | 'dependent' | 'relative' | 'infinitive' | 'fragment'
  /** In text order; words of a clause that interrupts it are left out. */
  readonly words: readonly Word[]
  /** Index of the finite verb among `words`, -1 without. */
  readonly finite: number
  /** `words` without what commas set apart: "Wendt, | um Worte nie verlegen, | schwieg", "einigten sich, | nicht auf alles". */
  readonly own: readonly Word[]
  /** The conjunction or pronoun that opens it. */
  readonly opener: Word | undefined
  /** Begins with its finite verb: a question, a condition, or a main clause behind its first part. */
  readonly verbFirst: boolean
}

interface Draft {
  kind: Clause['kind']
  words: Word[]
  finite: number
  own: Word[]
  opener: Word | undefined
  verbFirst: boolean
}

const STOPS = new Set([',', ';', ':', '–', '—', '-'])

/** Words a bracket may hold to be read over. */
const LONGEST_BRACKET = 15

/** A verb form that can be finite where it stands. */
export function isFiniteVerb(word: Word | undefined): boolean {
  return word?.verb?.finite === true && (word.pos === 'VERB' || word.pos === 'AUX')
}

/** Neither an infinitive nor a participle by its form. */
function isClearlyFinite(word: Word): boolean {
  const { verb } = word
  return verb?.finite === true && !verb.infinitive && !verb.participle && isFiniteVerb(word)
}

const isStop = (word: Word) => word.text.length === 1 && STOPS.has(word.text)

/** Cuts the words of a sentence into clauses, in order of their first word. Linear in the number of words. */
export function clausesOf(words: readonly Word[], rules: ClauseRules): readonly Clause[] {
  const drafts: Draft[] = []
  let open: Draft | undefined
  let lastMain: Draft | undefined
  for (const segment of segmentsOf(words, rules)) {
    const draft = classify(segment, rules)
    // "Norhaven: Wendt kommt": what stands before a colon is no part of the clause behind it.
    if (segment.stop === ':') open = undefined
    if (draft.kind === 'main' && open !== undefined) {
      // "Holt, die nach Norhaven reiste, | sprach …": the main clause goes on behind the one inside it.
      open.finite = open.words.length + draft.finite
      open.words.push(...draft.words)
      open.own.push(...draft.own)
      open.kind = 'main'
      lastMain = open
      open = undefined
      continue
    }
    if (draft.kind === 'fragment') {
      const target = open ?? (segment.stop === ':' ? undefined : (lastMain ?? drafts.at(-1)))
      if (target !== undefined) {
        target.words.push(...draft.words)
        continue
      }
      open = draft
    } else if (draft.kind === 'main') lastMain = draft
    drafts.push(draft)
  }
  return drafts
}

interface Segment {
  readonly words: Word[]
  /** The mark before it, `''` where it opens the sentence or a coordinator divides. */
  readonly stop: string
}

/** Stretches between commas, colons, dashes, brackets and coordinated verbs. */
function segmentsOf(words: readonly Word[], rules: ClauseRules): readonly Segment[] {
  const segments: Segment[] = []
  let current: Word[] = []
  let stop = ''
  let verbs = 0
  const verbsAhead = finitesPerSegment(words)
  const push = (next: string) => {
    if (current.length > 0) segments.push({ words: current, stop })
    current = []
    verbs = 0
    stop = next
  }
  const bracketed = inBrackets(words)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!
    if (bracketed?.has(index)) continue
    if (isStop(word)) {
      push(word.text)
      continue
    }
    // English opens dependent clauses without a comma: "the talks ended after he left".
    if (verbs > 0 && verbsAhead[index]! > 0) {
      const opens =
        rules.coordinators.has(word.lower) ||
        (word.pos === 'SCONJ' && !rules.contentOpeners.has(word.lower)) ||
        rules.conjunctions.has(word.lower)
      if (opens) push('')
    }
    if (isClearlyFinite(word)) verbs += 1
    current.push(word)
  }
  push('')
  return segments
}

/** Indexes of short brackets and what they hold: "(CDU)", "(18. März)". */
function inBrackets(words: readonly Word[]): ReadonlySet<number> | undefined {
  let inside: Set<number> | undefined
  let open = -1
  for (let i = 0; i < words.length; i += 1) {
    const { text } = words[i]!
    if (text.length !== 1) continue
    if (text === '(' || text === '[') open = i
    else if ((text === ')' || text === ']') && open >= 0) {
      if (i - open <= LONGEST_BRACKET) {
        inside ??= new Set()
        for (let j = open; j <= i; j += 1) inside.add(j)
      }
      open = -1
    }
  }
  return inside
}

/** For each word, how many clearly finite verbs follow up to the next stop. */
function finitesPerSegment(words: readonly Word[]): number[] {
  const ahead = new Array<number>(words.length)
  let count = 0
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = words[i]!
    if (isStop(word)) count = 0
    else if (isClearlyFinite(word)) count += 1
    ahead[i] = count
  }
  return ahead
}

function classify({ words, stop }: Segment, rules: ClauseRules): Draft {
  let head = 0
  while (head < words.length - 1 && (words[head]!.pos === 'PUNCT' || rules.coordinators.has(words[head]!.lower)))
    head += 1
  // A draft may grow, so the words are its own.
  const draft = (kind: Clause['kind'], finite: number, opener: Word | undefined, verbFirst = false): Draft => ({
    kind,
    words,
    finite,
    own: words.slice(),
    opener,
    verbFirst,
  })
  const first = words[head]
  if (first === undefined) return draft('fragment', -1, undefined)
  const last = finiteAt(words, head, true)
  if (rules.clauseOpeners.has(first.lower) || rules.contentOpeners.has(first.lower)) {
    const questionLike = rules.contentOpeners.has(first.lower) && last === head + 1 && words.length > head + 3
    if (last > head && !questionLike) return draft('dependent', last, first)
  }
  if (stop === ',' && last > head) {
    const at = rules.prepositions.has(first.lower) ? head + 1 : head
    const pronoun = words[at]
    if (pronoun !== undefined && rules.relatives.has(pronoun.lower) && endsWith(words, last))
      return draft('relative', last, pronoun)
  }
  const finite = last === -1 ? -1 : finiteAt(words, head, false)
  const verb = words[finite]?.verb
  if (finite >= 0 && !verb?.infinitive && !verb?.participle) return draft('main', finite, undefined, finite === head)
  const wanted = words.some(
    (word, i) => word.verb?.zuInfinitive || (word.lower === 'zu' && words[i + 1]?.verb?.infinitive),
  )
  if (wanted) return draft('infinitive', -1, undefined)
  // "die Brücke öffnen zu können": what may be infinitive or participle is, beside an infinitive with zu.
  return finite >= 0 ? draft('main', finite, undefined, finite === head) : draft('fragment', -1, undefined)
}

/** The finite verb of a segment. Forms that may be infinitive or participle count where no clear one stands. */
function finiteAt(words: readonly Word[], from: number, last: boolean): number {
  let clear = -1
  let unclear = -1
  for (let i = from; i < words.length; i += 1) {
    const word = words[i]!
    if (word.verb === undefined || !isFiniteVerb(word) || words[i - 1]?.lower === 'zu') continue
    if (word.verb.infinitive || word.verb.participle) {
      if (unclear < 0 || last) unclear = i
    } else if (clear < 0 || last) clear = i
  }
  return clear >= 0 ? clear : unclear
}

/** Whether the word at `at` closes the words, but for a mark or a second verb form. */
function endsWith(words: readonly Word[], at: number): boolean {
  let end = words.length - 1
  while (end > at && (words[end]!.pos === 'PUNCT' || words[end]!.verb !== undefined)) end -= 1
  return end === at
}
