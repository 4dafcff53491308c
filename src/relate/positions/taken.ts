import type { Quotation } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { hull, type Span } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'
import { type Lexicon, wordsOf } from '../words.ts'
import { actorsBehind, ownerBehind } from './actor-slots.ts'
import type { Actor } from './actors.ts'
import { isMainVerb } from './clauses.ts'
import { judgeOf } from './judge.ts'
import { isOwnBody } from './own-body.ts'
import { speakingActor } from './speakers.ts'
import { type FoundStance, stancesIn } from './stance.ts'
import { holderOf, subjectsOf } from './subjects.ts'
import { isAsked, isGoingOn, isOpen, MODAL, PASSIVE } from './undecided.ts'

/** A stance with who takes it. */
export interface Stand {
  readonly stance: FoundStance
  readonly actors: readonly Actor[]
}

/** What is read at once: the part of a statement that stands in one sentence. */
export interface Reading {
  readonly annotated: AnnotatedArticle
  readonly tokens: FoundStance['tokens']
  readonly content: Span
  readonly context: StoryContext
  /** Whom "er" or "sie" at the start of the sentence takes up. */
  readonly last?: Actor
}

/** The stances a speaker takes: by the verb that reports it, or, where he means himself, in his own words. */
export function quotedStances(quotation: Quotation, reading: Reading): readonly Stand[] {
  const { annotated, tokens, content, context } = reading
  const lexicon = context.lexiconOf(annotated.article.language)
  const speaker = speakingActor(annotated, quotation, context) ?? takenUp(quotation, reading)
  const spoken = speaker ? [speaker] : []
  if (quotation.cue.length > 0) {
    const [byCue] = stancesIn(annotated, tokens, hull(quotation.cue), lexicon).filter(({ isJudgement }) => !isJudgement)
    if (byCue?.frame) return framedStands(byCue, reading, spoken)
    if (byCue) {
      if (byCue.isAddressed && !isOfSpeaker(annotated, quotation, byCue)) return []
      const actors = spoken.length > 0 ? spoken : subjectsOf(annotated, byCue, context, reading.last)
      return actors.length > 0 ? [{ stance: byCue, actors }] : []
    }
  }
  // "She said the levy was unfair": without a mark between them the frame would be of the clause.
  const inside = { ...reading, tokens: quotation.type === 'direct' ? tokens : insideOf(tokens, content) }
  return stancesIn(annotated, inside.tokens, content, lexicon).flatMap((own): readonly Stand[] => {
    if (own.frame) return framedStands(own, inside, spoken)
    const undergone = passive(inside, own, spoken)
    if (undergone) return undergone
    if (isOpen(annotated, own, lexicon) || isAsked(annotated, own, lexicon)) return []
    // Who calls a thing unrealistic or necessary takes a stance on it himself, whoever else the sentence names.
    if (own.isJudgement && !own.isCalled) {
      const holder = holderOf(annotated, own, content, context) ?? speaker
      return holder ? [{ stance: own, actors: [holder] }] : []
    }
    const clause = { start: own.tokens[own.from]!.start, end: own.tokens[own.to - 1]!.end }
    const isReported = quotation.type === 'reported' && isOfSpeaker(annotated, quotation, own)
    const isSelf =
      isReported ||
      (speaker !== undefined && isOwnBody(annotated, own, speaker, context)) ||
      wordsOf(annotated.article, [clause]).some((word) => lexicon.terms?.self.has(lexicon.form(word.text).folded)) ||
      (quotation.type !== 'direct' && isSpeakers(annotated, own, lexicon))
    if (isSelf && spoken.length > 0) return [{ stance: own, actors: spoken }]
    if (isSelf && !isReported) return []
    const subjects = subjectsOf(annotated, own, context, speaker ?? reading.last)
    if (subjects.length > 0) return [{ stance: own, actors: subjects }]
    return own.isCalled && spoken.length > 0 && quotation.cue.length > 0 ? [{ stance: own, actors: spoken }] : []
  })
}

