import type { Span } from '../../model/span.ts'
import type { Cue } from './cues.ts'
import { EITHER_GENDER, type NounPhrase, nounPhraseAt } from './noun-phrase.ts'
import { TIMES } from './prefield.ts'
import { canSpeak, phraseBefore, phraseSpan, type Reading, speakerOf } from './reading.ts'
import { isWritten, venueAmong } from './venue.ts'
import { WORD_CLASS } from './word-classes.ts'
import { isNameOrNoun } from './words.ts'

const NONE: readonly Span[] = []

/** Who speaks in a cue clause: its subject, or the agent of a passive ("wurde vom Gericht verurteilt"). */
export function voiceOf(reading: Reading, k: number): NounPhrase | undefined {
  const cue = reading.cues[k]
  if (isImpersonal(reading, k)) return placeVoice(reading, k) ?? textBefore(reading, k)
  if (cue && reading.rules.textVerbs.has((cue.verb.particle ?? '') + cue.verb.base)) return placeVoice(reading, k)
  const { rules } = reading
  // "Berg wird von der Zeitung zitiert": who is quoted is the subject; "die Zeitung zitiert Berg": the object.
  if (cue && rules.quoters.has(cue.verb.base) && !cue.passive) return quotedBy(reading, k)
  if (!cue?.passive || rules.quoters.has(cue.verb.base)) {
    const subject = speakerOf(reading, k)
    // "In dem Papier ist von Mängeln die Rede": the noun of the cue does not speak.
    const isNoun = subject !== undefined && reading.words[subject.head]!.pos === 'NOUN'
    if (isNoun && cue?.words.includes(subject.head)) return textVoice(reading, k)
    // "Auf dem Plakat waren die Worte zu lesen": the subject is what is said.
    const said = cue !== undefined && subject !== undefined && rules.wordings.has(reading.words[subject.head]!.lower)
    // "Aus Kreisen der Stadt war zu hören".
    const heard = cue !== undefined && subject === undefined && cue.verb.base === 'sein'
    return said || heard ? (placeVoice(reading, k) ?? subject) : subject
  }
  const agent = agentOf(reading, k)
  if (agent) return agent
  // "Vorwürfe werden laut": whose they are nobody says.
  if (cue.main === reading.clauses[k]!.finite) {
    const subject = speakerOf(reading, k)
    if (subject && rules.nouns.has(reading.words[subject.head]!.lower)) {
      // "Aus der Partei werden Vorwürfe laut".
      const place = placeVoice(reading, k)
      return place && canSpeak(reading, place) ? place : subject
    }
  }
  // "In einem Bericht der Zeitung wurde vermutet", "ein Bericht, in dem vermutet wird".
  return textVoice(reading, k) ?? textBefore(reading, k)
}

/** "eine Erklärung, in der es heißt": the text a relative clause hangs on. */
function textBefore(reading: Reading, k: number): NounPhrase | undefined {
  const { clauses, words, rules } = reading
  const { kind, from, opener } = clauses[k]!
  if (kind !== 'relative' || !rules.places.has(words[opener - 1]?.lower ?? '')) return undefined
  const noun = phraseBefore(reading, from - 1)
  return noun && isText(reading, noun.head) ? noun : undefined
}

/** "In einem Bericht der Zeitung …": a text in a phrase of place. */
function textVoice(reading: Reading, k: number): NounPhrase | undefined {
  const place = placeVoice(reading, k)
  return place && isText(reading, place.head) ? place : undefined
}

/** "wurde vom Gericht verurteilt": who does it in a passive. */
export function agentOf(reading: Reading, k: number): NounPhrase | undefined {
  const { words, clauses, cues, rules } = reading
  const clause = clauses[k]!
  for (const i of clause.words) {
    // "Von Chaos wird gesprochen": a preposition of the cue names what it is about.
    if (!rules.agents.has(words[i]!.lower) || cues[k]?.words.includes(i)) continue
    // "Der Sprecher von Berg wurde aufgefordert": before the verb it belongs to the subject, unless it opens the clause.
    const late = clause.kind === 'dependent' || clause.kind === 'relative'
    if (i < clause.finite && i > clause.from && !(late && !isNameOrNoun(words[i - 1]!))) continue
    const phrase = nounPhraseAt(words, i + 1, { limit: clause.to, greedy: false }, rules)
    // "von den Erhöhungen ausgeschlossen": things do nothing.
    if (phrase && isThing(reading, phrase)) continue
    // "der Ausbruch von Unruhen wird befürchtet": the phrase belongs to its noun.
    if (phrase && (words[i - 1]?.pos !== 'NOUN' || canSpeak(reading, phrase))) return phrase
  }
  return undefined
}

