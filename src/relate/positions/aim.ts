import type { Mention } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import { type Span, within } from '../../model/span.ts'
import { type Aim, actAim, aimAt, best, type Field, phrasesIn } from './aim-at.ts'
import { asked, meant } from './asked.ts'
import { clauseIssue } from './clause-issue.ts'
import { type Clause, clauseAt, isFiniteVerb, isMainVerb } from './clauses.ts'
import { frameAim } from './frames.ts'
import { isPersonal } from './issue.ts'
import { isDative, isNaming, type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { FoundStance } from './stance.ts'

/** Words from a verb to the head of its object, at most. */
const FURTHEST = 14

/** Where else the aim of a cue may lie. */
export interface Around {
  /** Where those who take the stance are named: no issue of theirs. */
  readonly actors: readonly Span[]
  /** What the sentence before says, for frames that take it up. */
  readonly before?: () => Aim | undefined
  /** Where "das" is the object: what it takes up, if that is known. */
  readonly taken?: { readonly before: Aim | undefined }
}

/** What a found stance is about: the object of its cue, the subject of its judgement, or what it asks to be done. */
export function aimOf(field: Field, found: FoundStance, around: Around): Aim | undefined {
  const { annotated, lexicon } = field
  const { actors, taken, before } = around
  if (found.frame) return frameAim(field, found, found.frame, actors, before ?? (() => undefined))
  if (found.governed) return aimAt(field, found.governed) ?? (found.isAddressed ? asked(field, found) : undefined)
  if (found.isAsking)
    return (
      asked(field, found) ?? meant(field, found) ?? (found.lemma === '' ? taken?.before : votedOn(field, found, around))
    )
  const phrases = [...beforeInserted(field, found), ...phrasesIn(field, found)].filter(
    ({ head }) => !actors.some(({ start, end }) => start <= head.start && head.end <= end),
  )
  const told = toldIn(field, found, phrases)
  if (told) return told
  if (found.isPassive) return aimAt(field, phrases[0])
  if (found.isRelative) {
    const outer = clauseAt(annotated, found.tokens, found.from - 2)
    return aimAt(
      field,
      nounPhrases(annotated, found.tokens.slice(0, outer.to), lexicon)
        .filter(({ at }) => at >= outer.from)
        .at(-1),
    )
  }
  if (found.isDependent) return aimAt(field, phrases.at(-1))
  // Right before the noun that is given: "erteilte der Gebühr eine Absage".
  if (found.isGiven)
    return aimAt(
      field,
      phrases.findLast(
        ({ at, head }) =>
          at < found.at &&
          !isPersonal(lexicon.form(annotated.article.reading.slice(head.start, head.end)).folded, head.lemma, lexicon),
      ),
    )
  if (found.isJudgement) {
    const follows = lexicon.terms!.stance.objectsFollow
    const cue = found.tokens[found.at]!
    const judged = phrases.filter(
      ({ at, isNone, head }) => head !== cue && !isNone && (found.isCalled || at < found.at),
    )
    return (
      aimAt(field, judgedIn(found, judged, follows)) ??
      asked(field, found) ??
      withRegard(field, found) ??
      judgedBefore(found, judged, around)
    )
  }
  const { lemma } = found
  if (lexicon.terms?.stance.expecting.has(lemma)) return found.isAddressed ? asked(field, found) : meant(field, found)
  const isWilling = lexicon.terms?.stance.willing.has(lemma) ?? false
  const isWish = lexicon.terms?.stance.wanting.has(lemma) ?? false
  // Of all that is planned only what others speak of too is contested.
  const isPlan = lexicon.terms?.stance.pursuing.has(lemma) ?? false
  // "beabsichtigt nicht, sich von dem Anteil zu trennen"
  if (isPlan && found.isNegated) return asked(field, found)
  if (isPlan && field.tokens.slice(found.from, found.to).some(({ verb }) => verb?.zuInfinitive)) return undefined
  const isWanted = found.stance === 'demands' || found.stance === 'offers'
  const closing = isWish ? closingIn(field, found) : -1
  if (closing >= 0) return closes(field, closing)
  if (!found.isAddressed && (found.tokens[found.at]!.pos === 'VERB' || isWish)) {
    for (const phrase of objectsOf(annotated, found, phrases, lexicon.terms!.stance.objectsFollow)) {
      const object = aimAt(field, { ...phrase, isWanted }, isPlan ? 2 : 1)
      if (object) return object
    }
    const other = measuredIn(field, found) ?? (lexicon.terms?.stance.blaming.has(lemma) && blamedFor(field, found))
    if (other) return other
  }
  // What somebody complains of is told by a whole clause: no noun of it alone is what he is against.
  if (lexicon.terms?.stance.complaining.has(lemma)) return taken?.before
  if (isPlan) return undefined
  if (found.stance !== 'supports' || isWilling || found.tokens[found.at]!.pos === 'VERB') {
    const wanted = asked(field, found) ?? meant(field, found)
    if (wanted) return wanted
  }
  return taken
    ? taken.before
    : (votedOn(field, found, around) ?? (found.isConditional ? actAim(field, found.at) : undefined))
}

/** "Ohm stimmte dagegen", "Alba willigte ein": what was said before is what is voted on. */
function votedOn({ lexicon }: Field, { lemma, isNegated }: FoundStance, { before }: Around): Aim | undefined {
  return lexicon.terms!.stance.voting.has(lemma) && !isNegated ? before?.() : undefined
}

/** "dementierte Berichte, wonach Alba um Aufschub gebeten habe": what the reports say is the matter, not the reports. */
function toldIn(field: Field, { to, at }: FoundStance, phrases: readonly NounPhrase[]): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const folded = ({ start, end }: Span): string => lexicon.form(annotated.article.reading.slice(start, end)).folded
  const last = phrases.at(-1)
  const opens = tokens[to + 1]
  const { accordingTo, claims } = lexicon.terms!.stance
  if (!last || !opens || last.at === at || !accordingTo.has(folded(opens))) return undefined
  // "Vorwürfe, wonach …" are a matter themselves.
  const noun = annotated.article.reading.slice(last.head.start, last.head.end)
  if (!claims.has(lexicon.form(noun).key)) return undefined
  const clause = clauseAt(annotated, tokens, to + 1)
  const matters = nounPhrases(annotated, tokens.slice(0, clause.to), lexicon).filter(
    ({ at, head, isAttribute }) => at >= clause.from && !isAttribute && !isNaming(annotated, head),
  )
  return best(field, matters, false, 1) ?? clauseIssue(field, clause, 'subject')
}