/** "„Zeigen Sie den Hafen“, forderte sie auf": who stands there may be told to do it. */
export function isToldToSpeaker(quotation: Quotation, { annotated, tokens, context }: Reading): boolean {
  if (quotation.cue.length === 0) return false
  const lexicon = context.lexiconOf(annotated.article.language)
  const [byCue] = stancesIn(annotated, tokens, hull(quotation.cue), lexicon)
  return byCue?.isAddressed === true && !isOfSpeaker(annotated, quotation, byCue)
}

/** The tokens of what is said. */
export function insideOf<T extends Span>(tokens: readonly T[], { start, end }: Span): readonly T[] {
  return tokens.filter((token) => token.start >= start && token.end <= end)
}

/** "Er werde nicht weichen", where nothing tells who "er" is: the person the statement before is of. */
function takenUp({ speaker, speakerEntity }: Quotation, { annotated, last }: Reading): Actor | undefined {
  const [only, ...others] = speaker.map(({ start, end }) => annotated.article.reading.slice(start, end))
  const isPronoun = only !== undefined && others.length === 0 && /^(?:er|sie|he|she)$/i.test(only)
  return isPronoun && speakerEntity === undefined && last?.kind === 'person' ? last : undefined
}

/** "wird von der Opposition abgelehnt": who stands behind "von" takes the stance, on what is the subject. */
function passive(
  { annotated, context }: Reading,
  stance: FoundStance,
  spoken: readonly Actor[],
): readonly Stand[] | undefined {
  const { tokens, at, from, to } = stance
  const token = tokens[at]!
  const isPassive =
    token.verb?.participle === true &&
    !isGoingOn(annotated.article, token) &&
    !stance.isJudgement &&
    stance.governed === undefined &&
    tokens.slice(from, to).some((other) => other !== token && other.verb?.finite === true && PASSIVE.test(other.lemma))
  if (!isPassive) return undefined
  const actors = actorsBehind(annotated, tokens, stance, AGENT, context, spoken)
  return actors.length > 0 ? [{ stance: { ...stance, isPassive }, actors }] : undefined
}

const AGENT = ['von', 'by']

/** Who takes the stance of a frame: its subject, who stands behind its preposition, or who speaks. */
function framedStands(
  stance: FoundStance,
  { annotated, context, last }: Reading,
  spoken: readonly Actor[],
): readonly Stand[] {
  const lexicon = context.lexiconOf(annotated.article.language)
  const { frame, words } = stance.frame!
  if (isOpen(annotated, stance, lexicon)) return []
  const isOwnModal = words.some((at) => MODAL.test(lexicon.form(stance.tokens[at]!.lemma).folded))
  const isSaid = frame.actor.every((slot) => slot === 'speaker') && stance.tokens[stance.at]!.verb?.participle === true
  if (!isOwnModal && !isSaid && isAsked(annotated, stance, lexicon)) return []
  for (const slot of frame.actor) {
    const actors =
      slot === 'subject'
        ? framedSubjects(annotated, stance, context, spoken, last)
        : slot === 'speaker'
          ? spoken
          : actorsBehind(annotated, stance.tokens, stance, [slot], context, spoken)
    if (actors.length > 0) return [{ stance, actors }]
  }
  // "Widerstand der Anwohner"
  const owner = words.flatMap((at) => ownerBehind(annotated, stance, at, context))
  return owner.length > 0 ? [{ stance, actors: owner }] : []
}

/** The subject of a frame, or, where speakers mean themselves, they. */
function framedSubjects(
  annotated: AnnotatedArticle,
  stance: FoundStance,
  context: StoryContext,
  spoken: readonly Actor[],
  last: Actor | undefined,
): readonly Actor[] {
  const lexicon = context.lexiconOf(annotated.article.language)
  const clause = { start: stance.tokens[stance.from]!.start, end: stance.tokens[stance.to - 1]!.end }
  const isSelf = wordsOf(annotated.article, [clause]).some((word) =>
    lexicon.terms?.self.has(lexicon.form(word.text).folded),
  )
  if (isSelf || (spoken.length > 0 && isSpeakers(annotated, stance, lexicon))) return spoken
  return subjectsOf(annotated, stance, context, spoken[0] ?? last)
}

