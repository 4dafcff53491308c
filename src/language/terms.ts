import type { ContrastRules } from './contrasts.ts'
import type { Rule } from './rule.ts'
import type { StanceRules } from './stances.ts'

/** How far along a thing is, by the word that says so: "prüfen", "vorschlagen", "drohen", "genehmigen", "verzichten". */
export type Standing = 'open' | 'asked' | 'maybe' | 'agreed' | 'refused'

/** What a verb says about an issue: the actor supports, demands, offers or rejects it. */
export type StanceCue = 'supports' | 'demands' | 'offers' | 'rejects'

/** What a language knows about comparing words: stop words, stems, compounds, synonyms, opposites. */
export interface TermRules {
  readonly rules: readonly Rule[]
  /** Folded words that carry no content of their own. */
  readonly stopWords: ReadonlySet<string>
  /** Lower case without diacritics and spelling variants: "Größe" and "Grösse" are "grosse", "Café" is "cafe". */
  fold(word: string): string
  /**
   * Stem of a word as it stands in a text; inflected forms of one word, and verb and verbal noun, meet in one stem:
   * "Verhandlungen" and "verhandelten" are both "verhandel", "talks" and "talked" both "talk".
   */
  stem(word: string): string
  /**
   * Stems of the parts of a compound, head last; empty where the word is none. `isKnown` tells whether a stem is a
   * word of its own in the collection: "Waffenruhe" is "waff" + "ruh" where both are.
   */
  split(word: string, isKnown: (stem: string) => boolean): readonly string[]
  /**
   * Words inside a compound, in their base forms, for search: also of one that is a word of its own, and of each part.
   * @example de: inside('Ölpreisschock') // Schock, Ölpreis, Öl, Preis
   */
  inside(word: string): readonly string[]
  /**
   * Stem to concept: words that report the same thing in news ("Telefonat", "Anruf") share one. A key that begins with
   * "!" is a folded form: "in Kürze" means soon, "kürzen" does not.
   */
  readonly concepts: ReadonlyMap<string, string>
  /** Set phrases that mean one word ("auf der Stelle"): folded last word to the folded words before it and the key. */
  readonly phrases: ReadonlyMap<string, readonly SetPhrase[]>
  /** Pairs of stems or concepts that exclude each other ("steigen", "sinken"), both ways. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>
  /** What reports that contradict each other say. */
  readonly contrasts: ContrastRules
  /** Keys of words for how a value moves ("steigen", "sinken"): from day to day it may do either. */
  readonly trends: ReadonlySet<string>
  /** How many of `sentences` sentences of general text hold a stem; rarer stems are absent. */
  readonly frequencies: { readonly sentences: number; readonly counts: Readonly<Record<string, number>> }
  /** Folded dictionary form of a stance verb or adjective to the stance ("fordern" → demands). */
  readonly stances: ReadonlyMap<string, StanceCue>
  /** Stems of adverbs that weaken a claim ("angeblich", "reportedly"). */
  readonly hedges: ReadonlySet<string>
  /** Stems of verbs that say a thing is only being thought about ("erwägen", "consider"). */
  readonly weighing: ReadonlySet<string>
  /** Folded words that negate ("nicht", "nie", "not"); those for not any are in `none`. */
  readonly negators: ReadonlySet<string>
  readonly time: TimeWords
  readonly counted: CountedWords
  /** Keys of words for meetings and for invitations to one. */
  readonly meeting: ReadonlySet<string>
  readonly invitation: ReadonlySet<string>
  /** Keys of nouns and verbs for talking or meeting ("Telefonat", "sprechen"). */
  readonly talks: ReadonlySet<string>
  /** Folded words for already, and for the two or each other. */
  readonly already: ReadonlySet<string>
  readonly both: ReadonlySet<string>
  /** Keys of nouns that name actors, times and amounts: no position is taken on them. */
  readonly noIssues: ReadonlySet<string>
  /** Folded words that make a clause a condition or an open question ("ob", "falls", "if"). */
  readonly openers: ReadonlySet<string>
  /** Folded dictionary forms of adjectives that judge an issue ("unrealistisch", "necessary"). */
  readonly judgements: ReadonlySet<string>
  /** Folded dictionary forms of verbs that say a thing must be ("müssen"). */
  readonly necessity: ReadonlySet<string>
  /** Folded dictionary forms of verbs that say a thing may be ("dürfen"): negated, they reject. */
  readonly permission: ReadonlySet<string>
  /** Folded dictionary forms of verbs that say a thing will or shall be ("werden", "sollen"). */
  readonly future: ReadonlySet<string>
  /** Folded dictionary forms of verbs that ask for nothing, even where they must be ("man müsse damit rechnen"). */
  readonly unasked: ReadonlySet<string>
  /** Folded dictionary forms of verbs that end what they act on ("aufheben"): who demands that rejects the thing. */
  readonly removal: ReadonlySet<string>
  /** Keys of nouns for the end of what stands behind them ("Abschaffung"): who demands it rejects the thing. */
  readonly ends: ReadonlySet<string>
  /** Folded dictionary forms of stance verbs whose object is told to act ("auffordern", "urge"). */
  readonly addressing: ReadonlySet<string>
  /** Stems of nouns that make what is offered depend on something ("Bedingung"). */
  readonly conditions: ReadonlySet<string>
  /** Folded verbs that condemn and sentence alike, and the words that tell a court's sentence. */
  readonly sentencing: ReadonlySet<string>
  readonly sentenceTo: ReadonlySet<string>
  /** Folded subjects for whom a "must" is no demand on others ("ich", "man"). */
  readonly speakerSubjects: ReadonlySet<string>
  /** Folded dictionary form of a verb to the prepositions with which alone it takes a stance ("pochen auf"). */
  readonly governed: ReadonlyMap<string, readonly Governed[]>
  /** What else takes a stance: nouns, judgements, readiness, needs. */
  readonly stance: StanceRules
  /** Folded particles that part from their verb ("lehnt … ab"). */
  readonly particles: ReadonlySet<string>
  /** Keys of words that reject what they are about ("ablehnen"). */
  readonly rejecting: ReadonlySet<string>
  /** Key of words, nouns as well as verbs, to the stance they report ("Forderung", "bieten"). */
  readonly claims: ReadonlyMap<string, StanceCue>
  /** Key of words that tell how far along a thing is: weighed, asked for, possible, agreed, called off. */
  readonly standing: ReadonlyMap<string, Standing>
  /** Keys of verbs that say no more than that a thing is ("geben", "zustande kommen"): its noun tells what. */
  readonly light: ReadonlySet<string>
  /** Folded dictionary forms of verbs that say a thing is wanted or allowed, not that it is or will be done. */
  readonly wanting: ReadonlySet<string>
  /** Those of them that say it is still to be done ("sollen"). */
  readonly planning: ReadonlySet<string>
  /** Folded words that leave a negation without its force when they follow it ("nicht nur"). */
  readonly merely: ReadonlySet<string>
  /** Folded words that limit what is said: a condition, a time, a form ("wenn", "vorerst"); two words with a hyphen ("dieser-form"). */
  readonly limits: ReadonlySet<string>
  /** Folded words that limit a quotation only: elsewhere they only shade ("allein", "grundsätzlich"). */
  readonly shades: ReadonlySet<string>
  /** Folded words for all there is, and for a part of it ("alle", "kein"; "nur", "einige"). */
  readonly universal: ReadonlySet<string>
  readonly partial: ReadonlySet<string>
  /** Folded words that leave open whether a thing is so ("ob", "geprüft", "offen"). */
  readonly open: ReadonlySet<string>
  /** Folded words that speak for and against something ("für", "gegen"). */
  readonly pro: ReadonlySet<string>
  readonly contra: ReadonlySet<string>
  /** Folded words that open what is asked or supposed, not told ("wann", "wenn"). */
  readonly asking: ReadonlySet<string>
  /** Folded verbs that name a count of one's own, with the preposition they take ("sprechen von", "zählen"). */
  readonly naming: ReadonlyMap<string, string>
  /** Folded words and dictionary forms that open or close what lasts: "ab" and "beginnen", "bis" and "enden". */
  readonly phases: ReadonlyMap<string, 'begin' | 'end'>
  /** Folded words before and after a moment, with a hyphen, that together make it a begin ("von-an"). */
  readonly onward: ReadonlySet<string>
  /** Stem of a word to one of another language that means it, by that language's code ("water": "Wasser"). */
  readonly glosses: Readonly<Record<string, ReadonlyMap<string, string>>>
  /** Folded words for not any ("kein", "no"). */
  readonly none: ReadonlySet<string>
  /** Folded pronouns by which speakers mean themselves. */
  readonly self: ReadonlySet<string>
  /** Folded pronouns and possessives that stand for somebody named before ("er", "ihre", "deren"). */
  readonly pointing: ReadonlySet<string>
  /** Folded words by which a text speaks of its own sender ("unsere"). */
  readonly ours: ReadonlySet<string>
  /** Folded words that open a remark on who said what came just before ("wie Huber sagte"). */
  readonly asSaid: ReadonlySet<string>
  /** Folded prepositions that put an event in a place ("in", "nach"). */
  readonly locative: ReadonlySet<string>
}

