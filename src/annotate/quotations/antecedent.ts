import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Layers } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import type { Topic, Topics } from './topics.ts'
import type { Who } from './who.ts'

/** Who spoke last; without `entity` somebody who is described but not known. */
export interface Voice {
  readonly entity?: Entity
  /** Grammatical gender of the noun that describes who spoke. */
  readonly gender?: 'm' | 'f' | undefined
  readonly end: number
}

/** A word that stands for somebody named before: "sie", "he", "der 52-Jährige". */
export interface StandIn {
  readonly gender: 'm' | 'f'
  /** Whether it can stand for one person only, never for many or for a body. */
  readonly person: boolean
  /** Whether it tells somebody's age alone. */
  readonly aged: boolean
}

/** How many sentences before a pronoun its person may have been named. */
const WINDOW = 2

/** How many sentences that name nobody may stand between a subject and its pronoun. */
const FAR = 3

/** Reads a speaker phrase as a stand-in, or returns undefined. */
export function standInOf(phrase: string, { quotations }: LanguagePack): StandIn | undefined {
  const lower = phrase.toLowerCase()
  const gender = quotations.pronounGenders.get(lower)
  if (gender) return { gender, person: quotations.personalPronouns.has(lower), aged: false }
  const aged = quotations.aged.exec(lower)
  const shown = aged?.[1] === undefined ? undefined : quotations.articleGenders.get(aged[1])
  return shown && { gender: shown, person: true, aged: true }
}

/**
 * Finds the person a stand-in means: the only one that fits nearby, the subject of the sentence before, or the one who
 * spoke right before. Who is named in what is said, or beside the pronoun, is somebody else. A body is meant where it
 * is the subject of the sentence before and its noun has the pronoun's gender ("Der Verband … Er …").
 */
