import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import { constructionOf, contentEnd, framesAround, reported } from './indirect.ts'
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { canSpeak, nounStart, phraseSpan, type Reading, spanOf, speakerOf, wordSpans } from './reading.ts'
import { agentOf, isThing } from './roles.ts'
import { WORD_CLASS } from './word-classes.ts'

const NONE: readonly Span[] = []

/** "die Forderung der Gewerkschaft, … zu …", "vertrat die Ansicht, dass …": a noun cues the clause behind it. */
export function nominal(reading: Reading, k: number): Draft | undefined {
  if ((reading.unit.classes & WORD_CLASS.noun) === 0) return undefined
  const { clauses, words, rules } = reading
  const clause = clauses[k]!
  const content = clauses[k + 1]
  if (!content || content.kind === 'quoted' || clause.kind === 'quoted') return undefined
  const construction = constructionOf(reading, k + 1)
  if (!construction || construction === 'direct') return undefined
  if (construction === 'verb-second' && !reported(words, content)) return undefined
  // "Er habe die Sorge, dass …", "soll die Nachricht erhalten haben, dass …": somebody else tells it.
  if (
    clause.finite >= 0 &&
    (reported(words, clause) || words[clause.finite]!.verb!.lemmas.some((lemma) => rules.hearsay.has(lemma)))
  )
    return undefined
  const noun = lastNoun(reading, content.from)
  if (noun === undefined) return undefined
  // A main clause must follow the noun at once: "die Sorge, es werde …".
  const behind = nounPhraseAt(words, noun, { limit: content.from - 1, greedy: true }, rules)
  const end = behind?.head === noun ? behind.to : noun + 1
  if (construction === 'verb-second' && !onlyVerbs(words, end, content.from)) return undefined
  const cueNoun = rules.nouns.get(words[noun]!.lower)
  if (!cueNoun?.takes.has(construction)) return undefined
  const start = nounStart(reading, noun)
  const phrase = nounPhraseAt(words, start, { limit: content.from, greedy: true }, rules)
  const owner =
    ownerOf(reading, noun, content.from) ?? ownerBefore(reading, start) ?? attributedTo(reading, start, noun)
  const subject = owner ?? (isPassive(reading, k) ? agentOf(reading, k) : speakerOf(reading, k))
  const isSubject = subject !== undefined && phrase !== undefined && subject.from <= noun && noun < subject.to
  // "Von der Polizei kam der Hinweis, …".
  const nobody = subject?.pronoun === true && words[subject.head]!.lower === 'es'
  // "Die Behauptung, …, wies der Rat zurück": whose claim it is nobody says, and who rejects it speaks on.
  const own = reading.cues[k]?.verb
  // "lehnte mit der Begründung ab, …": behind a preposition the noun says how, not what.
  const manner = rules.prepositions.has(words[start - 1]?.lower ?? '')
  // "steht im Verdacht, … zu haben": who is suspected says nothing.
  const suspected = manner && words[start - 1]!.lower !== 'mit' && rules.suspicions.has(words[noun]!.lower)
  const rejected = manner
    ? rules.against.has(words[start - 1]!.lower)
    : own !== undefined &&
      (rules.rejecting.has((own.particle ?? '') + own.base) ||
        // "Den Vorwurf, …, nannte er absurd": a claim that is judged is somebody else's.
        (start === clause.from && own.takes.has('label') && cueNoun.medium === 'speech' && !isSubject))
  // "Hintergrund ist die Befürchtung, …": a thing has none, whose it is nobody says.
  const thing =
    subject !== undefined && !owner && clause.finite >= 0 && !isPassive(reading, k) && isThing(reading, subject)
  const said = subject && !thing && !nobody && (!isSubject || owner) ? subject : (agentOf(reading, k) ?? phrase)
  // "Seine Ankündigung, …, überraschte viele": the noun that opens its clause speaks for its owner.
  // "die der Überzeugung waren, …": behind a relative pronoun it is a predicate.
  const opens =
    start <= clause.from + 1 && start > clause.opener + 1 && !rules.prepositions.has(words[clause.from]!.lower) && !own
  const speaker = (rejected || opens) && !owner ? phrase : said
  const verb = !owner && clause.finite >= 0 ? verbWords(reading, k) : []
  const cue = [...verb]
  for (let i = start; i <= noun; i += 1) cue.push(i)
  cue.sort((a, b) => a - b)
  const resumed = clause.words.find((i) => i > content.from)
  const span = spanOf(words, content.from, resumed ?? endOf(reading, k + 1, clause.finite < 0 ? 1 : 0))
  if (!span) return undefined
  return {
    type: 'indirect',
    medium: cueNoun.medium,
    rule: 'quotations/noun',
    content: [span],
    cue: wordSpans(words, cue),
    // "Vorwürfe werden laut, …": whose they are nobody says.
    speaker: speaker && !(suspected && !owner) ? [phraseSpan(words, speaker)] : NONE,
    ...(rejected && subject && { carries: [phraseSpan(words, subject)] }),
    addressee: NONE,
    frame: framesAround(reading, k, content.from, resumed),
    venue: NONE,
    unit: reading.index,
  }
}

