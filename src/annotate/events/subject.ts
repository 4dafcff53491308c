import type { EventRules } from '../../language/events.ts'
import type { Participant } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import type { Clause, Word } from '../statements/clauses.ts'
import type { Named } from './names.ts'
import { isTime, standsFree } from './noun-phrase.ts'

/** Who the subject of a clause is, as participants; empty where it is nobody named. */
export interface Subject {
  readonly participants: readonly Participant[]
  /** The clause has a subject of its own, named or not: it takes none over from the clause before. */
  readonly own: boolean
  /** Index of its row among the clause's names, -1 where it is not named here. */
  readonly row: number
}

const NONE: Subject = { participants: [], own: false, row: -1 }

export function participantOf(named: Named, role: Participant['role']): Participant {
  return {
    role,
    span: { start: named.mention.start, end: named.mention.end },
    ...(named.entity !== undefined && { entity: named.entity }),
  }
}

export interface SubjectContext {
  /** Whom "die beiden" may mean. */
  readonly pair: readonly Participant[]
  /** The subject of the clause before. */
  readonly before: Subject | undefined
  readonly times: readonly Span[]
}

/**
 * The subject of a clause: the first name that no preposition, genitive or object determiner rules out and that stands
 * before any other noun in the same part. "Die beiden" are the `pair` named last.
 */
export function subjectOf(
  clause: Clause,
  names: readonly Named[],
  { pair, before, times }: SubjectContext,
  rules: EventRules,
): Subject {
  // "der Wendt angriff": the pronoun is the subject, the name its object.
  if (clause.kind === 'relative' && clause.opener !== undefined && rules.subjectRelatives.has(clause.opener.lower))
    return { ...NONE, own: true }
  const paired = pairPhrase(clause.words, rules)
  if (paired !== undefined) {
    const participants = pair.map(
      ({ entity, role }): Participant => ({ role, span: paired, ...(entity && { entity }) }),
    )
    return { participants, own: true, row: -1 }
  }
  const first = names.findIndex(
    (named) => named.preposition === undefined && !named.objectCase && !named.attribute && named.genitiveOf < 0,
  )
  const named = names[first]
  const pronoun = pronounSubject(clause, rules)
  if (
    named !== undefined &&
    pronoun >= 0 &&
    named.phrase === pronoun + 2 &&
    clause.words[pronoun + 1]!.pos === 'CCONJ'
  ) {
    // "dass er und Wendt sich einigten": "er" is who was named before, in this clause or as subject of the last.
    const others = names.filter((other) => other.row === named.row).map((other) => participantOf(other, 'counterpart'))
    const here = names.find((other) => other.first < pronoun && other.mention.kind === 'person')
    const bearer = here?.entity ?? before?.participants[0]?.entity
    if (bearer === undefined || others.some((other) => other.entity === bearer))
      return { participants: others, own: true, row: named.row }
    const { start, end } = clause.words[pronoun]!
    const first: Participant = { role: 'agent', span: { start, end }, entity: bearer }
    return { participants: [first, ...others], own: true, row: named.row }
  }
  const partOfName =
    named?.mention.kind === 'place' && clause.words[named.first - 1]?.pos === 'NOUN' && !named.mention.role
  if (
    named === undefined ||
    partOfName ||
    (pronoun >= 0 && pronoun < named.first) ||
    nounBefore(clause.words, named, times, rules)
  )
    return pronoun >= 0 || (named === undefined && nounSubject(clause, rules)) || named !== undefined
      ? { ...NONE, own: true }
      : NONE
  const participants = names
    .filter((other) => other.row === named.row && !other.attribute)
    .map((other, index) => participantOf(other, index === 0 ? 'agent' : 'counterpart'))
  return { participants, own: true, row: named.row }
}

/** "Die beiden (Politiker)", "beide" without preposition; its span. */
function pairPhrase(words: readonly Word[], rules: EventRules): { start: number; end: number } | undefined {
  for (let i = 0; i < words.length; i += 1) {
    if (!rules.pairWords.has(words[i]!.lower)) continue
    const determined = words[i - 1]?.pos === 'DET'
    const before = words[determined ? i - 2 : i - 1]
    if (before?.pos === 'ADP' || rules.objectDeterminers.has(words[i - 1]?.lower ?? '')) return undefined
    const noun = words[i + 1]?.pos === 'NOUN' ? words[i + 1]! : words[i]!
    if (rules.pairNever.has(noun.lower)) return undefined
    // "die beiden Beauftragten von Norland und Sarkia" are others.
    const next = words[i + 2]
    if (
      noun === words[i + 1] &&
      (rules.roles.get(next?.lower ?? '') === 'agent' || rules.genitiveDeterminers.has(next?.lower ?? ''))
    )
      return undefined
    return { start: words[determined ? i - 1 : i]!.start, end: noun.end }
  }
  return undefined
}

/** Index of a pronoun before or right behind the finite verb that can be the subject, -1 without. */
function pronounSubject(clause: Clause, rules: EventRules): number {
  const to = clause.finite < 0 ? Math.min(2, clause.words.length) : clause.finite + 2
  for (let i = 0; i < to; i += 1) {
    const word = clause.words[i]
    if (word?.pos === 'PRON' && rules.subjectPronouns.has(word.lower)) return i
  }
  return -1
}

/** "Russische Truppen hatten die Ukraine überfallen": a noun phrase of its own before the name is the subject. */
function nounBefore(words: readonly Word[], named: Named, times: readonly Span[], rules: EventRules): boolean {
  return words.some(
    (word, at) =>
      at < named.phrase &&
      word.pos === 'NOUN' &&
      // "die Staats- und Regierungschefs"
      !word.text.endsWith('-') &&
      standsFree(words, at, rules) &&
      !isTime(word, times),
  )
}

function nounSubject(clause: Clause, rules: EventRules): boolean {
  return clause.words.some(
    (word, at) => (word.pos === 'NOUN' || word.pos === 'PROPN') && standsFree(clause.words, at, rules),
  )
}
