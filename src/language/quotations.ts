import type { Medium } from '../model/layers.ts'
import type { Rule } from './rule.ts'

/**
 * What a cue may stand with:
 * `direct` words in marks ("…", sagte sie); `clause` dass/ob/w-clause ("that …"); `verb-second` a main clause
 * ("er sagte, es sei …"); `zu` an infinitive ("forderte, … zu …"); `object` a noun phrase alone, which makes the whole
 * clause reported speech ("forderte höhere Löhne"); `label` a quoted word as object ("nannte das „absurd“").
 */
export type Construction = 'direct' | 'clause' | 'verb-second' | 'zu' | 'object' | 'label'

/** A verb that introduces reported speech, writing or thought. */
export interface CueVerb {
  /** Infinitive without particle: "teilen" for "mitteilen"; English "say". */
  readonly base: string
  /** Separable particle: "mit". */
  readonly particle?: string
  readonly medium: Medium
  readonly takes: ReadonlySet<Construction>
}

/** A cue of several words: "deutlich machen", "davon ausgehen". Takes clauses, infinitives and direct speech. */
export interface CuePhrase {
  readonly medium: Medium
  /** Lower-case words that must stand in the clause. */
  readonly needs: readonly string[]
  /** What it reports with: a noun phrase alone ("sprach von"), a clause, or either ("zeigte sich besorgt über"). */
  readonly with: 'object' | 'clause' | 'both'
}

/** A noun that introduces or names reported speech: "Angaben", "Forderung", "Ansicht". */
export interface CueNoun {
  readonly medium: Medium
  /** The prepositions it stands behind as a source: "nach" Angaben, "aus" Sicht. */
  readonly source: ReadonlySet<string>
  readonly takes: ReadonlySet<Construction>
}

