import type { EventStatus } from '../model/layers.ts'
import type { Rule } from './rule.ts'
import type { Gender } from './tokens.ts'

/** What news report on. Compatible types (`call` and `talks`) are told in {@link EVENT_KIN}. */
export const EVENT_TYPES = [
  'accident',
  'agreement',
  'announcement',
  'appointment',
  'arrest',
  'attack',
  'call',
  'closure',
  'death',
  'decision',
  'delivery',
  'disaster',
  'dismissal',
  'election',
  'exchange',
  'injury',
  'investigation',
  'meeting',
  'opening',
  'protest',
  'release',
  'rescue',
  'resignation',
  'sanctions',
  'strike',
  'summit',
  'talks',
  'trial',
  'visit',
  'vote',
] as const

export type EventType = (typeof EVENT_TYPES)[number]

/**
 * Types that may tell the same event: a call is talks, a meeting may be talks or a summit, what a parliament decides is
 * voted, an accident may be told by its dead. Both ways; a type is always its own kin.
 */
export const EVENT_KIN: Readonly<Partial<Record<EventType, readonly EventType[]>>> = {
  call: ['talks'],
  talks: ['call', 'meeting', 'summit'],
  meeting: ['talks', 'summit', 'visit'],
  summit: ['meeting', 'talks'],
  visit: ['meeting'],
  exchange: ['release'],
  release: ['exchange'],
  accident: ['disaster'],
  disaster: ['accident'],
  decision: ['vote'],
  vote: ['decision'],
}

/** Whether two types may tell the same event. */
export function areKin(a: string, b: string): boolean {
  return a === b || (EVENT_KIN[a as EventType]?.includes(b as EventType) ?? false)
}

/** What ends the words for who holds the same office elsewhere: "Amtskollege" and its forms. */
export const PEERS = /amtskolleg(?:e|en|in|innen)$/iu

/** A verb that tells an event. */
export interface VerbTrigger {
  readonly type: EventType
  /** What its object is: `treffen` a counterpart, `angreifen` an affected one. */
  readonly object: 'counterpart' | 'affected' | 'other'
  /** What must be in the clause for the verb to tell this event: "mit X" (or, where the passive says enough, a time or place: "am Dienstag wird verhandelt"), a reflexive, a place, somebody named (or, where the verb or its passive says enough, a time or place instead). */
  readonly needs:
    | 'nothing'
    | 'someone'
    | 'affected'
    | 'someone-or-placed'
    | 'someone-or-done'
    | 'with'
    | 'with-or-done'
    | 'reflexive'
    | 'reflexive-or-someone'
    | 'place'
  /** Nouns one of which must stand in the clause: "die Grenze schließen". Also as last part of a compound. */
  readonly only?: ReadonlySet<string>
  /** Nouns that make it another verb: "eine Entscheidung treffen". Also as last part of a compound. */
  readonly never?: ReadonlySet<string>
  /** Words that make it another verb: "von Erfolg sprechen". */
  readonly without?: ReadonlySet<string>
  /** Words one of which it takes: "für das Gesetz stimmen". */
  readonly beside?: ReadonlySet<string>
  /** Its subject does nothing, it is done to it: "sterben". */
  readonly suffers?: boolean
}

/** A noun and the verb lemmas that make it an event: "ums Leben" + "kommen". */
export interface PhraseTrigger {
  readonly type: EventType
  readonly verbs: ReadonlySet<string>
  /** What the verb's subject is in it. */
  readonly subject: 'agent' | 'affected' | 'none'
  /** The preposition its noun stands behind, where it must: "in Sicherheit bringen"; `''` where none may: "die Wahl gewinnen". */
  readonly preposition?: string
}

