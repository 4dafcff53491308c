import type { Layers, Pos } from '../../model/layers.ts'
import { contains, indexAt, type Span } from '../../model/span.ts'
import { GENITIVE_SIGN } from './genitive-sign.ts'
import type { Who } from './who.ts'

/** Who a sentence is about: its subject, as far as that is a person with a name or a body with a noun. */
export interface Topic {
  readonly entity: Layers['entities'][number]
  /** Grammatical gender of a body's noun ("der Verband": m), `undefined` for persons. */
  readonly noun?: 'm' | 'f' | undefined
  readonly start: number
}

/** The topic of a sentence, by its index. */
export type Topics = (index: number) => Topic | undefined

/** Longest stretch of a sentence that is looked through for its subject, in tokens. */
const REACH = 40

type Given = Pick<Layers, 'sentences' | 'tokens' | 'mentions'>

/**
 * The subject of each sentence as far as a name shows it: the first name before the finite verb, or right behind it,
 * that no preposition and no oblique article precedes. Words in direct speech have no topic. Looked up once a sentence.
 */
export function topicsOf(
  text: string,
  { sentences, tokens, mentions }: Given,
  who: Who,
  direct: readonly Span[],
): Topics {
  const known = new Map<number, Topic | undefined>()

  function find(index: number): Topic | undefined {
    const sentence = sentences[index]
    if (!sentence) return undefined
    const quoted = direct[indexAt(direct, sentence.start)]
    if (
      quoted &&
      contains(quoted, { start: sentence.start, end: Math.min(sentence.end, quoted.end) }) &&
      quoted.start <= sentence.start
    )
      return undefined
    const from = indexAt(tokens, sentence.start)
    let finite = from
    while (
      finite < tokens.length &&
      finite < from + REACH &&
      tokens[finite]!.start < sentence.end &&
      (tokens[finite]!.verb?.finite !== true || tokens[finite]!.pos === 'PART')
    )
      finite += 1
    const verb = tokens[finite]
    // "Einer von ihnen: Ole Berg (71).": a sentence without a verb that names one.
    if (!verb || verb.start >= sentence.end || verb.verb?.finite !== true) return onlyNamed(sentence)
    if (tokens[from]!.pos === 'SCONJ') return undefined
    return subjectIn(sentence, from, finite) ?? onlyBefore(sentence, from, verb.start) ?? behindVerb(sentence, from)
  }

  function onlyNamed(sentence: Span): Topic | undefined {
    const named = who.personsIn(sentence.start, sentence.end)
    return named.length === 1 ? { entity: named[0]!, start: sentence.start } : undefined
  }

  /** "Auf dem Platz, wo der Nebel hängt, spricht Ole Berg.": a name at once behind a verb, where nobody else is named. */
  function behindVerb(sentence: Span, from: number): Topic | undefined {
    const named = onlyNamed(sentence)
    if (!named) return undefined
    for (let i = indexAt(mentions, sentence.start); i < mentions.length && mentions[i]!.start < sentence.end; i += 1) {
      if (who.named(i) !== named.entity) continue
      const start = phraseStart(indexAt(tokens, mentions[i]!.start), from)
      const before = start === undefined ? undefined : tokens[start - 1]
      if (start !== undefined && before?.verb?.finite && (before.pos === 'VERB' || before.pos === 'AUX'))
        return { entity: named.entity, start: tokens[start]!.start }
    }
    return undefined
  }

  /** The one person named before the verb: "Der Leiter der Klinik am See, Ole Berg, übte Kritik." */
  function onlyBefore(sentence: Span, from: number, verb: number): Topic | undefined {
    const first = tokens[from]!
    const oblique = first.pos === 'ADP' || OBLIQUE.has(text.slice(first.start, first.end).toLowerCase())
    // "Eine Steuer, wie Berg sie will, …": who is named in a clause inside is not who the sentence is about.
    const named = oblique || opensClause(from, verb) ? [] : who.personsIn(sentence.start, verb)
    return named.length === 1 ? { entity: named[0]!, start: sentence.start } : undefined
  }

  /** Whether a subordinate clause begins before `end`: "wie", "als", "deren" behind a comma. */
  function opensClause(from: number, end: number): boolean {
    for (let i = from + 1; i < tokens.length && tokens[i]!.start < end; i += 1)
      if (CLAUSAL.has(tokens[i]!.pos) && text.charAt(tokens[i - 1]!.start) === ',') return true
    return false
  }

  function subjectIn(sentence: Span, from: number, finite: number): Topic | undefined {
    for (let i = indexAt(mentions, sentence.start); i < mentions.length && mentions[i]!.start < sentence.end; i += 1) {
      const entity = who.named(i)
      if (!entity || entity.kind === 'place' || entity.kind === 'other') continue
      const mention = mentions[i]!
      const said = direct[indexAt(direct, mention.start)]
      if (said && contains(said, mention)) continue
      const at = indexAt(tokens, mention.start)
      const start = phraseStart(at, from)
      if (start === undefined || opens(at)) continue
      // "Auf die Frage, ob Berg bleibe, …": behind a comma another clause has begun.
      for (let k = from; k < start; k += 1) if (text.charAt(tokens[k]!.start) === ',') return undefined
      // Behind the verb only the phrase that follows at once is surely the subject.
      if (mention.start > tokens[finite]!.start && !follows(finite, start)) return undefined
      if (entity.kind === 'person') return { entity, start: tokens[start]!.start }
      const noun = nounGender(start, indexAt(tokens, mention.end))
      return noun && { entity, noun, start: tokens[start]!.start }
    }
    return undefined
  }

  /** First token of the noun phrase that the name at token `at` ends, `undefined` where it cannot be a subject. */
  function phraseStart(at: number, first: number): number | undefined {
    let start = at
    while (
      start > first &&
      (tokens[start - 1]!.pos === 'NOUN' || tokens[start - 1]!.pos === 'ADJ' || tokens[start - 1]!.pos === 'PROPN')
    )
      start -= 1
    const before = tokens[start - 1]
    if (start === first || !before) return start
    if (before.pos === 'ADP' || before.pos === 'CCONJ') return undefined
    if (before.pos !== 'DET') return start
    if (OBLIQUE.has(text.slice(before.start, before.end).toLowerCase())) return undefined
    const ahead = tokens[start - 2]
    return ahead && start - 2 >= first && (ahead.pos === 'ADP' || ahead.pos === 'NOUN') ? undefined : start - 1
  }

  /** "Bergs Sprecherin", "Grüne Politik": the name belongs to the noun behind it. */
  function opens(at: number): boolean {
    let next = at + 1
    while (next < tokens.length && tokens[next]!.pos === 'PROPN') next += 1
    // "Mr. Berg's spokeswoman".
    if (tokens[next]?.pos === 'PART' && GENITIVE_SIGN.test(text.slice(tokens[next]!.start, tokens[next]!.end)))
      return true
    return tokens[next]?.pos === 'NOUN' || (tokens[next]?.pos === 'ADJ' && tokens[next + 1]?.pos === 'NOUN')
  }

  function follows(finite: number, start: number): boolean {
    for (let i = finite + 1; i < start; i += 1) {
      const { pos } = tokens[i]!
      if (pos !== 'ADV' && pos !== 'PART' && pos !== 'PRON') return false
    }
    return true
  }

  function nounGender(from: number, to: number): 'm' | 'f' | undefined {
    for (let i = to - 1; i >= from; i -= 1)
      if (tokens[i]!.pos === 'NOUN')
        return who.speaks(text.slice(tokens[i]!.start, tokens[i]!.end)) ? who.genderIn(tokens[i]!) : undefined
    return undefined
  }

  return (index) => {
    if (!known.has(index)) known.set(index, find(index))
    return known.get(index)
  }
}

/** What opens a clause behind a comma. */
const CLAUSAL: ReadonlySet<Pos> = new Set(['SCONJ', 'CCONJ', 'PRON'])

/** Articles that no subject of the singular has. */
const OBLIQUE = new Set([
  'den',
  'dem',
  'des',
  'einen',
  'einem',
  'eines',
  'einer',
  'seinen',
  'seinem',
  'ihren',
  'ihrem',
  'ihrer',
  'seiner',
])