/** What a language knows about reported speech: marks, cues, mood, frames. */
export interface QuotationRules {
  /** Where main clauses have their verb: second (German), or behind the subject (English). */
  readonly order: 'verb-second' | 'subject-first'
  readonly rules: readonly Rule[]
  /** Cue verbs by base lemma. Several share a base: "teilen" + "mit", "geben" + "an", "geben" + "bekannt". */
  readonly verbs: ReadonlyMap<string, readonly CueVerb[]>
  /** The same by full infinitive: "mitteilen", "sagen". */
  readonly joined: ReadonlyMap<string, CueVerb>
  /** Cues of several words, by the infinitive of their verb. */
  readonly phrases: ReadonlyMap<string, readonly CuePhrase[]>
  /** Cue nouns by lower-case form, inflected forms included. */
  readonly nouns: ReadonlyMap<string, CueNoun>
  /** Last parts by which compounds of source nouns are known, lower-case. */
  readonly sourceEndings: readonly string[]
  /** Last parts of nouns that name who can speak without a name, lower-case: "kommission", "committee". */
  readonly institutions: readonly string[]
  /** Prepositions that name a source before it: "laut", "according to". */
  readonly sourceBefore: ReadonlySet<string>
  /** Postpositions that name a source after it: "zufolge". */
  readonly sourceAfter: ReadonlySet<string>
  /** Prepositions that name a source only before a source noun: "nach" Angaben, "aus" Sicht. */
  readonly sourceWithNoun: ReadonlySet<string>
  /** Words that open a content clause: "dass", "ob", "wie", "that", "whether". */
  readonly contentOpeners: ReadonlySet<string>
  /** Those of them that tell a fact, not a question: "dass". */
  readonly facts: ReadonlySet<string>
  /** Openers of a content that also open a remark on a noun or a sentence: "wie", "was". */
  readonly asides: ReadonlySet<string>
  /** Words that open any other dependent clause: "weil", "nachdem". */
  readonly clauseOpeners: ReadonlySet<string>
  /** Relative pronouns. */
  readonly relatives: ReadonlySet<string>
  /** Those of them that stand for persons alone: "who". */
  readonly persons: ReadonlySet<string>
  /** Those of them that open a clause about a person: "who", "whose". */
  readonly owners: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly coordinators: ReadonlySet<string>
  /** Those that join two verbs without a comma: "und", "oder". */
  readonly joiners: ReadonlySet<string>
  /** Determiners by lower-case form: which cases they can be, `n` nominative. */
  readonly determiners: ReadonlyMap<string, string>
  /** Determiners that point to somebody known, lower-case: "der", "the". */
  readonly definite: ReadonlySet<string>
  /** Pronouns that can be a speaker as subject, lower-case. */
  readonly subjectPronouns: ReadonlySet<string>
  /** Words that stand with a verb but belong to no noun phrase: "auch", "jedoch". */
  readonly adverbs: ReadonlySet<string>
  /** Nouns that name a place of speaking: "Interview", "Pressekonferenz". */
  readonly venues: ReadonlyMap<string, Medium>
  /** Last parts of compounds that name a place of speaking, lower-case: "interview". */
  readonly venueEndings: ReadonlyMap<string, Medium>
  /** Names of platforms that are written on, as written: "Instagram", "X". */
  readonly platforms: ReadonlySet<string>
  /** Prepositions whose phrase belongs to the venue before it: "Interview mit …", "Beitrag auf …". */
  readonly venueTails: ReadonlySet<string>
  /** Those of them that name who is spoken to: "Brief an …". */
  readonly venuePartners: ReadonlySet<string>
  /** Nouns of time, lower-case, which belong to no venue: "montag". */
  readonly daysAndTimes: RegExp
  /** Prepositions before people who are spoken to: "vor Journalisten", "zu Reportern". */
  readonly audiences: ReadonlySet<string>
  /** Nouns of people who are spoken to, lower-case: "journalisten". */
  readonly listeners: RegExp
  /** Verbs with the prepositions of whom they address: "fordern" von, "appellieren" an. */
  readonly requested: ReadonlyMap<string, ReadonlySet<string>>
  /** Nouns before a name in marks that is not speech: "Zeitung", "Projekt". */
  readonly titleNouns: ReadonlySet<string>
  /** Words that stand for the sentence before: "das", "dies". */
  readonly pointers: ReadonlySet<string>
  /** Verbs by which a claim of somebody else is rejected: "zurückweisen". */
  readonly rejecting: ReadonlySet<string>
  /** Prepositions before a claim that somebody resists: "wehrt sich gegen den Vorwurf, …". */
  readonly against: ReadonlySet<string>
  /** Verbs that are cues with "es" as subject: "heißen". */
  readonly impersonal: ReadonlySet<string>
  /** Verbs whose source stands in a phrase of place: "geht aus dem Bericht hervor". */
  readonly textVerbs: ReadonlySet<string>
  /** Prepositions before the source of an impersonal cue: "in der Mitteilung heißt es". */
  readonly places: ReadonlySet<string>
  /** Those of them that name what the words are about unless it can speak: "bei der Brücke heißt es". */
  readonly aboutPlaces: ReadonlySet<string>
  /** Those of them that say whom words come from: "wie aus dem Amt zu erfahren war". */
  readonly origins: ReadonlySet<string>
  /** Verbs with words that make them no speech: "fordern" Menschenleben, "verurteilen" zu Haft; lower-case. */
  readonly tolls: ReadonlyMap<string, ReadonlySet<string>>
  /** Infinitives of verbs whose perfect is made with "be": "fliehen", "ankommen". */
  readonly moving: RegExp
  /** Participles of the auxiliary of the passive: "worden". */
  readonly passiveParticiples: ReadonlySet<string>
  /** Words that stand for a subject that is still to come: "there". */
  readonly expletives: ReadonlySet<string>
  /** Adverbs that tell what others say: "allegedly". */
  readonly hearsayAdverbs: ReadonlySet<string>
  /** Participles that tell what others say: "is said to have fled". */
  readonly rumours: ReadonlySet<string>
  /** Modal verbs that tell what others say: "sollen". */
  readonly hearsay: ReadonlySet<string>
  /** Verbs whose passive has the speaker as subject: "wird zitiert". */
  readonly quoters: ReadonlySet<string>
  /** Openers of a clause that sets somebody else's words against the main clause: "während". */
  readonly contrasting: ReadonlySet<string>
  /** Modal verbs by which somebody's plan is told: "wollen". */
  readonly intending: ReadonlySet<string>
  /** Openers of a clause that gives a reason: "weil". */
  readonly reasons: ReadonlySet<string>
  /** Nouns of texts that can speak for their author, lower-case: "zettel", "gesetzentwurf". */
  readonly texts: RegExp
  /** Words by which "to be" says who is in favour or against: "dafür". */
  readonly favouring: ReadonlySet<string>
  /** Verbs that stand with a participle as an auxiliary does: "sieht sich bestätigt". */
  readonly seeming: ReadonlySet<string>
  /** Modal verbs by which somebody has to think something: "müssen". */
  readonly obliging: ReadonlySet<string>
  /** Nouns of what somebody stands under, whose it is nobody says, lower-case: "im Verdacht". */
  readonly suspicions: ReadonlySet<string>
  /** Nouns for news, which are of what they are about as often as of who gives them, lower-case: "meldungen". */
  readonly news: RegExp
  /** Verbs that nobody but who can speak does, whatever noun names him: "kritisieren". */
  readonly voicing: ReadonlySet<string>
  /** Nouns for a share or number of people, lower-case: "hälfte". */
  readonly shares: RegExp
  /** Endings of nouns that name a deed or a state and do not speak, lower-case: "verschiebung". */
  readonly deeds: RegExp
  /** Nouns for who works for an outlet, lower-case: in "der Chefredakteur der „Kurve“" it is not told anything. */
  readonly outletRoles: RegExp
  /** Words by which a clause says that something is not said: "nicht". */
  readonly negations: ReadonlySet<string>
  /** Pronouns for nobody, or for things alone: "niemand", "nichts", "vieles". */
  readonly nobody: ReadonlySet<string>
  /** Nouns of what somebody is to another, lower-case, whole or by their end: "anwalt", "sprecherin". */
  readonly relational: RegExp
  /** Ends of nouns for public offices, lower-case: "ministerin". */
  readonly officeEndings: RegExp
  /** Ends of nouns for a party or country somebody belongs to, lower-case: "politiker". */
  readonly belongings: RegExp
  /** Names of one office each, lower-case, without endings of gender: "ministerpräsident", "regierungschef". */
  readonly offices: readonly ReadonlySet<string>[]
  /** How an interview addresses who answers ("Herr Berg"), and the line that closes it ("Die Fragen stellte …"). */
  readonly interviews: { readonly address: RegExp; readonly closing: RegExp }
  /** The time of an entry before its sentence: "10.40 Uhr –". */
  readonly stamps: RegExp
  /** Words before a verb that compare: "als müsse er gehen". */
  readonly comparing: ReadonlySet<string>
  /** Nouns of one kind of body each, lower-case: "unternehmen", "hersteller", "gmbh". */
  readonly bodyKinds: readonly RegExp[]
  /** Determiners that say whose a thing is, lower-case, with the gender of the owner: "seiner" m. */
  readonly possessives: ReadonlyMap<string, 'm' | 'f'>
  /** Nouns whose words follow in marks, lower-case: "parolen", "aufschrift". */
  readonly wordings: ReadonlySet<string>
  /** Nouns for who speaks for somebody else, whole and lower-case; group 1 is whom a compound names: "polizei|sprecher". */
  readonly spokespeople: RegExp
  /** Prepositions between such a noun and whom it speaks for: "von", "for". */
  readonly onBehalf: ReadonlySet<string>
  /** Prepositions before whom somebody speaks for, apart from the noun: "Für das Amt sagte Sprecherin Berg". */
  readonly onBehalfOf: ReadonlySet<string>
  /** Words of a speaker whose name is kept back; global: "Regierungskreisen". */
  readonly anonymousSpeakers: RegExp
  /** Letters one of which is in every such speaker. */
  readonly anonymousSpeakerHints: readonly string[]
  /** Remarks beside a speaker that the name is kept back; global: "der anonym bleiben wollte". */
  readonly anonymousRemarks: RegExp
  /** Letters one of which is in every such remark. */
  readonly anonymousHints: readonly string[]
  /** Prepositions before who judges: "für Berg ist das „absurd“". */
  readonly judges: ReadonlySet<string>
  /** Verbs of being. */
  readonly being: ReadonlySet<string>
  /** Determiners that point back to words just quoted: "mit diesen Worten". */
  readonly demonstratives: ReadonlySet<string>
  /** Verbs of "geht es nach Berg, …". */
  readonly wishing: ReadonlySet<string>
  /** Words of "for example" between such a noun and the marks: "zum Beispiel". */
  readonly forExample: ReadonlySet<string>
  /** Auxiliaries of the passive: "werden". */
  readonly passives: ReadonlySet<string>
  /** Verbs whose perfect is made with "be" and is no passive: "war davon ausgegangen". */
  readonly perfectWithBe: ReadonlySet<string>
  /** Prepositions of the agent of a passive: "von", "by". */
  readonly agents: ReadonlySet<string>
  /** Prepositions of who is spoken to: "gegenüber". */
  readonly toward: ReadonlySet<string>
  /** Verbs whose object is who is spoken to, with its case: `d` "jemandem vorwerfen", `a` "jemanden auffordern". */
  readonly addressed: ReadonlyMap<string, 'a' | 'd'>
  /** Gender of the pronouns that stand for one person: "er", "she". */
  readonly pronounGenders: ReadonlyMap<string, 'm' | 'f'>
  /** Those that stand for one person only, never for a body or for many: "she". German has none. */
  readonly personalPronouns: ReadonlySet<string>
  /** Finite verbs that can stand with several in the third person, by their form: "sagten", not "sagt". */
  readonly pluralVerbs: RegExp
  /** Prepositions before the place where something is said: "in". */
  readonly whereabouts: ReadonlySet<string>
  /** A person called by age alone, lower-case, whole: "der 52-jährige"; the first group is the article. */
  readonly aged: RegExp
  /** Gender of the articles of one person in the nominative: "der" m; empty where articles show none. */
  readonly articleGenders: ReadonlyMap<string, 'm' | 'f'>
  /** Pronouns that weigh the subject before them: "himself". */
  readonly selves: ReadonlySet<string>
  /** Pronouns that are objects, lower-case. */
  readonly objectPronouns: ReadonlySet<string>
  /** Word that opens "wie die Polizei mitteilte", "as the police said". */
  readonly asOpeners: ReadonlySet<string>
  /** Words that open a clause whose source is the noun before: "wonach". */
  readonly whereby: ReadonlySet<string>
  /** Adverbs that say a sentence is somebody else's: "demnach". */
  readonly accordingly: ReadonlySet<string>
  /** Verbs after which a main clause needs no mood to be reported: "sagte, das ist …". */
  readonly plainVerbs: ReadonlySet<string>
  /** Forms of the subjunctive that are as often polite or conditional, lower-case: "könnte", "möchte". */
  readonly politeForms: ReadonlySet<string>
}
