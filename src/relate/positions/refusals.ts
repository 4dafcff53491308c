import type { Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { type Aim, actAim, aimAt, type Field } from './aim-at.ts'
import { type Clause, isMainVerb } from './clauses.ts'
import { nounPhrases } from './noun-phrases.ts'
import { lemmasAt } from './particles.ts'

/** What will not be done to anything ("keine Schiffe"), or not by the speakers ("er werde die Bücher nicht öffnen"). */
export function refused(field: Field, clause: Clause, isOwn: boolean): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const phrases = nounPhrases(annotated, tokens.slice(0, clause.to), lexicon).filter(({ at }) => at >= clause.from)
  // "werde in kein Kabinett eintreten"
  const none = phrases.find(({ isNone }) => isNone)
  if (none || !isOwn) return aimAt(field, none && { ...none, isWanted: true }, 2)
  // "Darauf wollen wir nicht verzichten"
  const does = doneIn(field, clause)
  if (does && lexicon.terms!.removal.has(lexicon.form(does.lemma).folded)) return undefined
  const carriers = lexicon.terms!.stance.carriers
  const text = ({ start, end }: Span): string => annotated.article.reading.slice(start, end)
  const matter = aimAt(
    field,
    phrases.find(({ head, preposition }) => preposition === undefined && !carriers.has(lexicon.form(text(head)).key)),
  )
  return matter ?? actOf(field, clause)
}

/** "Wir zahlen kein Lösegeld", "man habe kein Geld genommen", "Ich trete nicht zurück": what speakers say they do not do. */
export function deniedBy(field: Field, clause: Clause, at: number, isReported: boolean): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const words = tokens.slice(clause.from, clause.to)
  const terms = lexicon.terms!
  const folded = ({ start, end }: Token): string => lexicon.form(annotated.article.reading.slice(start, end)).folded
  if (words[0]?.pos === 'SCONJ' && !terms.stance.that.has(folded(words[0]))) return undefined
  // "…, die keine Angst haben"
  if (words[0] && tokens[clause.from - 2]?.pos === 'NOUN' && RELATIVE.test(folded(words[0])) && at === clause.to - 1)
    return undefined
  if (!isMainVerb(tokens, clause, at) || !isOurs(words, field, isReported)) return undefined
  const none = nounPhrases(annotated, tokens.slice(0, clause.to), lexicon).find(
    (phrase) => phrase.at >= clause.from && phrase.isNone,
  )
  // "so kann man nicht regieren" refuses nothing.
  if (tokens[at]!.pos === 'AUX' && !PERFECT.test(tokens[at]!.lemma)) return undefined
  const does = doneIn(field, clause)
  // "habe keine Zweifel", "noch keine Gelegenheit gehabt": nothing is refused.
  if (!does || terms.unasked.has(lexicon.form(does.lemma).folded)) return undefined
  if (none) return aimAt(field, { ...none, isWanted: true }, 2)
  const isNegated = negatesIn(words.map(folded), [terms.negators], terms.merely)
  return isNegated ? actOf(field, clause) : undefined
}

const RELATIVE = /^(?:der|die|das|dem|den|denen|who|which)$/
const PERFECT = /^(?:haben|have|do)$/

/** The act a clause tells of, where the story has a noun for it: "Rücktritt" for "trete zurück". */
function actOf(field: Field, clause: Clause): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  // "will darüber nicht urteilen": what it is about is not refused.
  const isAbout = tokens
    .slice(clause.from, clause.to)
    .some(({ pos, lemma }) => pos === 'ADP' && ABOUT.test(lexicon.form(lemma).folded))
  // "I will not rule it in": what is done to "it" is no matter of its own.
  const isDoneToIt = tokens
    .slice(clause.from + 1, clause.to)
    .some(({ pos, start, end }) => pos === 'PRON' && OBJECT.test(annotated.article.reading.slice(start, end)))
  if (isAbout || isDoneToIt) return undefined
  const does = doneIn(field, clause)
  return does && actAim(field, does.at, false, false, true, does.lemma)
}

/** The last verb of a clause, and its dictionary form with a particle that stands apart. */
function doneIn({ annotated, tokens }: Field, clause: Clause): { at: number; lemma: string } | undefined {
  const at = tokens.findLastIndex(({ pos }, index) => index >= clause.from && index < clause.to && pos === 'VERB')
  if (at < 0) return undefined
  const [lemma] = lemmasAt(tokens, clause, at, ({ start, end }) => annotated.article.reading.slice(start, end))
  return { at, lemma: lemma! }
}

const PLURAL = /^(?:sie|they)$/

const OBJECT = /^(?:es|ihn|ihm|ihnen|das|it|them|him|that)$/

const ABOUT = /^(?:uber|mit|on|about|with)$/

/** Whether one of the folded words denies, by one of the lists; "nicht nur" denies nothing. */
export function negatesIn(
  words: readonly string[],
  lists: readonly ReadonlySet<string>[],
  merely: ReadonlySet<string>,
): boolean {
  return words.some((word, index) => lists.some((list) => list.has(word)) && !merely.has(words[index + 1] ?? ''))
}

/** Whether the speakers say it of themselves or of what is theirs; in reported words "er" and "man" are they. */
export function isOurs(words: readonly Token[], { annotated, lexicon }: Field, isReported: boolean): boolean {
  const { self, stance } = lexicon.terms!
  const folded = ({ start, end }: Token): string => lexicon.form(annotated.article.reading.slice(start, end)).folded
  if (words.some((word) => self.has(folded(word)) || stance.possessive.has(folded(word)))) return true
  if (!isReported) return false
  const finite = words.findIndex(({ verb, pos }) => pos !== 'ADJ' && verb?.finite === true)
  // "sollten die Briten klagen, würden sie …": several are not who speaks.
  const isSeveral = words[finite]?.verb?.number.includes('singular') === false
  return [words[finite - 1], words[finite + 1]].some(
    (word) =>
      word !== undefined &&
      word.pos === 'PRON' &&
      stance.speaking.has(folded(word)) &&
      !(isSeveral && PLURAL.test(folded(word))),
  )
}
