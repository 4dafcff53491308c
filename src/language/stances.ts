import type { StanceData } from './stance-data.ts'
import { framesOf, type StanceFrames } from './stance-frames.ts'
import { cuesOf, governedOf } from './stance-lists.ts'
import type { Governed, StanceCue } from './terms.ts'

/** What a language knows about taking a stance beyond its verbs; words are folded dictionary forms unless said. */
export interface StanceRules {
  /** Noun to the prepositions with which it takes a stance ("Forderung nach", "Kritik an"). */
  readonly nouns: ReadonlyMap<string, readonly Governed[]>
  /** Verbs whose subject takes the stance of the noun that is their object ("Kritik üben"). */
  readonly lightVerbs: ReadonlySet<string>
  /** Keys of nouns that only carry a matter: of "die Forderung nach Lotsen" the lotsen are the issue. */
  readonly carriers: ReadonlySet<string>
  /** Nouns that judge what they are said of ("ein Fehler"). */
  readonly judgements: ReadonlyMap<string, StanceCue>
  /** Words whose infinitive tells what the actor would do himself ("bereit, … zu"). */
  readonly willing: ReadonlySet<string>
  /** Verbs that put a judgement on their object ("nennen", "halten für"). */
  readonly calling: ReadonlySet<string>
  /** Verbs that say that a thing is needed ("brauchen"). */
  readonly needs: ReadonlySet<string>
  /** Folded forms that say in reported words what ought to be ("solle"). */
  readonly should: ReadonlySet<string>
  /** Keys of nouns for those who act for a country ("Regierung"). */
  readonly governments: ReadonlySet<string>
  /** Folded words that open a clause with what is meant ("dass"). */
  readonly that: ReadonlySet<string>
  /** Folded words for what belongs to the speakers ("unsere"). */
  readonly possessive: ReadonlySet<string>
  /** Folded pronouns by which reported words mean the speaker ("er werde"). */
  readonly speaking: ReadonlySet<string>
  /** Folded words for what belongs to the speakers where their words are reported ("seine Leute"). */
  readonly theirs: ReadonlySet<string>
  /** Folded words for without. */
  readonly without: ReadonlySet<string>
  /** Folded words that make a following "if" a strict one ("nur", "erst"). */
  readonly onlyIf: ReadonlySet<string>
  /** Folded endings of nouns for persons and bodies, which are no issues. */
  readonly persons: readonly string[]
  /** Nouns that name actors, times, amounts and parts of the body: no position is taken on them. */
  readonly noIssues: ReadonlySet<string>
  /** Verbs that demand only what a clause behind them tells ("erwartet, dass"). */
  readonly expecting: ReadonlySet<string>
  /** Folded endings of nouns for bodies that take a stance without a name ("Opposition", "Gemeindeverband"). */
  readonly bodies: readonly string[]
  /** Folded endings of plurals for groups that do ("Außenminister", "Anwohner"). */
  readonly groups: readonly string[]
  /** Verbs for to want, and what somebody who wants it demands ("will die Abgabe senken"). */
  readonly wanting: ReadonlySet<string>
  readonly achieving: ReadonlySet<string>
  /** Verbs that offer where their object is one of {@link benefits} ("kündigte Hilfe an"). */
  readonly announcing: ReadonlySet<string>
  /** Stems of nouns for what is good to get. */
  readonly benefits: ReadonlySet<string>
  /** Adjectives that make their object depend on something ("abhängig"). */
  readonly dependent: ReadonlySet<string>
  /** Folded words for not any thing: "will nichts Unmögliches" is no wish. */
  readonly nothing: ReadonlySet<string>
  /** Keys of nouns for strikes: to call one is an act, no stance on strikes. */
  readonly strikes: ReadonlySet<string>
  /** Verbs that take no stance where they act on their subject ("sich verteidigen"). */
  readonly selfActing: ReadonlySet<string>
  /** Verbs that do, with "an" ("knüpfen an"). */
  readonly tying: ReadonlySet<string>
  /** Verbs by which their object gets less or later: who is against that is not against the thing. */
  readonly lessening: ReadonlySet<string>
  /** Verbs that complain: what of is their object, and no noun of the clause that tells it. */
  readonly complaining: ReadonlySet<string>
  /** Folded endings of nouns for who speaks in a body's name. */
  readonly spokesmen: readonly string[]
  /** Verbs that tell what a thing does as well as what somebody wants ("bieten"): a place takes no stance by them. */
  readonly physical: ReadonlySet<string>
  /** Folded adverbs that stand for a preposition with what a clause tells: "davor" for "vor", "dafür" for "für". */
  readonly correlates: ReadonlyMap<string, string>
  /** Folded prepositions to the stance of who is "for" or "against" a thing. */
  readonly sides: ReadonlyMap<string, StanceCue>
  /** Verbs that praise or blame somebody for what stands behind one of {@link blamedFor}. */
  readonly blaming: ReadonlySet<string>
  readonly blamedFor: ReadonlySet<string>
  /** Keys of nouns that are asked for out of courtesy: "bat um Entschuldigung" is no demand. */
  readonly courtesies: ReadonlySet<string>
  /** Verbs by which somebody gives up what is his: "das Mandat niederlegen" is no stance on mandates. */
  readonly givingUp: ReadonlySet<string>
  /** Nouns that are given to what they are about ("einem Plan eine Absage erteilen"): it is rejected. */
  readonly refusals: ReadonlySet<string>
  /** Nouns that judge only by the adjective before them: "der falsche Weg", "ein gutes Signal". */
  readonly vessels: ReadonlySet<string>
  /** Adjectives that judge before one of them, beside those that judge anyway. */
  readonly evaluations: ReadonlyMap<string, StanceCue>
  /** Folded endings of nouns for firms: where a text tells of one alone, "das Unternehmen" is that one. */
  readonly companies: readonly string[]
  /** Verbs by which somebody ends what is his own ("das Werk schließen"): he is for that, not against the thing. */
  readonly closing: ReadonlySet<string>
  /** Keys of nouns for what is a danger to all: who warns of it takes no side. */
  readonly dangers: ReadonlySet<string>
  /** Verbs that tell what somebody means to do ("planen"): he is for it. */
  readonly pursuing: ReadonlySet<string>
  /** Verbs by which somebody gives what is their object: who is ready to do that offers it. */
  readonly supply: ReadonlySet<string>
  /** Whether objects stand behind their verb, whatever its form, as in English. */
  readonly objectsFollow: boolean
  /** Verbs by which somebody lets a thing be ("zulassen"): who will not do that rejects it. */
  readonly allowing: ReadonlySet<string>
  /** Folded endings of offices ("minister") with the keys of the bodies their holders speak for ("Land"). */
  readonly ownBodies: readonly { readonly offices: readonly string[]; readonly bodies: ReadonlySet<string> }[]
  /** Folded forms and dictionary forms of verbs that rule a thing out; who does not leaves it open. */
  readonly excluding: ReadonlySet<string>
  /** Verbs for what happens to their subject ("kommen", "bleiben"), and for its end ("wegfallen"). */
  readonly happening: ReadonlySet<string>
  readonly ceasing: ReadonlySet<string>
  /** Verbs, adjectives and nouns that reject; who does not, yields ("verweigert sich nicht", "bestreitet nicht mehr"). */
  readonly yielding: ReadonlySet<string>
  /** Keys of nouns that make what they stand by depend on something ("unter der Voraussetzung", "für den Fall"). */
  readonly provisos: ReadonlySet<string>
  /** Verbs for what was done or is there, and what a speaker may deny ("es sei kein Geld geflossen"). */
  readonly occurring: ReadonlySet<string>
  /** Keys of nouns whose lack is told, not denied ("keine Angaben"). */
  readonly unknown: ReadonlySet<string>
  /** Keys of nouns for a reason: who sees none to reject supports. */
  readonly reasons: ReadonlySet<string>
  /** Verbs for doing harm: who warns that a thing does rejects it. */
  readonly harming: ReadonlySet<string>
  /** Verbs for thinking and saying: who does so under a condition promises nothing. */
  readonly thinking: ReadonlySet<string>
  /** Nouns nobody is for or against: parts of the body. */
  readonly noMatters: ReadonlySet<string>
  /** Folded adverbs that make "soll" a demand ("endlich"). */
  readonly urging: ReadonlySet<string>
  /** Folded words for nobody as a subject: what nobody should do is rejected. */
  readonly nobody: ReadonlySet<string>
  /** Folded words that open a clause with what a report says ("wonach"). */
  readonly accordingTo: ReadonlySet<string>
  /** Keys of nouns for what others tell ("Bericht"): what they tell is the matter. */
  readonly claims: ReadonlySet<string>
  /** Folded words that open a clause of how long a refusal holds ("solange"). */
  readonly until: ReadonlySet<string>
  /** Folded words by which somebody is for a thing as such, not as it is ("im Grundsatz"). */
  readonly inPrinciple: ReadonlySet<string>
  /** Verbs for giving up an office, where somebody must ("muss gehen"), and the key of the noun for it. */
  readonly leaving: ReadonlySet<string>
  readonly resignation: string
  /** Verbs that take their stance on what was said before, where they have no object ("stimmte dagegen"). */
  readonly voting: ReadonlySet<string>
  /** Keys of nouns that with "kein" tell that a thing never was ("zu keinem Zeitpunkt"): it is denied. */
  readonly neverNouns: ReadonlySet<string>
  /** Verbs that take a stance together with other words ("auf Kritik stoßen"). */
  readonly frames: StanceFrames
}