/** "Bergs Urteil fiel hart aus: Die Koalition sei am Ende.": a noun before a colon announces the sentence behind it. */
export function announced(reading: Reading, k: number): Draft | undefined {
  if ((reading.unit.classes & WORD_CLASS.noun) === 0) return undefined
  const { clauses, cues, words, rules } = reading
  const clause = clauses[k]!
  const content = clauses[k + 1]
  if (content?.before !== ':' || content.kind !== 'main' || cues[k] || clause.kind === 'quoted') return undefined
  const noun = clause.words.find(
    (i) => words[i]!.pos === 'NOUN' && rules.nouns.get(words[i]!.lower)?.takes.has('direct'),
  )
  if (noun === undefined) return undefined
  const start = nounStart(reading, noun)
  const owner = ownerOf(reading, noun, clause.to) ?? ownerBefore(reading, start)
  // "Die Begründung der Richterin: Die Beweise reichen nicht." needs no mood: there is nothing but the noun.
  const bare = clause.finite < 0 && owner !== undefined && start <= clause.from + 1
  if (!bare && !reported(words, content)) return undefined
  const phrase = owner ?? nounPhraseAt(words, start, { limit: clause.to, greedy: true }, rules)
  const span = spanOf(words, content.from, contentEnd(reading, k + 1))
  if (!span || !phrase) return undefined
  return {
    type: 'indirect',
    medium: rules.nouns.get(words[noun]!.lower)!.medium,
    rule: 'quotations/announced',
    content: [span],
    cue: wordSpans(words, [noun]),
    speaker: [phraseSpan(words, phrase)],
    addressee: NONE,
    frame: framesAround(reading, k, content.from, undefined),
    venue: NONE,
    unit: reading.index,
  }
}

/** "wurde der Schluss gezogen": the subject is what is said. */
function isPassive({ clauses, words, rules }: Reading, k: number): boolean {
  const { finite } = clauses[k]!
  return finite >= 0 && words[finite]!.verb!.lemmas.some((lemma) => rules.passives.has(lemma))
}

/** "die These vertreten, die Partei …": nothing but verbs and a stop between noun and clause. */
function onlyVerbs(words: Reading['words'], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { pos, verb } = words[i]!
    // "liegt die Äußerung vor, …".
    const particle = pos === 'ADP' && words[i + 1]?.text === ','
    if (pos !== 'PUNCT' && !verb && !particle) return false
  }
  return true
}