export function antecedentsOf(
  article: Article,
  layers: Pick<Layers, 'sentences' | 'tokens'>,
  pack: LanguagePack,
  who: Who,
  direct: readonly Span[],
  topicOf: Topics,
): (standIn: StandIn, span: Span, draft: Draft, voice: Voice | undefined) => Entity | undefined {
  const { sentences, tokens } = layers

  function antecedent(standIn: StandIn, span: Span, draft: Draft, voice: Voice | undefined): Entity | undefined {
    const { gender } = standIn
    const numbers = numbersBeside(draft)
    if (!standIn.person && numbers === 'plural') return undefined
    const one = standIn.person || numbers === 'singular'
    const first = Math.min(span.start, draft.content[0]!.start)
    const here = indexAt(sentences, first)
    const from = sentences[Math.max(0, here - WINDOW)]?.start ?? first
    const near = voice && voice.end > from ? voice : undefined
    const others = othersIn(who, span, draft)
    const may = (entity: Entity) => who.mayBe(gender, entity) && !others.has(entity)
    const fits = (entity: Entity) => (who.is(gender, entity) || (standIn.person && may(entity))) && !others.has(entity)
    const apart = apartFrom(gender, from, span.end)
    const named = (start: number) => who.personsIn(start, span.start).filter((one) => fits(one) && apart.has(one))
    const persons = named(from)
    // A new paragraph that names one person speaks of that one: "Leiter Ole Berg mag nicht reden. …, erzählt er."
    const block = article.blocks[sentences[indexAt(sentences, span.start)]?.block ?? -1]?.start ?? 0
    if (!voice || voice.end <= block) {
      const [one, ...more] = named(Math.max(from, block))
      if (one && more.length === 0 && !isPassed(one, here, gender, near)) return one
      // "Vor dem Haus wartete Gul Sadyk. …, sagte sie": somebody else is the subject now.
      if (one && more.length === 0 && topicOf(here - 1) === undefined) return undefined
    }
    // "Ihr Arzt sagte, … Er warnte": whoever spoke has no name here.
    if (near && !near.entity && near.gender === gender) return undefined
    // "Berg sieht das anders: „…“, sagt er": the subject of the sentence itself, where it stands before the words.
    const own = topicOf(here)
    const parted = own !== undefined && /[,:;–]/u.test(article.reading.slice(own.start, span.start))
    if (parted && own.noun === undefined && own.start < first && may(own.entity)) return own.entity
    const topic = topicOf(here - 1) ?? further(here - 1, gender)
    const before = sentences[here - 1]?.block === sentences[here]?.block ? topic : undefined
    // "Thal traf Auer. Die 52-Jährige sagte": either.
    const several = standIn.aged && who.personsIn(sentences[here - 1]?.start ?? first, first).filter(may).length > 1
    if (several && !near?.entity) return undefined
    const subject = before && before.noun === undefined && may(before.entity) ? before.entity : undefined
    if (persons.length === 1 && (!subject || subject === persons[0]))
      return isPassed(persons[0]!, here, gender, near) ? undefined : persons[0]
    if (subject && (fits(subject) || (one && !mayMeanBody(here - 1, gender)))) return subject
    if (subject) return undefined
    if (before?.noun === gender && persons.length === 0) return before.entity
    if (near?.entity && fits(near.entity)) {
      // "So Berg. Dem widersprach Auer. „…“, sagte er": the sentence between names somebody else.
      const between = named(near.end)
      if (between.length > 0 && !between.includes(near.entity)) return undefined
      if (between.length === 0 && rivalBetween(near.end, span.start, gender)) return undefined
      if (persons.length === 0 || persons.includes(near.entity)) return near.entity
    }
    return undefined
  }

  /**
   * Who is named in a stretch elsewhere than in one clause with a pronoun: in "Über Berg mag er nicht reden" he is
   * somebody else.
   */
  function apartFrom(gender: 'm' | 'f', from: number, to: number): ReadonlySet<Entity> {
    const apart = new Set<Entity>()
    let start = from
    let beside = false
    for (let i = indexAt(tokens, from); i <= tokens.length; i += 1) {
      const token = tokens[i]
      const ends = !token || token.start >= to
      if (ends || token.pos === 'PUNCT') {
        if (!beside) for (const entity of who.personsIn(start, ends ? to : token.start)) apart.add(entity)
        if (ends) break
        start = token.end
        beside = false
      } else beside ||= token.pos === 'PRON' && pack.quotations.pronounGenders.get(formAt(i).toLowerCase()) === gender
    }
    return apart
  }

  /** The subject some sentences before, where all in between names nobody: "Berg will ein Gesetz. Es eile. …, sagt er." */
  function further(index: number, gender: 'm' | 'f'): Topic | undefined {
    for (let at = index; at > index - FAR && at > 0 && !namesSomebody(at, gender); at -= 1) {
      if (sentences[at - 1]!.block !== sentences[at]!.block) return undefined
      const topic = topicOf(at - 1)
      if (topic) return topic.noun === undefined && who.is(gender, topic.entity) ? topic : undefined
    }
    return undefined
  }

  function namesSomebody(index: number, gender: 'm' | 'f'): boolean {
    const { start, end } = sentences[index]!
    if (who.personsIn(start, end).length > 0) return true
    const first = indexAt(tokens, start)
    for (let i = first; i < tokens.length && tokens[i]!.start < end; i += 1)
      if (isRival(i, first, gender) || (who.genderIn(tokens[i]!) === gender && who.isPerson(formAt(i)))) return true
    return false
  }

  /**
   * Whether the sentence before does not name the person and has somebody else for a subject: "Vor dem Haus stand Gul
   * Sadyk.", "Ein Arzt wartete." A pronoun there goes on with the person.
   */
  function isPassed(entity: Entity, here: number, gender: 'm' | 'f', near: Voice | undefined): boolean {
    const sentence = sentences[here - 1]
    if (!sentence || sentence.block !== sentences[here]?.block) return false
    if (near?.entity === entity && near.end > sentence.start) return false
    if (who.personsIn(sentence.start, sentences[here]!.end).includes(entity)) return false
    let rival = false
    const first = indexAt(tokens, sentence.start)
    for (let i = first; i < tokens.length && tokens[i]!.start < sentence.end; i += 1) {
      const token = tokens[i]!
      const quoted = direct[indexAt(direct, token.start)]
      if (quoted && quoted.start <= token.start) continue
      if (token.pos === 'PRON' && pack.quotations.pronounGenders.get(formAt(i).toLowerCase()) === gender) return false
      rival ||= isRival(i, first, gender)
    }
    return rival
  }

  /** "So Berg. Draußen wartete eine Frau. …, sagte sie": somebody new was told of in between. */
  function rivalBetween(from: number, to: number, gender: 'm' | 'f'): boolean {
    for (let i = indexAt(tokens, from); i < tokens.length && tokens[i]!.start < to; i += 1) {
      const first = indexAt(tokens, sentences[indexAt(sentences, tokens[i]!.start)]?.start ?? from)
      if (tokens[i]!.pos === 'NOUN' && isRival(i, first, gender)) return true
    }
    return false
  }

  /** Whether the word is somebody's first name without a preposition, or the noun of a person who is new: "ein Arzt", "ihr Arzt". */
  function isRival(i: number, first: number, gender: 'm' | 'f'): boolean {
    const { pos } = tokens[i]!
    if (i > first && tokens[i - 1]!.pos === 'ADP') return false
    if (pos === 'PROPN') return tokens[i - 1]?.pos !== 'PROPN' && tokens[i + 1]?.pos === 'PROPN'
    if (pos !== 'NOUN' || who.genderIn(tokens[i]!) !== gender || !who.isPerson(formAt(i))) return false
    const at = tokens[i - 1]?.pos === 'ADJ' ? i - 2 : i - 1
    // "Der Lehrer wartete" goes on with who was named, "ein Lehrer", "sein Lehrer" is another one.
    if (at < first || tokens[at]!.pos !== 'DET') return at < first
    const form = formAt(at).toLowerCase()
    const nominative = pack.quotations.determiners.get(form)?.includes('n') === true
    return nominative && !pack.quotations.definite.has(form) && (at === first || tokens[at - 1]!.pos !== 'ADP')
  }

  function formAt(i: number): string {
    return article.reading.slice(tokens[i]!.start, tokens[i]!.end)
  }

  /** Whether a sentence has a noun without name that the pronoun may mean: "die Gewerkschaft", "der Arzt". */
  function mayMeanBody(index: number, gender: 'm' | 'f'): boolean {
    const sentence = sentences[index]!
    for (let i = indexAt(tokens, sentence.start); i < tokens.length && tokens[i]!.start < sentence.end; i += 1) {
      const token = tokens[i]!
      if (token.pos !== 'NOUN' || who.genderIn(token) !== gender) continue
      if (who.speaks(formAt(i))) return true
    }
    return false
  }

  /** Number that the verbs beside the pronoun and the cue show: not "sie erklärten". */
  function numbersBeside(draft: Draft): 'singular' | 'plural' | undefined {
    const at = indexAt(tokens, draft.speaker[0]!.start)
    const cue = draft.cue[0] ?? draft.content[0]!
    let shown: 'singular' | 'plural' | undefined
    for (const token of [tokens[at - 1], tokens[indexAt(tokens, cue.start)], tokens[at + 1]]) {
      if (!token?.verb?.finite || token.verb.number.length === 0) continue
      const { number } = token.verb
      if (!number.includes('singular')) {
        // "wies sie entschieden zurück": a form that is no verb here.
        if (shown === undefined && (token.pos === 'VERB' || token.pos === 'AUX')) return 'plural'
        continue
      }
      const form = article.reading.slice(token.start, token.end)
      if (!number.includes('plural') || !pack.quotations.pluralVerbs.test(form)) shown = 'singular'
    }
    return shown
  }

  return antecedent
}

/** Who is named in what is said, or beside the pronoun or description. */
export function othersIn(who: Who, span: Span, draft: Draft): ReadonlySet<Entity> {
  const others = new Set<Entity>()
  const said = draft.type === 'reported' ? [{ start: span.end, end: draft.content.at(-1)!.end }] : draft.content
  const beside = { start: span.end, end: draft.frame.at(-1)?.end ?? span.end }
  for (const { start, end } of [...said, ...draft.addressee, beside])
    for (const entity of who.personsIn(start, end)) others.add(entity)
  return others
}