/** Whom "die Zeitung zitiert den Minister" quotes; the subject where it quotes nobody. */
function quotedBy(reading: Reading, k: number): NounPhrase | undefined {
  const { words, clauses, rules } = reading
  const clause = clauses[k]!
  const subject = speakerOf(reading, k)
  for (let i = clause.finite + 1; i < clause.to; i += 1) {
    if (subject && i >= subject.from && i < subject.to) continue
    const word = words[i]!
    if (word.quoted || word.text === ':') break
    if (rules.prepositions.has(word.lower)) {
      i = (nounPhraseAt(words, i + 1, { limit: clause.to, greedy: false }, rules)?.to ?? i + 1) - 1
      continue
    }
    const phrase = nounPhraseAt(words, i, { limit: clause.to, greedy: false }, rules)
    if (phrase && (phrase.pronoun || phrase.cases.includes('a'))) return phrase
    if (phrase) i = phrase.to - 1
  }
  return subject
}

/** Whether a noun is a text or a speech that can speak for its author. */
export function isText(reading: Reading, head: number): boolean {
  const { words, rules } = reading
  const word = words[head]!
  return isWritten(reading, word) || rules.texts.test(word.lower) || rules.nouns.get(word.lower)?.medium === 'writing'
}

/** Whether a phrase names what neither speaks nor is a text or a word for what is said; a share may be one of people. */
export function isThing(reading: Reading, phrase: NounPhrase): boolean {
  const { words, rules } = reading
  const { lower, pos, gender } = words[phrase.head]!
  if (TIMES.test(lower)) return true
  if (phrase.pronoun || pos !== 'NOUN' || gender === undefined) return false
  if (words[phrase.from]!.pos === 'NUM' || rules.shares.test(lower)) return false
  if (canSpeak(reading, phrase) || isText(reading, phrase.head)) return false
  // "Versicherer", "die Verantwortlichen", "Agenturmeldungen", "die „Neue Liste“": people, sources, and names nobody knows.
  if (gender === 'masculine' && /er[ns]?$/u.test(lower)) return false
  if (EITHER_GENDER.test(lower.replace(/[nrms]$/u, '')) || rules.sourceEndings.some((end) => lower.endsWith(end)))
    return false
  for (let i = phrase.from; i < phrase.to; i += 1) if (words[i]!.mark) return false
  return rules.nouns.get(lower)?.takes.has('direct') !== true && !rules.wordings.has(lower)
}

/** Who is spoken to: "gegenüber der Zeitung", "forderte die Regierung auf", "warf ihm vor"; in a passive its subject. */
export function addresseeOf(reading: Reading, k: number, cue: Cue, speaker: NounPhrase | undefined): readonly Span[] {
  const { words, clauses, rules } = reading
  const clause = clauses[k]!
  const verb = (cue.verb.particle ?? '') + cue.verb.base
  const toward = toldTo(reading, k)
  if (toward.length > 0) return toward
  const wanted = rules.addressed.get(verb)
  if (wanted === undefined) return spokenTo(reading, k, verb)
  if (cue.passive) {
    const subject = speakerOf(reading, k)
    return subject ? [phraseSpan(words, subject)] : NONE
  }
  const asides = clauses.filter(({ kind, from, to }) => kind === 'relative' && from > clause.finite && to < clause.to)
  let i = clause.finite + 1
  while (i < clause.to) {
    const word = words[i]!
    if (speaker && i >= speaker.from && i < speaker.to) {
      i = speaker.to
      continue
    }
    // "sagte Berg, der das Amt leitet, der Zeitung".
    const aside = asides.find(({ from }) => from === i + 1)
    if (aside) {
      i = aside.to
      continue
    }
    if ((word.text === ',' && clauses[k + 1]?.to !== i) || word.text === ':') break
    if (rules.prepositions.has(word.lower)) {
      const inner = nounPhraseAt(words, i + 1, { limit: clause.to, greedy: false }, rules)
      i = inner ? inner.to : i + 1
      continue
    }
    if (rules.objectPronouns.has(word.lower))
      return word.lower === 'sich' ? NONE : [{ start: word.start, end: word.end }]
    const phrase = nounPhraseAt(words, i, { limit: clause.to, greedy: false }, rules)
    // "versprach lückenlose Aufklärung": nobody speaks to a thing.
    if (phrase && !phrase.pronoun && phrase.cases.includes(wanted) && !isThing(reading, phrase))
      return [phraseSpan(words, phrase)]
    i = phrase ? Math.max(phrase.to, i + 1) : i + 1
  }
  return spokenTo(reading, k, verb)
}

