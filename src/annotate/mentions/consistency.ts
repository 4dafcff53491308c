import { NEVER_GIVEN } from '../../language/addresses.ts'
import { NAME_FLAGS } from '../../language/mentions.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { EntityKind } from '../../model/layers.ts'
import { indexAt } from '../../model/span.ts'
import { bodyCompounds, isBodyCompound } from './body-compounds.ts'
import type { Found } from './found.ts'
import { ARABIC, LISTED, roleBefore } from './person.ts'
import { repeatedPhrases } from './phrases.ts'
import { acts, type NamedSentence, particleSurnames, speaksAgainst, textOf, type Verdicts, vote } from './vote.ts'
import type { Word } from './words.ts'

const GIVEN = /^\p{Lu}\p{Ll}+$/u

/**
 * Makes an article agree with itself: a surname introduced with a first name is a person everywhere, also in the
 * genitive; a single name is what most of its mentions are; a name found once is found wherever it stands.
 */
export function consistent(sentences: readonly NamedSentence[], pack: LanguagePack): readonly Found[] {
  const particled = particleSurnames(sentences)
  const votes = vote(sentences, particled, pack)
  const { kinds: verdicts, surnames, fullNames } = votes
  const bodies = bodyCompounds(sentences)
  const kindOf = ({ form }: Word): EntityKind | undefined => {
    for (const base of form.bases) {
      const kind = verdicts.get(base)
      if (kind) return kind
    }
    return undefined
  }
  const phrases = repeatedPhrases(sentences, (word) => kindOf(word) === 'person' && word.form.bases[0] !== word.text)
  /** "von" before a surname that a full name has with it belongs to the name. */
  const withParticles = (words: readonly Word[], at: number): number => {
    const particles = words[at]!.form.bases.flatMap((base) => particled.get(base) ?? [])
    let from = at
    // "Von der Ahlen" at the sentence's start.
    const text = (index: number) => (index === 0 ? words[0]!.text.toLowerCase() : words[index]!.text)
    while (from > 0 && particles.includes(text(from - 1))) from -= 1
    return from
  }
  const result: Found[] = []
  /** A bare surname with what belongs to it on its left: particles, or a first name no list knows. */
  const begun = (found: Found, words: readonly Word[], at: number): Found => {
    if (found.kind !== 'person' || found.form !== 'name') return found
    let from = withParticles(words, at)
    const free = from === 0 || (result.at(-1)?.end ?? 0) <= words[from - 1]!.start
    if (free && words[at]!.end === found.end && fullNames.has(words[at]!.text) && isUnknownGiven(words, from - 1))
      from -= 1
    return from === at ? found : { ...found, start: words[from]!.start }
  }
  const shy = [...verdicts.keys()].some((name) => ARABIC.test(name))
  /** A word that is also a common noun is the name only where no article or adjective makes it one. */
  const mayRepeat = (words: readonly Word[], at: number): boolean => {
    if (isFunctionWord(words[at]!, pack)) return false
    const flags = words[at]!.form.flags & pack.mentions.ambiguous
    if (flags === 0) return true
    // "die Landunion": the dictionary may split what the article has as a body's name.
    if (flags === NAME_FLAGS.compound && kindOf(words[at]!) === 'organization') return words[at - 1]?.pos !== 'ADJ'
    if (words[at]!.form.noName && !words[at]!.form.bases.some((base) => surnames.has(base))) return false
    if (flags & (NAME_FLAGS.lowerWord | NAME_FLAGS.noName) && at === 0)
      return words[0]!.form.bases.some((base) => surnames.has(base)) && opensAsSubject(words)
    if (kindOf(words[at]!) !== 'person') return false
    const before = words[at - 1]
    return (
      !before ||
      (before.pos !== 'DET' &&
        before.pos !== 'ADJ' &&
        before.pos !== 'NUM' &&
        !pack.mentions.lexicon().isArticle(before.text))
    )
  }
  for (const { words, names } of sentences) {
    let next = 0
    for (let at = 0; at < words.length; ) {
      const word = words[at]!
      while (next < names.length && names[next]!.end <= word.start) next += 1
      const name = names[next]
      const covered = name !== undefined && name.start < word.end
      const phrase = phrases.at(words, at)
      if (phrase && (!covered || name.end <= words[at + phrase.length - 1]!.end)) {
        const { kind, length } = phrase
        const rule = covered && name.end === words[at + length - 1]!.end ? name.rule : 'mentions/repeated'
        result.push({ start: word.start, end: words[at + length - 1]!.end, kind, form: 'name', rule })
        at += length
        continue
      }
      if (covered) {
        let to = at
        while (to < words.length && words[to]!.start < name.end) to += 1
        if (to === at + 1 && word.end === name.end && isBodyCompound(word, bodies)) {
          result.push(bodyCompound(word))
          at = to
          continue
        }
        if (
          to === at + 1 &&
          name.kind === 'place' &&
          word.form.bases.some((base) => surnames.has(base)) &&
          acts(words, at)
        ) {
          result.push({ start: name.start, end: name.end, kind: 'person', form: 'name', rule: 'mentions/repeated' })
          at = to
          continue
        }
        for (const settled of settle(name, words, at, to, kindOf, votes, pack)) result.push(begun(settled, words, at))
        at = to
        continue
      }
      // A derived name inside the word ("US" in "US-Präsident") begins where the word does, so this word has none.
      if (isBodyCompound(word, bodies) && words[at - 1]?.pos !== 'ADJ') {
        result.push(bodyCompound(word))
        at += 1
        continue
      }
      const verdict = word.capital || (shy && ARABIC.test(word.text)) ? kindOf(word) : undefined
      const kind = verdict && mayRepeat(words, at) ? verdict : undefined
      if (kind) {
        const found = begun(
          { start: word.start, end: word.end, kind, form: 'name', rule: 'mentions/repeated' },
          words,
          at,
        )
        result.push(withRole(found, words, indexAt(words, found.start), pack))
      } else {
        const hyphen = word.capital ? word.text.indexOf('-') : -1
        const front = hyphen > 2 ? word.text.slice(0, hyphen) : undefined
        const part =
          front === undefined ? undefined : (verdicts.get(front) ?? (bodies.has(front) ? 'organization' : undefined))
        if (part)
          result.push({
            start: word.start,
            end: word.start + hyphen,
            kind: part,
            form: 'derived',
            rule: 'mentions/compound-repeated',
          })
      }
      at += 1
    }
  }
  return result
}

