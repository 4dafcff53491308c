import type { StanceFrame } from '../../language/stance-frames.ts'
import type { Token } from '../../model/layers.ts'
import type { Span } from '../../model/span.ts'
import { beforeInserted } from './aim.ts'
import { type Aim, actAim, aimAt, type Field, phrasesIn } from './aim-at.ts'
import { asked, meant } from './asked.ts'
import { clauseIssue } from './clause-issue.ts'
import { fullest, headKey, issueFrom } from './issue.ts'
import { isDative, type NounPhrase, nounPhrases } from './noun-phrases.ts'
import type { FoundStance, Place } from './stance.ts'

/** A frame in its clause: which, and the places of its words among the tokens. */
export interface FoundFrame {
  readonly frame: StanceFrame
  readonly words: readonly number[]
}

/** Letters of a word that may be the head of a compound. */
const HEAD = 6

/** The frame of a verb all of whose words stand in the clause. */
export function frameAt(
  { annotated, tokens, lexicon, at, clause }: Place,
  lemmas: readonly string[],
): FoundFrame | undefined {
  const known = lemmas.flatMap((lemma) => lexicon.terms!.stance.frames.get(lemma) ?? [])
  if (known.length === 0) return undefined
  const isWord = (token: Token, alternatives: readonly string[]): boolean => {
    const forms = [annotated.article.reading.slice(token.start, token.end), token.lemma]
    // "Vorbedingung", "Hauptkritik": the head of a compound is the word.
    return forms
      .map((form) => lexicon.form(form).folded)
      .some((form) =>
        alternatives.some(
          (word) => word === form || (token.pos === 'NOUN' && word.length >= HEAD && form.endsWith(word)),
        ),
      )
  }
  // "stellte sich hinter": where what a frame is about would stand behind "gegen", it must stand there.
  const stands = (preposition: string): boolean =>
    tokens.slice(clause.from, clause.to).some((token) => {
      const { folded } = lexicon.form(annotated.article.reading.slice(token.start, token.end))
      const isIt = token.pos === 'ADP' && lexicon.form(token.lemma).folded === preposition
      return isIt || lexicon.terms!.stance.correlates.get(folded) === preposition
    })
  for (const frame of known) {
    const words = frame.words.map((alternatives) =>
      tokens.findIndex(
        (token, index) => index >= clause.from && index < clause.to && index !== at && isWord(token, alternatives),
      ),
    )
    if (words.every((index) => index >= 0) && (!frame.issue.every(isPreposition) || frame.issue.some(stands)))
      return { frame, words }
  }
  return undefined
}

const isPreposition = (slot: string): boolean => !/^(?:subject|object|who|dative|word|act|asked|before:.*)$/.test(slot)

/** What a frame is about. `before` is what the sentence before says. */
export function frameAim(
  field: Field,
  found: FoundStance,
  { frame, words }: FoundFrame,
  actors: readonly Span[],
  before: () => Aim | undefined,
): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const isFree = ({ head, at }: NounPhrase): boolean =>
    !words.includes(at) && !actors.some(({ start, end }) => start <= head.start && head.end <= end)
  const all = nounPhrases(annotated, tokens.slice(0, found.to), lexicon).filter(
    (phrase) => phrase.at >= found.from && isFree(phrase),
  )
  const given = (): NounPhrase | undefined =>
    phrasesIn(field, found).find((phrase) => isFree(phrase) && isDative(annotated.article.reading, phrase))
  const slots: Readonly<Record<string, () => Aim | undefined>> = {
    word: () => worded(field, words),
    act: () => actAim(field, found.at, false, true) ?? clauseIssue(field, found, 'rest'),
    asked: () => asked(field, found),
    dative: () => aimAt(field, given()),
    who: () => trusted(field, found),
    subject: () => bare(field, found, 'subject', isFree, before),
    object: () => bare(field, found, 'object', isFree, before),
  }
  for (const slot of frame.issue) {
    const aim = slot.startsWith('before:')
      ? implied(field, slot.slice('before:'.length))
      : (slots[slot]?.() ?? (slot in slots ? undefined : behind(field, found, slot, all, before)))
    if (aim) return aim
  }
  return undefined
}