/** "gegenüber der Zeitung", with a verb or without ("Berg gegenüber der Zeitung: „…“"). */
export function toldTo({ words, clauses, rules, unit }: Reading, k: number): readonly Span[] {
  if ((unit.classes & WORD_CLASS.toward) === 0) return NONE
  const clause = clauses[k]!
  for (const i of clause.words) {
    if ((words[i]!.classes & WORD_CLASS.toward) === 0) continue
    const phrase = nounPhraseAt(words, i + 1, { limit: clause.to, greedy: false }, rules)
    if (phrase) return [phraseSpan(words, phrase)]
  }
  return NONE
}

/** "vor Journalisten", "zu Reportern", "forderte von der Regierung", "im Interview mit der Zeitung". */
function spokenTo(reading: Reading, k: number, verb: string): readonly Span[] {
  const { words, clauses, rules } = reading
  const clause = clauses[k]!
  for (const i of clause.words) {
    const { lower } = words[i]!
    if (!rules.audiences.has(lower) && !rules.requested.get(verb)?.has(lower)) continue
    const phrase = nounPhraseAt(words, i + 1, { limit: clause.to, greedy: false }, rules)
    if (!phrase || phrase.pronoun) continue
    if (rules.requested.get(verb)?.has(lower) || isAudience(reading, phrase)) return [phraseSpan(words, phrase)]
  }
  const { partner } = venueAmong(reading, clause.words, clause.finite)
  return partner ? [phraseSpan(words, partner)] : NONE
}

/** Whether a phrase names people: "Journalisten", "der Presse", "seinen Anhängern", "Präsident Berg". */
function isAudience({ words, rules }: Reading, { from, to, head }: NounPhrase): boolean {
  const word = words[head]!
  if (word.isRole || rules.listeners.test(word.lower)) return true
  for (let i = from; i < to; i += 1) if (words[i]!.named === 'person') return true
  return false
}

/** "In der Mitteilung heißt es": an impersonal cue has its voice in a phrase of place. */
export function placeVoice(reading: Reading, k: number): NounPhrase | undefined {
  const { words, clauses, rules } = reading
  const clause = clauses[k]!
  let reserve: NounPhrase | undefined
  for (const i of clause.words) {
    const { lower } = words[i]!
    if (!rules.places.has(lower)) continue
    const phrase = nounPhraseAt(
      words,
      i + 1,
      { limit: i < clause.finite ? clause.finite : clause.to, greedy: true },
      rules,
    )
    if (!phrase || phrase.pronoun) continue
    // "geht aus der Antwort zum „Umgang“ hervor": the particle belongs to the verb.
    const own = reading.cues[k]?.words.includes(phrase.to - 1) ? { ...phrase, to: phrase.to - 1 } : phrase
    // "darf man in Frage stellen": nothing is left but the verb's own noun.
    if (own.to <= own.from) continue
    if (canSpeak(reading, own) || isText(reading, own.head)) return own
    // "Mit Blick auf den Anruf heißt es", "bei der Brücke heißt es": what it is about, unless it can speak.
    const isNamed = words[phrase.head]!.pos === 'PROPN'
    if (isNamed || !rules.aboutPlaces.has(lower)) reserve ??= own
  }
  return reserve
}

/** The words of a cue, with the "es" of "heißt es" beside its verb. */
export function cueWords(reading: Reading, k: number, cue: Cue): readonly number[] {
  const { finite } = reading.clauses[k]!
  if (!isImpersonal(reading, k)) return cue.words
  const es = [finite + 1, finite - 1].find((i) => reading.words[i]?.lower === 'es')
  return es === undefined || cue.words.includes(es) ? cue.words : [...cue.words, es].sort((a, b) => a - b)
}

/** Whether a clause says "heißt es": a cue without a subject of its own. */
export function isImpersonal(reading: Reading, k: number): boolean {
  const { words, clauses, rules } = reading
  const clause = clauses[k]!
  const main = reading.cues[k]?.main ?? clause.finite
  // "heißt es", "hatte es geheißen".
  const says = (i: number) => words[i]?.verb?.lemmas.some((lemma) => rules.impersonal.has(lemma)) === true
  if (clause.finite < 0 || !(says(clause.finite) || (words[clause.finite]!.pos === 'AUX' && says(main)))) return false
  const after = words[clause.finite + 1]?.lower
  return after === 'es' || clause.words.some((i) => words[i]!.lower === 'es' && Math.abs(i - clause.finite) < 12)
}

/** Where clause `k` says that something is said: "in einem Interview mit der Zeitung", "auf der Plattform X". */
export function venueOf(reading: Reading, k: number): readonly Span[] {
  const { words, finite } = reading.clauses[k]!
  return venueAmong(reading, words, finite).spans
}