const bodyCompound = ({ start, end }: Word): Found => ({
  start,
  end,
  kind: 'organization',
  form: 'name',
  rule: 'mentions/body-compound',
})

/** "Klein betonte, …", not "Klein ist der Anteil": a surname that is an adjective too, right before a verb of its own. */
function opensAsSubject(words: readonly Word[]): boolean {
  const [, verb, next] = words
  if (verb?.pos !== 'VERB') return false
  return next === undefined || next.pos === 'PUNCT' || next.pos === 'ADP' || next.text === 'sich'
}

/** "Ihrer" with a capital is no name. */
const isFunctionWord = (word: Word, pack: LanguagePack): boolean =>
  (word.pos === 'DET' || word.pos === 'PRON') && pack.tokens.isFunctionWord(word.text)

/** "Tevita Thal", where the article has "Ana Thal" too: a word no list knows, behind which a known surname stands. */
function isUnknownGiven(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (
    word?.pos !== 'PROPN' ||
    !GIVEN.test(word.text) ||
    NEVER_GIVEN.test(word.text) ||
    words[at + 1]!.start - word.end !== 1
  )
    return false
  return (word.form.flags & ~LISTED) === 0 && (at > 0 || (word.form.flags & LISTED) !== 0)
}

const isGiven = ({ form }: Word): boolean => form.firstName || (form.flags & NAME_FLAGS.listedGiven) !== 0

/** The name as the article's verdict has it; nothing where it is no name after all, two where two names ran together. */
function settle(
  name: Found,
  all: readonly Word[],
  at: number,
  to: number,
  kindOf: (word: Word) => EntityKind | undefined,
  { doubtful, surnames, fullNames }: Verdicts,
  pack: LanguagePack,
): readonly Found[] {
  const words = all.slice(at, to)
  const first = words[0]
  if (!first || name.form !== 'name') return [name]
  if (words.length === 1) {
    if (first.form.noName || isFunctionWord(first, pack)) return []
    if (name.kind === 'person' && first.form.bases.some((base) => doubtful.has(base))) return []
    const verdict = kindOf(first)
    if (verdict === undefined && name.rule.startsWith('mentions/model-') && !name.role) {
      // A lone guess that the lexicon or the part of speech speaks against.
      if (name.kind === 'person' ? speaksAgainst(name, all, at, pack) : !['PROPN', 'NOUN', 'X'].includes(first.pos))
        return []
    }
    const other = verdict && verdict !== name.kind && name.rule !== 'mentions/gazetteer'
    return [other ? { start: name.start, end: name.end, kind: verdict, form: 'name', rule: 'mentions/repeated' } : name]
  }
  const apart = name.kind === 'person' ? ranOn(name, words, fullNames) : undefined
  if (apart) return apart
  const last = words.at(-1)!
  const inflected = first.form.bases[0] !== first.text
  if (name.kind === 'organization' && (words.length > 2 || !inflected)) return [name]
  if (name.rule === 'mentions/gazetteer' || (isGiven(first) && !inflected) || kindOf(first) !== 'person') return [name]
  const single = (word: Word): Found => ({
    start: word.start,
    end: word.end,
    kind: 'person',
    form: 'name',
    rule: 'mentions/repeated',
  })
  const common = last.form.flags & pack.mentions.ambiguous
  if (words.length === 2 && !common && kindOf(last) === 'person') {
    if (first.form.bases.some((base) => surnames.has(base))) return [single(first), single(last)]
    if (!inflected) return [name]
  }
  // "Thals Pläne": the model ran on from a genitive it did not know; only the first word is a name.
  return inflected || name.kind !== 'person' ? [single(first)] : [name]
}

/**
 * "Eva Thal London": a headline ran on from a person whom the article names elsewhere, into a place or somebody else.
 * Two names then, `undefined` where it is one.
 */
function ranOn(name: Found, words: readonly Word[], fullNames: Verdicts['fullNames']): readonly Found[] | undefined {
  const last = words.at(-1)!
  const before = words.at(-2)!
  if (words.length < 3 || fullNames.get(before.text)?.has(textOf(words.slice(0, -1))) !== true) return undefined
  const { single } = last.form
  const place = single?.kind === 'place' && single.weak !== true
  const whole = textOf(words)
  const somebody = [...(fullNames.get(last.text) ?? [])].some(
    (other) => other !== whole && !whole.endsWith(` ${other}`),
  )
  if (!place && !somebody) return undefined
  return [
    { ...name, end: before.end },
    {
      start: last.start,
      end: last.end,
      kind: place ? 'place' : 'person',
      form: 'name',
      rule: place ? 'mentions/gazetteer' : 'mentions/repeated',
    },
  ]
}

function withRole(found: Found, words: readonly Word[], at: number, pack: LanguagePack): Found {
  if (found.kind !== 'person') return found
  const role = roleBefore(words, at, pack.mentions.lexicon())
  return role ? { ...found, role } : found
}