/** "Eine Abgabe, wie sie der Minister will, lehne ich ab": the phrases before what is inserted, where the verb opens the rest. */
export function beforeInserted(field: Field, { from }: Clause): readonly NounPhrase[] {
  const { annotated, tokens } = field
  if (from < 4 || !isFiniteVerb(tokens[from]!)) return []
  const inserted = clauseAt(annotated, tokens, from - 2)
  if (inserted.from < 2 || !OPENS_INSERTED.has(tokens[inserted.from]!.pos)) return []
  const outer = clauseAt(annotated, tokens, inserted.from - 2)
  return tokens.slice(outer.from, outer.to).some(isFiniteVerb) ? [] : phrasesIn(field, outer)
}

const OPENS_INSERTED: ReadonlySet<string> = new Set(['PRON', 'SCONJ', 'ADP', 'ADV', 'DET'])

/** The verb of a clause by which somebody ends what is his own, or -1. */
function closingIn({ lexicon }: Field, { from, to, tokens }: FoundStance): number {
  return tokens.findIndex(
    ({ pos, lemma }, index) =>
      index >= from && index < to && pos === 'VERB' && lexicon.terms!.stance.closing.has(lexicon.form(lemma).folded),
  )
}

/** "will das Werk schließen": the closing, where the story has a noun for it. */
function closes(field: Field, at: number): Aim | undefined {
  const act = actAim(field, at, false, true, true)
  return act && field.isDiscussed(act.issue.key).isNoun ? act : undefined
}

/** "sprach mit Blick auf die Abgabe von einem Fehler" */
function withRegard(field: Field, { from, to }: Clause): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const phrases = nounPhrases(annotated, tokens.slice(0, to), lexicon)
  const regard = phrases.findIndex(({ at, head }) => at >= from && /^(?:Blick|view)$/.test(head.lemma))
  return regard < 0 ? undefined : aimAt(field, phrases[regard + 1])
}