/** "man habe das nie akzeptiert", "seine Leute stünden dazu": in reported words that is the speaker, or whom he speaks for. */
function isSpeakers({ article }: AnnotatedArticle, { tokens, from, to }: FoundStance, lexicon: Lexicon): boolean {
  const finite = tokens.findIndex(
    ({ verb, pos }, index) => index >= from && index < to && pos !== 'ADJ' && verb?.finite === true,
  )
  const words = [tokens[from], tokens[finite - 1], tokens[finite + 1]].filter((token) => token !== undefined)
  return words.some(({ start, end }, index) => {
    const { folded } = lexicon.form(article.reading.slice(start, end))
    // "Fremde Truppen werde sein Land nicht dulden"
    if (lexicon.terms!.stance.theirs.has(folded)) {
      const body = tokens[finite + 2]
      const isBody =
        body?.pos === 'NOUN' &&
        lexicon.terms!.stance.ownBodies.some(({ bodies }) =>
          bodies.has(lexicon.form(article.reading.slice(body.start, body.end)).key),
        )
      return index === 0 ? finite - from < 4 : isBody && start === tokens[finite + 1]?.start
    }
    return folded === 'man'
  })
}

/** Whether the verb of a reported act is that of its speaker: "hat die Regierung aufgefordert" tells whom, not who. */
function isOfSpeaker(
  { article }: AnnotatedArticle,
  { speaker }: Quotation,
  { tokens, at, from, to, isAddressed }: FoundStance,
): boolean {
  const verb = tokens[at]!
  if (isOfAnother({ tokens, at, from, to }, speaker)) return false
  if (verb.verb === undefined) return true
  if (verb.verb.infinitive && !verb.verb.finite) return false
  const isMain = isMainVerb(tokens, { from, to }, at)
  return speaker.some(({ start, end }) => {
    // "forderte sie auf": who stands there is told to act.
    if (isAddressed && start >= verb.end && ADDRESSEE.test(article.reading.slice(start, end))) return false
    if (start >= verb.end) return isMain && /^\s*$/.test(article.reading.slice(verb.end, start))
    return isMain || !/^\s*$/.test(article.reading.slice(end, verb.start))
  })
}

/** "…, der ein Entgelt verlangte": a clause that belongs to a noun which is not the speaker. */
function isOfAnother(
  { tokens, at, from, to }: Pick<FoundStance, 'tokens' | 'at' | 'from' | 'to'>,
  speaker: readonly Span[],
): boolean {
  const opens = tokens[from]?.pos === 'ADP' ? tokens[from + 1] : tokens[from]
  const before = tokens[from - 2]
  if (opens?.pos !== 'PRON' || before === undefined || at < to - LAST || !RELATIVE.test(opens.lemma)) return false
  return !speaker.some(({ start, end }) => (start <= before.start && before.end <= end) || start >= opens.end)
}

/** A verb with its auxiliaries closes a relative clause: "bereit erklärt haben". */
const LAST = 3

const RELATIVE = /^(?:der|die|das|welche[rs]?|who|which)$/i

const ADDRESSEE = /^(?:sie|ihn|ihnen|her|him|them)$/i

/** The stances the outlet reports itself, of the subjects of its own clauses. */
export function ownStances({ annotated, tokens, content, context, last }: Reading): readonly Stand[] {
  const lexicon = context.lexiconOf(annotated.article.language)
  return stancesIn(annotated, tokens, content, lexicon).flatMap((stance): readonly Stand[] => {
    const reading = { annotated, tokens, content, context, ...(last && { last }) }
    if (stance.frame) return framedStands(stance, reading, [])
    const undergone = passive(reading, stance, [])
    if (undergone) return undergone
    if (stance.isJudgement && !stance.isCalled) {
      const holder = judgeOf(annotated, stance, context)
      return holder ? [{ stance, actors: [holder] }] : []
    }
    if (isOpen(annotated, stance, lexicon) || isAsked(annotated, stance, lexicon)) return []
    const actors = subjectsOf(annotated, stance, context, last)
    return actors.length > 0 ? [{ stance, actors }] : []
  })
}