/** A preposition that makes a verb take a stance on what stands behind it. */
export interface Governed {
  readonly preposition: string
  readonly stance: StanceCue
}

/** Words that tell what a number of people counts. */
export interface CountedWords {
  /** Keys of nouns that say no more than that people are counted ("Menschen", "people"). */
  readonly generic: ReadonlySet<string>
  /** Key of a word to what befell them, the same in all languages: "starben" and "killed" are "#dead". */
  readonly fates: ReadonlyMap<string, string>
  /** Stems of words that make a number one added to another ("weitere", "new"). */
  readonly increments: ReadonlySet<string>
  /** Folded words that mark a number as counted up over a time ("seither", "insgesamt"). */
  readonly totals: ReadonlySet<string>
  /** Keys of nouns that say no more than that there is an amount ("Höhe", "amount"). */
  readonly amounts: ReadonlySet<string>
  /** Folded dictionary forms of verbs that say that a number is only possible ("können"). */
  readonly possible: ReadonlySet<string>
  /** Folded prepositions before what a value changes by, or comes to ("um", "auf"). */
  readonly steps: ReadonlyMap<string, 'by' | 'to'>
  /** Folded prepositions before what a value was before it changed ("von 5 auf 6"). */
  readonly from: ReadonlySet<string>
  /** Keys of nouns for what is counted anew every day ("Neuinfektionen"). */
  readonly daily: ReadonlySet<string>
  /** Keys of nouns for asking a sample of people ("Umfrage"). */
  readonly polls: ReadonlySet<string>
  /** Folded words between a price and what it is paid for ("je"). */
  readonly per: ReadonlySet<string>
  /** Folded words that mark a number as a part of another ("davon", "jeweils"). */
  readonly parts: ReadonlySet<string>
  /** Keys of words that mark a number as no longer the latest ("zunächst", "initially"). */
  readonly earlier: ReadonlySet<string>
}