/** What a language calls events: trigger words, roles, status words. All words lower-case. */
export interface EventRules {
  readonly rules: readonly Rule[]
  /** By lemma, separable verbs as one word: "anrufen"; the first sense that fits the clause counts. */
  readonly verbs: ReadonlyMap<string, readonly VerbTrigger[]>
  /** By lemma; a compound counts by the noun that ends it where {@link compounds} is set. */
  readonly nouns: ReadonlyMap<string, EventType>
  /** Whether nouns are found as last part of a compound ("Krisengipfel"). */
  readonly compounds: boolean
  /** Nouns that count alone only: "Transparenzoffensive" is no attack. */
  readonly alone: ReadonlySet<string>
  /** Compounds that are something else than their last part: "Einreise" is no visit. */
  readonly otherCompounds: ReadonlySet<string>
  /** Nouns that are something else beside one of these behind them, or a compound of it: "Besetzung von Stellen". */
  readonly nounNever: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns whose "von" names where it was, compounds too: "der Anschlag von Kassel". */
  readonly sited: ReadonlySet<string>
  /** Adjectives that with "ist" tell what has become of the subject: "tot", "frei" of a hostage. */
  readonly predicates: ReadonlyMap<string, readonly VerbTrigger[]>
  /** Modal verbs by lemma whose plain past tells what was done: "musste schließen", "konnte gerettet werden". */
  readonly achieved: ReadonlySet<string>
  /** Fixed phrases by their noun. */
  readonly phrases: ReadonlyMap<string, readonly PhraseTrigger[]>
  /** Verb lemmas that say nothing but that the noun happens: "stattfinden", "führen", "hold". */
  readonly lightVerbs: ReadonlySet<string>
  /** Verb lemmas under which a noun happens without a time or place: "hat begonnen". */
  readonly phaseVerbs: ReadonlySet<string>
  /** Those of them that tell when it begins. */
  readonly beginnings: ReadonlySet<string>
  /** Pronouns that may stand for what a noun of a gender tells: "er" for "der Streik". */
  readonly pronouns: ReadonlyMap<string, Gender>
  /** Nouns that say so with a verb that says little: "zu Ende gehen". */
  readonly phaseNouns: ReadonlySet<string>
  /** Verb lemmas that make measures of their object at once: "Sanktionen beschließen". */
  readonly enactments: ReadonlySet<string>
  /** Prepositions behind their noun: "Berichten zufolge". */
  readonly postpositions: ReadonlySet<string>
  /** Nouns of bodies and of persons by what they are, who take part without being named; compounds too: "Außenminister". */
  readonly bodies: ReadonlySet<string>
  /** Verb lemmas under which talks end and anything else does not come about: "scheitern". */
  readonly failures: ReadonlySet<string>
  /** Pronouns of whoever does something, not of somebody who did: "wer streikt". */
  readonly whoever: ReadonlySet<string>
  /** Verb lemmas that say of a clause or an infinitive that it is not so: "dementieren". */
  readonly denials: ReadonlySet<string>
  /** Words that open the clause such a verb is about: "dass". */
  readonly reporters: ReadonlySet<string>
  /** Prepositions of who gets what is delivered: "an", "to". */
  readonly recipients: ReadonlySet<string>
  /** Auxiliaries that with "to" tell a plan: "are to meet". */
  readonly planAuxiliaries: ReadonlySet<string>
  /** Prepositions of the date of a thing: "Schreiben vom Januar". */
  readonly datePrepositions: ReadonlySet<string>
  /** Nouns behind which "von" names what is only spoken of: "von einem Streik war keine Rede". */
  readonly topicNouns: ReadonlySet<string>
  /** Auxiliaries that with an infinitive tell what is past: "angegriffen zu haben", "to have died". */
  readonly perfectAuxiliaries: ReadonlySet<string>
  /** Auxiliaries whose past with a participle tells what was before: "hatte telefoniert". */
  readonly pluperfect: ReadonlySet<string>
  /** Prepositions that give the beginning of what goes on: "seit". */
  readonly sincePrepositions: ReadonlySet<string>
  /** Prepositions of the day something is planned for: "für Freitag geplant". */
  readonly planPrepositions: ReadonlySet<string>
  /** Passive auxiliaries by lemma, and those of the perfect. */
  readonly passive: ReadonlySet<string>
  readonly reflexives: ReadonlySet<string>
  /** Words that say that several do it with one another: "miteinander". */
  readonly mutual: ReadonlySet<string>
  /** Pronouns that can be the subject: a name behind them is not. */
  readonly subjectPronouns: ReadonlySet<string>
  /** Relative pronouns that are always the subject. */
  readonly subjectRelatives: ReadonlySet<string>
  /** Nouns before whose genitive a time is that of the genitive too: "am Rande des Gipfels". */
  readonly courseNouns: ReadonlySet<string>
  /** Words that take a sentence to another time than the one before it: "seitdem", "insgesamt". */
  readonly elsewhen: ReadonlySet<string>
  /** Words that add a plan to the one told before it: "ebenfalls". */
  readonly alongside: ReadonlySet<string>
  /** Verb lemmas of saying: a time beside them says when it was said, not when what they tell of was. */
  readonly sayings: ReadonlySet<string>
  /** Relative pronouns by the gender of the noun they stand for as subject or object; empty where the language has none. */
  readonly relativeGenders: ReadonlyMap<string, Gender>
  /** Those that may stand for several. */
  readonly relativePlurals: ReadonlySet<string>
  /** Prepositions of what a journey is for: "for talks on Friday". */
  readonly purposePrepositions: ReadonlySet<string>
  /** Articles and prepositions joined with one before which a noun that looks like a plural is what is done: "beim Reisen". */
  readonly neuterArticles: ReadonlySet<string>
  /** Words that stand for several as subject: "they". */
  readonly several: ReadonlySet<string>
  /** Finite forms of which several are the subject; none where the form does not tell. */
  readonly pluralForms?: RegExp
  /** Marks behind a time that make a noun its own: "last Sunday's election". */
  readonly possessiveMarks: ReadonlySet<string>
  /** Words that stand for the two named last: "die beiden", "both". */
  readonly pairWords: ReadonlySet<string>
  /** Nouns behind such a word that stand for others: "beide Seiten". */
  readonly pairNever: ReadonlySet<string>
  /** Determiners that are never those of a subject: "den", "dem". */
  readonly objectDeterminers: ReadonlySet<string>
  /** Determiners of a genitive behind a noun: "des", "der". */
  readonly genitiveDeterminers: ReadonlySet<string>
  /** Nouns that act for the country or body named by the adjective before them: "karvenische Truppen". */
  readonly groups: ReadonlySet<string>
  /** Possessives: "seinem Telefonat" is the subject's. */
  readonly possessives: ReadonlySet<string>
  /** Prepositions by what they say of a participant. */
  readonly roles: ReadonlyMap<string, 'agent' | 'counterpart' | 'affected' | 'pair'>
  /** Those of them that right behind a noun name whose it is: "der Tod von Wendt". */
  readonly ownerPrepositions: ReadonlySet<string>
  readonly placePrepositions: ReadonlySet<string>
  /** Adjectives and participles beside a noun that say its status: "geplant". By stem: any ending follows. */
  readonly attributes: ReadonlyMap<string, EventStatus>
  /** Verb lemmas that say the status of their object or of the infinitive they govern: "planen", "absagen". */
  readonly governors: ReadonlyMap<string, EventStatus>
  /** Prepositions that make a noun a topic or an aim, not something that happened: "Streit über die Öffnung". */
  readonly topicPrepositions: ReadonlySet<string>
  /** Prepositions before a time that is not when it happens: "gesperrt bis", "für Sonntag angekündigt". */
  readonly otherTimes: ReadonlySet<string>
  /** Prepositions that take their noun for known: "nach dem Treffen", "bei einem Unfall". */
  readonly givenPrepositions: ReadonlySet<string>
  /** Those of them under which the noun goes on while the verb happens: "beim Treffen". */
  readonly duringPrepositions: ReadonlySet<string>
  /** Verb lemmas that call people to what is on its day, whoever comes: "ruft für Sonntag zu einer Kundgebung auf". */
  readonly summons: ReadonlySet<string>
  /** Adjectives of how long something took: it has been held. `undefined` where the language has none. */
  readonly lasting?: RegExp
  /** Relative pronouns of whose the noun behind them is: "deren Tod am Samstag". */
  readonly possessiveRelatives: ReadonlySet<string>
  /** Endings of a participle before its noun: "der am Dienstag festgenommene Mann"; empty where no circumstance stands there. */
  readonly participleEndings: readonly string[]
  /** What two words tell together by the second's lemma, where it alone tells something else: "air strike". */
  readonly pairs: ReadonlyMap<string, EventType>
  /** Prepositions that with one of these determiners say where something is told: "auf der Kundgebung", not "auf die Kundgebung". */
  readonly venuePrepositions: ReadonlyMap<string, ReadonlySet<string>>
  /** Verb lemmas under which such a noun is what is insisted on: "auf einem Treffen beharren". */
  readonly insisting: ReadonlySet<string>
  /** Adverbs that say that something is done again and again, one or two words: "regelmäßig", "immer wieder". */
  readonly repeated: ReadonlySet<string>
  /** Determiners, and prepositions joined with one, of what is known: "dem", "beim". */
  readonly definites: ReadonlySet<string>
  /** Verb lemmas that say of their object that it took place: "bestätigen". */
  readonly confirmers: ReadonlySet<string>
  /** Prepositions of a place one goes to: only where somebody travels. */
  readonly goalPrepositions: ReadonlySet<string>
  /** Prepositions under which a noun is what its verb comes to: "kam es zu Protesten". */
  readonly resultPrepositions: ReadonlySet<string>
  /** Verb lemmas that with a participle tell a state: "ist geöffnet", "bleibt gesperrt". */
  readonly states: ReadonlySet<string>
  /** Nouns that do so with any verb: "ein Treffen in Aussicht stellen". */
  readonly governorNouns: ReadonlyMap<string, EventStatus>
  /** Prepositions that put an event ahead of what the clause tells now: "vor dem Treffen sagt sie". */
  readonly aheadPrepositions: ReadonlySet<string>
  /** Words before an infinitive inside a clause: "asked him to resign", "hofft ihn zu treffen". */
  readonly infinitiveMarkers: ReadonlySet<string>
  /** Words that can be particles and at the end of a clause mostly are not: "vereinbarten dabei". */
  readonly noParticles: ReadonlySet<string>
  /** Verb forms the token lexicon may not know, to their lemma. */
  readonly forms: ReadonlyMap<string, string>
  /** Adverbs that say that something goes on. */
  readonly ongoing: ReadonlySet<string>
}