/** The stance rules of a language from its lists. */
export function stancesFrom(
  data: StanceData,
  noIssues: string,
  { fold, stem, keyOf }: Record<'fold' | 'stem' | 'keyOf', (word: string) => string>,
): StanceRules {
  const setOf = (words: string, key: (word: string) => string = fold): ReadonlySet<string> =>
    new Set(words.split(' ').map(key))
  // What names a part or an aim elsewhere is what a side wants here: "verlangt einen Beitrag".
  const after = setOf(data.issuesAfterAll)
  return {
    nouns: governedOf(data.stanceNouns, fold),
    lightVerbs: setOf(data.lightVerbs),
    carriers: setOf(data.carriers, keyOf),
    judgements: cuesOf(data.judgementNouns, fold),
    willing: setOf(data.willing),
    calling: setOf(data.calling),
    needs: setOf(data.needs),
    should: setOf(data.should),
    governments: setOf(data.governments, keyOf),
    that: setOf(data.that),
    without: setOf(data.without),
    onlyIf: setOf(data.onlyIf),
    persons: data.persons.split(' ').map(fold),
    noIssues: new Set([...setOf(noIssues), ...setOf(data.noMatters)].filter((word) => !after.has(word))),
    possessive: setOf(data.possessive),
    dependent: setOf(data.dependent),
    nothing: setOf(data.nothing),
    strikes: setOf(data.strikes, keyOf),
    tying: setOf(data.tying),
    lessening: setOf(data.lessening),
    complaining: setOf(data.complaining),
    spokesmen: data.spokesmen.split(' ').map(fold),
    physical: setOf(data.physical),
    correlates: new Map(
      data.correlates
        .split(' ')
        .filter(Boolean)
        .map((pair) => pair.split(':').map(fold) as [string, string]),
    ),
    sides: new Map(Object.entries(data.sides).map(([stance, word]) => [fold(word), stance as StanceCue])),
    blaming: setOf(data.blaming),
    blamedFor: setOf(data.blamedFor),
    courtesies: setOf(data.courtesies, keyOf),
    givingUp: setOf(data.givingUp),
    selfActing: setOf(data.selfActing),
    refusals: setOf(data.refusals),
    bodies: data.bodies.split(' ').map(fold),
    groups: data.groups.split(' ').map(fold),
    wanting: setOf(data.wanting),
    achieving: setOf(data.achieving),
    announcing: setOf(data.announcing),
    benefits: setOf(data.benefits, stem),
    expecting: setOf(data.expecting),
    vessels: setOf(data.vessels),
    evaluations: cuesOf(data.evaluations, fold),
    companies: data.companies.split(' ').map(fold),
    closing: setOf(data.closing),
    dangers: setOf(data.dangers, keyOf),
    speaking: setOf(data.speaking),
    theirs: setOf(data.theirs),
    pursuing: setOf(data.pursuing),
    supply: setOf(data.supply),
    objectsFollow: data.objectsFollow,
    allowing: setOf(data.allowing),
    excluding: setOf(data.excluding),
    happening: setOf(data.happening),
    ceasing: setOf(data.ceasing),
    yielding: setOf(data.yielding),
    provisos: setOf(data.provisos, keyOf),
    occurring: setOf(data.occurring),
    unknown: setOf(data.unknown, keyOf),
    reasons: setOf(data.reasons, keyOf),
    harming: setOf(data.harming),
    urging: setOf(data.urging),
    noMatters: setOf(data.noMatters),
    thinking: setOf(data.thinking),
    nobody: setOf(data.nobody),
    accordingTo: setOf(data.accordingTo),
    claims: setOf(data.claims, keyOf),
    until: setOf(data.until),
    inPrinciple: setOf(data.inPrinciple),
    leaving: setOf(data.leaving),
    resignation: keyOf(data.resignation),
    voting: setOf(data.voting),
    neverNouns: setOf(data.neverNouns, keyOf),
    ownBodies: data.ownBodies.map((line) => {
      const [offices = '', bodies = ''] = line.split(': ')
      return { offices: offices.split(' ').map(fold), bodies: setOf(bodies, keyOf) }
    }),
    frames: framesOf(data.frames, data.frameLists, fold),
  }
}