/** "Das ist der falsche Weg", "sprach von einem Irrweg": what the sentence before says is judged. */
function judgedBefore(
  { isSpokenOf }: FoundStance,
  judged: readonly NounPhrase[],
  { taken, before }: Around,
): Aim | undefined {
  if (judged.length > 0) return undefined
  return taken ? taken.before : isSpokenOf ? before?.() : undefined
}

/** "„Das ist eine Frechheit“, sagte Huber über das Angebot": what the words around the quoted ones tell it is about. */
export function framedMatter(field: Field, content: Span): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const phrase = nounPhrases(annotated, tokens, lexicon).findLast(
    ({ preposition, start, end, head }) =>
      preposition !== undefined &&
      ABOUT.test(preposition) &&
      (end <= content.start || start >= content.end) &&
      !isNaming(annotated, head),
  )
  return aimAt(field, phrase, 1)
}

const ABOUT = /^(?:uber|about|of)$/

/**
 * What is judged: in English what stands right before the copula, or behind the verb that calls it something; in German
 * what opens, but for the one who calls it so.
 */
function judgedIn(
  { at, from, tokens, isCalled }: FoundStance,
  judged: readonly NounPhrase[],
  follows: boolean,
): NounPhrase | undefined {
  if (!isCalled) return follows ? judged.at(-1) : judged[0]
  const verb = tokens.findIndex(({ verb }, index) => index >= from && verb?.finite === true)
  return judged.find((phrase) => phrase.at > verb && phrase.at < at) ?? judged[0]
}

/** The phrases that may be a verb's object, the likeliest first: those behind it, or, where it closes its clause, before. */
function objectsOf(
  { article: { reading }, layers }: AnnotatedArticle,
  { tokens, at, from, to }: FoundStance,
  phrases: readonly NounPhrase[],
  follows: boolean,
): readonly NounPhrase[] {
  const verb = tokens[at]!
  // "wies das als Eskalation zurück"
  const own = phrases.filter(
    ({ start }) => !/\b(?:als|wie|as|than)\s+[„"“]?$/.test(reading.slice(Math.max(0, start - 6), start)),
  )
  const before = own.filter((phrase) => phrase.at < at)
  const after = own.filter((phrase) => phrase.at > at && phrase.at - at <= FURTHEST)
  const isMain = verb.verb === undefined || isMainVerb(tokens, { from, to }, at)
  if (follows) return after
  if (!isMain || at === to - 1) return before.toReversed()
  // "Die Klage wies Alba zurück": who stands right behind the verb is the subject, the object stands before it.
  const next = tokens[at + 1]
  const isInverted =
    next !== undefined && ((next.pos === 'PRON' && !SELF.test(next.lemma)) || opensName(layers.mentions, next))
  if (isInverted && (tokens[from] !== verb || before.length > 0)) return [...before, ...after]
  // "bot dem Kreis Mittel an": who is given something stands before what he is given.
  return [
    ...after.filter((phrase) => !isDative(reading, phrase)),
    ...after.filter((phrase) => isDative(reading, phrase)),
  ]
}

const SELF = /^sich$/
/** Whether a name begins at a token, its title counted in: "Kanzlerin Selbig". */
function opensName(mentions: readonly Mention[], { start, end }: Span): boolean {
  return within(mentions, { start, end: end + ROLE }).some(
    (mention) =>
      mention.start <= start || (mention.role !== undefined && mention.role.start <= start && end <= mention.role.end),
  )
}

/** Letters a name may stand behind its title. */
const ROLE = 40

/** "fordert 7,5 Prozent", "lehnt die 17 Prozent ab": the object is a figure alone. */
function measuredIn({ annotated, tokens, valueIssue }: Field, { from, to }: Clause): Aim | undefined {
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
  for (const figure of within(annotated.layers.figures, span)) {
    const issue = valueIssue?.(figure)
    if (issue) return { issue, isEnd: false }
  }
  return undefined
}

/** "kritisierte Alba für die Abgabe": what somebody is praised or blamed for. */
function blamedFor(field: Field, { from, to }: Clause): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const phrase = nounPhrases(annotated, tokens.slice(0, to), lexicon).find(
    ({ at, preposition }) =>
      at >= from && preposition !== undefined && lexicon.terms?.stance.blamedFor.has(preposition),
  )
  return aimAt(field, phrase)
}