/** Words that tell two reports of similar events apart in time; all folded. */
export interface TimeWords {
  /** 1 is Monday. */
  readonly weekdays: ReadonlyMap<string, number>
  /** 1 is January. */
  readonly months: ReadonlyMap<string, number>
  /** Words before a bare month that place something in it ("im Januar", "in January"): said in another month only. */
  readonly monthPrepositions: ReadonlySet<string>
  /** "erste" is 1, "zweite" 2 …, all inflected forms. */
  readonly ordinals: ReadonlyMap<string, number>
}

/** A phrase that means one word. */
export interface SetPhrase {
  /** Folded words before the last, in order. */
  readonly before: readonly string[]
  readonly key: string
}

/** Set phrases by their last word. */
export function phrasesOf(
  phrases: Readonly<Record<string, string>>,
  keyOf: (word: string) => string,
  fold: (word: string) => string,
): ReadonlyMap<string, readonly SetPhrase[]> {
  const found = new Map<string, SetPhrase[]>()
  for (const [phrase, meaning] of Object.entries(phrases)) {
    const words = phrase.split(' ').map(fold)
    const last = words.pop() ?? ''
    found.set(last, [...(found.get(last) ?? []), { before: words, key: keyOf(meaning) }])
  }
  return found
}

/** Fates by the key of every word that tells them. */
export function fatesOf(
  fates: Readonly<Record<string, string>>,
  keyOf: (word: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(fates).flatMap(([fate, words]) =>
      words.split(' ').map((word) => [keyOf(word), `#${fate}`] as const),
    ),
  )
}

/** Glosses by the stem of every word that a word of the other language stands for. */
export function glossesOf(
  glosses: Readonly<Record<string, string>>,
  stem: (word: string) => string,
): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(glosses).flatMap(([foreign, words]) =>
      words.split(' ').map((word) => [stem(word), foreign] as const),
    ),
  )
}

/** What words say by the key of every word that says it: stances, standings. */
export function claimsOf<Cue extends string>(
  words: Readonly<Partial<Record<Cue, string>>>,
  keyOf: (word: string) => string,
): ReadonlyMap<string, Cue> {
  return new Map(
    Object.entries<string | undefined>(words).flatMap(([cue, list = '']) =>
      list.split(' ').map((word) => [keyOf(word), cue as Cue] as const),
    ),
  )
}

/** Stem-to-concept map from groups of words; the first word of a group names the concept. */
export function conceptsOf(
  groups: readonly (readonly string[])[],
  stem: (word: string) => string,
): ReadonlyMap<string, string> {
  const concepts = new Map<string, string>()
  for (const group of groups) {
    const name = `=${stem(group[0] ?? '')}`
    for (const word of group) {
      const key = word.startsWith('!') ? word : stem(word)
      if (!concepts.has(key)) concepts.set(key, name)
    }
  }
  return concepts
}

/** Opposites of every stem or concept, both ways, from pairs of words. */
export function oppositesOf(
  pairs: readonly (readonly string[])[],
  stem: (word: string) => string,
  concepts: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>()
  const key = (word: string): string => concepts.get(stem(word)) ?? stem(word)
  const add = (from: string, to: string): void => {
    const known = opposites.get(from)
    if (known) known.add(to)
    else opposites.set(from, new Set([to]))
  }
  for (const [left = '', right = ''] of pairs) {
    add(key(left), key(right))
    add(key(right), key(left))
  }
  return opposites
}