/** The first bare phrase for a subject; for an object the one nearest to the verb on the side where no subject stands. */
function bare(
  field: Field,
  found: FoundStance,
  slot: string,
  isFree: (phrase: NounPhrase) => boolean,
  before: () => Aim | undefined,
): Aim | undefined {
  const phrases = [...beforeInserted(field, found), ...phrasesIn(field, found)].filter(isFree)
  const finite = field.tokens.findIndex(
    ({ verb, pos }, index) => index >= found.from && index < found.to && pos !== 'ADJ' && verb?.finite === true,
  )
  const { reading } = field.annotated.article
  // "stellte den Fischern Geld in Aussicht": who is given something is not what it is about.
  const free = phrases.filter((phrase) => !isDative(reading, phrase))
  const some = free.length > 0 ? free : phrases
  const [first] = slot === 'object' ? [some.find(({ at }) => at > finite) ?? some[0]] : some
  return (
    (first && aimAt(cutAt(field, found, first), { ...first, isWanted: true })) ??
    (hasThat(field, found) ? before() : undefined)
  )
}

/** "Der Minister genießt mein Vertrauen": who somebody stands by may be a person or a body. */
function trusted(field: Field, found: FoundStance): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const [phrase] = phrasesIn(field, found)
  if (!phrase) return undefined
  const { id, reading } = annotated.article
  const noun = { article: id, start: phrase.head.start, end: phrase.head.end }
  const key = headKey(reading.slice(noun.start, noun.end), lexicon)
  return { issue: { key, label: fullest(id, reading, tokens, phrase), noun, modifier: '' }, isEnd: false }
}

/** What stands behind a preposition, or what "damit" and its like announce or take up. */
function behind(
  field: Field,
  found: FoundStance,
  preposition: string,
  all: readonly NounPhrase[],
  before: () => Aim | undefined,
): Aim | undefined {
  const own = all.filter((phrase) => phrase.preposition === preposition)
  const phrase = own.find(({ at }) => at > found.at) ?? own.at(-1)
  const aim = phrase && aimAt(cutAt(field, found, phrase), phrase)
  if (aim || phrase) return aim
  const { annotated, tokens, lexicon } = field
  const isCorrelate = tokens
    .slice(found.from, found.to)
    .some(
      ({ start, end }) =>
        lexicon.terms!.stance.correlates.get(lexicon.form(annotated.article.reading.slice(start, end)).folded) ===
        preposition,
    )
  return isCorrelate ? (asked(field, found) ?? meant(field, found) ?? before()) : undefined
}

/** "nahm die Strafe an": one of the frame's own words is what it is about. */
function worded(field: Field, words: readonly number[]): Aim | undefined {
  const { annotated, tokens, lexicon } = field
  const phrase = nounPhrases(annotated, tokens, lexicon).find(({ at }) => words.includes(at))
  return phrase && aimAt(field, { ...phrase, isWanted: true })
}

/** The field up to the next word of the frame: "der Vorschlag stieß auf Kritik" tells of no proposal for criticism. */
function cutAt(field: Field, { frame, at }: FoundStance, phrase: NounPhrase): Field {
  const next = [...frame!.words, at].filter((index) => index > phrase.at).sort((a, b) => a - b)[0]
  return next === undefined ? field : { ...field, tokens: field.tokens.slice(0, next) }
}

/** "kündigte Berufung an": what is appealed against goes without saying; the text named it before. */
function implied(field: Field, word: string): Aim | undefined {
  const { annotated, tokens, lexicon, isDiscussed } = field
  const key = headKey(word.charAt(0).toUpperCase() + word.slice(1), lexicon)
  const until = tokens[0]!.start
  const nouns = annotated.layers.tokens.filter(({ pos, end }) => pos === 'NOUN' && end <= until)
  const noun = nouns.findLast(({ start, end }) => headKey(annotated.article.reading.slice(start, end), lexicon) === key)
  if (!noun) return undefined
  const phrase = { start: noun.start, end: noun.end, head: noun, at: 0, isAttribute: false, isNone: false }
  const issue = issueFrom(annotated, [noun], phrase, lexicon, isDiscussed, 1)
  return issue && { issue, isEnd: false }
}

function hasThat({ annotated, tokens }: Field, { from, to }: FoundStance): boolean {
  return tokens
    .slice(from, to)
    .some(({ pos, start, end }) => pos !== 'NOUN' && THAT.test(annotated.article.reading.slice(start, end)))
}

const THAT = /^(?:das|dies|that|this)$/i