/** Where the frame's own verb is still to come the content ends with its clause. */
function endOf(reading: Reading, first: number, waiting: number): number {
  if (waiting === 0) return contentEnd(reading, first)
  let end = reading.clauses[first]!.to
  for (let k = first + 1; k < reading.clauses.length; k += 1) {
    const clause = reading.clauses[k]!
    if (clause.kind === 'verb-first' || clause.kind === 'main' || clause.kind === 'quoted') break
    end = clause.to
  }
  return end
}

/** The last cue noun before `end`, with only its own genitive, a verb or a particle behind it. */
function lastNoun(reading: Reading, end: number): number | undefined {
  const { words, rules } = reading
  for (let i = end - 1; i >= 0 && i >= end - 14; i -= 1) {
    const word = words[i]!
    if (word.quoted) return undefined
    if (word.pos === 'NOUN' && rules.nouns.get(word.lower)?.takes.has('clause')) {
      const phrase = nounPhraseAt(words, i, { limit: end, greedy: true }, rules)
      let rest = phrase && phrase.head === i ? phrase.to : i + 1
      for (; rest < end; rest += 1) {
        const left = words[rest]!
        if (
          left.pos === 'PUNCT' ||
          left.verb ||
          left.pos === 'ADV' ||
          left.pos === 'PART' ||
          left.pos === 'ADP' ||
          left.pos === 'ADJ'
        )
          continue
        return undefined
      }
      return i
    }
  }
  return undefined
}

/** "der Gewerkschaft" in "die Forderung der Gewerkschaft", "von Experten" in "die Warnung von Experten". */
function ownerOf(reading: Reading, noun: number, limit: number): NounPhrase | undefined {
  const { words, rules } = reading
  const next = words[noun + 1]
  if (!next || noun + 1 >= limit) return undefined
  const from = next.lower === 'von' || next.lower === 'vom' ? noun + 2 : noun + 1
  if (from === noun + 1 && !rules.determiners.get(next.lower)?.includes('g')) return undefined
  const phrase = nounPhraseAt(words, from, { limit, greedy: true }, rules)
  // "seine Ankündigung vom Herbst".
  const time = phrase && next.lower === 'vom' && !canSpeak(reading, phrase)
  return time ? undefined : phrase
}

function verbWords(reading: Reading, k: number): readonly number[] {
  const { clauses, words } = reading
  const clause = clauses[k]!
  const late = clause.words.filter(
    (i) =>
      i > clause.finite &&
      words[i]!.verb !== undefined &&
      words[i]!.pos !== 'ADJ' &&
      (words[i]!.verb!.participle || words[i]!.verb!.infinitive),
  )
  return [clause.finite, ...late]
}

/** "Die von Berg geäußerte Hoffnung": who did what the attribute tells. */
function attributedTo(reading: Reading, start: number, noun: number): NounPhrase | undefined {
  const { words, rules } = reading
  const attribute = words[noun - 1]
  if (!attribute || !/(?:t|en)e[nrms]?$/u.test(attribute.lower)) return undefined
  for (let i = noun - 2; i > 0 && i > noun - ATTRIBUTE_REACH; i -= 1) {
    if (words[i]!.pos === 'PUNCT') return undefined
    if (!rules.agents.has(words[i]!.lower) || words[i - 1]?.pos !== 'DET') continue
    const phrase = nounPhraseAt(words, i + 1, { limit: Math.min(start, noun), greedy: false }, rules)
    return phrase && canSpeak(reading, phrase) ? phrase : undefined
  }
  return undefined
}

/** How far before its noun the article of such an attribute may stand, in words. */
const ATTRIBUTE_REACH = 16

/** "Bergs Forderung": a name in the genitive before the noun. */
function ownerBefore(reading: Reading, start: number): NounPhrase | undefined {
  const before = reading.words[start - 1]
  if (before?.pos !== 'PROPN' || !/[sx’']$/u.test(before.text)) return undefined
  return { from: start - 1, to: start, head: start - 1, cases: 'g', pronoun: false }
}
