import type { GENDER_BITS } from '../src/language/de/tokens/features.ts'
import { slotBit, VERB_BITS } from '../src/language/de/tokens/features.ts'

/** Weak verbs the dictionaries lack; their forms are regular. */
export const WEAK_VERBS: readonly string[] = `
  adaptieren apostrophieren bilanzieren bloggen boykottieren chatten downloaden echauffieren emigrieren ermuntern
  erstrahlen fabulieren faken favorisieren feixen flachsen frohlocken gelangen granteln grollen hacken höhnen
  initiieren insinuieren insistieren interviewen kabeln kampieren klicken kolportieren korrespondieren leaken mailen
  mokieren monitoren orakeln patrouillieren piesacken platzieren podcasten polemisieren präferieren priorisieren
  prognostizieren räsonieren relativieren resümieren retweeten revidieren schlussfolgern schmähen schwadronieren
  sekundieren sickern simsen skypen spötteln streamen telefonieren telegrafieren thematisieren titeln titulieren
  trivialisieren tweeten twittern übersiedeln updaten vereinbaren verhehlen verlautbaren vibrieren vollstrecken
  votieren wiedervereinigen zertifizieren zetern zoomen
`
  .trim()
  .split(/\s+/)

/** Verbs whose first part is never cut off although the dictionaries say so, with their simple verb after the bar. */
export const INSEPARABLE: readonly string[] = `
  über|nehmen über|geben über|tragen über|weisen über|führen über|fallen über|schreiten über|treten über|winden
  über|leben über|legen über|prüfen über|raschen über|reden über|setzen über|sehen über|stehen über|steigen über|treffen
  über|zeugen über|ziehen über|wachen über|holen über|denken unter|nehmen unter|brechen unter|liegen unter|lassen
  unter|halten unter|scheiden unter|schreiben unter|suchen unter|stellen unter|stützen unter|richten unter|binden
  unter|zeichnen unter|drücken unter|werfen unter|sagen um|gehen um|fassen um|stellen um|geben um|ringen durch|suchen
  durch|laufen durch|leben durch|brechen durch|queren durch|setzen wider|sprechen wider|rufen wider|legen wider|stehen
  hinter|lassen hinter|gehen hinter|fragen wieder|holen be|messen er|gehen
`
  .trim()
  .split(/\s+/)

const both = (tense: 0 | 1 | 2 | 3, plural: boolean) => slotBit(tense, plural, 1) | slotBit(tense, plural, 3)

/** Single forms the dictionaries lack: form, lemma, bits. */
export const VERBS_BY_HAND: readonly (readonly [string, string, number])[] = [
  ['bräuchte', 'brauchen', both(3, false)],
  ['bräuchten', 'brauchen', both(3, true)],
  ['schreite', 'schreiten', slotBit(0, false, 1) | both(2, false)],
  ['schreitet', 'schreiten', slotBit(0, false, 3) | slotBit(0, true, 2)],
  ['schreiten', 'schreiten', both(0, true) | both(2, true) | VERB_BITS.infinitive],
  ['schritt', 'schreiten', both(1, false)],
  ['schritten', 'schreiten', both(1, true)],
  ['geschritten', 'schreiten', VERB_BITS.pastParticiple],
  ['hing', 'hängen', both(1, false)],
  ['hingen', 'hängen', both(1, true)],
  ['gehangen', 'hängen', VERB_BITS.pastParticiple],
  ['wandte', 'wenden', both(1, false)],
  ['wandten', 'wenden', both(1, true)],
  ['gewandt', 'wenden', VERB_BITS.pastParticiple],
  ['sandte', 'senden', both(1, false)],
  ['sandten', 'senden', both(1, true)],
  ['gesandt', 'senden', VERB_BITS.pastParticiple],
  ['schaffte', 'schaffen', both(1, false)],
  ['schafften', 'schaffen', both(1, true)],
  ['geschafft', 'schaffen', VERB_BITS.pastParticiple],
  ['hab', 'haben', slotBit(0, false, 1)],
  ['hättest', 'haben', slotBit(3, false, 2)],
  ['worden', 'werden', VERB_BITS.pastParticiple],
  ['durchgesickert', 'durchsickern', VERB_BITS.pastParticiple],
  ['kundgetan', 'kundtun', VERB_BITS.pastParticiple],
  ['weisgemacht', 'weismachen', VERB_BITS.pastParticiple],
]

export const PLURAL_ONLY_NOUNS: readonly string[] = ['Leute', 'Eltern', 'Ferien', 'Kosten', 'Geschwister', 'USA']

const GENITIVE = 0b10
const PLURAL = 0b10110000
const DATIVE_PLURAL = 0b1000000
type Cells = readonly [cells: number, form: string]

/** Nouns the dictionaries lack or have without their plural: lemma, gender, further forms. */
export const NOUNS_BY_HAND: readonly (readonly [string, keyof typeof GENDER_BITS, ...Cells[]])[] = [
  ['Laden', 'M', [GENITIVE, 'Ladens'], [PLURAL | DATIVE_PLURAL, 'Läden']],
  ['Tag', 'M', [GENITIVE, 'Tages'], [GENITIVE, 'Tags'], [PLURAL, 'Tage'], [DATIVE_PLURAL, 'Tagen']],
  [
    'Wort',
    'N',
    [GENITIVE, 'Wortes'],
    [PLURAL, 'Worte'],
    [DATIVE_PLURAL, 'Worten'],
    [PLURAL, 'Wörter'],
    [DATIVE_PLURAL, 'Wörtern'],
  ],
  ['Bank', 'F', [PLURAL | DATIVE_PLURAL, 'Banken'], [PLURAL, 'Bänke'], [DATIVE_PLURAL, 'Bänken']],
  ['Steuer', 'F', [PLURAL | DATIVE_PLURAL, 'Steuern']],
  [
    'Parteitag',
    'M',
    [GENITIVE, 'Parteitags'],
    [GENITIVE, 'Parteitages'],
    [PLURAL, 'Parteitage'],
    [DATIVE_PLURAL, 'Parteitagen'],
  ],
  ['Gerichtshof', 'M', [GENITIVE, 'Gerichtshofs'], [GENITIVE, 'Gerichtshofes'], [PLURAL, 'Gerichtshöfe']],
  ['Aufsichtsrat', 'M', [GENITIVE, 'Aufsichtsrats'], [PLURAL, 'Aufsichtsräte'], [DATIVE_PLURAL, 'Aufsichtsräten']],
  ['Inzidenz', 'F', [PLURAL | DATIVE_PLURAL, 'Inzidenzen']],
  ['Corona', 'N'],
  ['Norden', 'M', [GENITIVE, 'Nordens']],
  ['Shop', 'M', [GENITIVE | PLURAL | DATIVE_PLURAL, 'Shops']],
  ['Handvoll', 'F'],
  ['Herr', 'M', [0b1110, 'Herrn']],
  ['Telefonat', 'N', [GENITIVE, 'Telefonats'], [PLURAL, 'Telefonate'], [DATIVE_PLURAL, 'Telefonaten']],
  ['Gewissen', 'N', [GENITIVE, 'Gewissens']],
  ['Lockdown', 'M', [GENITIVE | PLURAL | DATIVE_PLURAL, 'Lockdowns']],
  ['Drohne', 'F', [PLURAL | DATIVE_PLURAL, 'Drohnen']],
  ['Staatschef', 'M', [GENITIVE | PLURAL | DATIVE_PLURAL, 'Staatschefs']],
  ['Regierungschef', 'M', [GENITIVE | PLURAL | DATIVE_PLURAL, 'Regierungschefs']],
  ['Chef', 'M', [GENITIVE | PLURAL | DATIVE_PLURAL, 'Chefs']],
  ['Premier', 'M', [GENITIVE | PLURAL | DATIVE_PLURAL, 'Premiers']],
  ['Deal', 'M', [GENITIVE | PLURAL | DATIVE_PLURAL, 'Deals']],
  ['Ultimatum', 'N', [GENITIVE | PLURAL | DATIVE_PLURAL, 'Ultimaten']],
  ['Beschuss', 'M', [GENITIVE, 'Beschusses']],
  ['Verletzte', 'M', [PLURAL | DATIVE_PLURAL, 'Verletzten']],
]

/** Entries of the dictionary that no text has as a verb, but whose forms other words have. */
export const NO_VERBS: ReadonlySet<string> = new Set([
  'dachen',
  'fluchten',
  'buchten',
  'maßen',
  'spurten',
  'dddsdsdssdsds',
])

/** The most frequent verbs, most frequent first: where a form has several lemmas, the one that stands first is meant. */
export const FREQUENT_VERBS: readonly string[] = `
  sein haben werden können müssen sollen wollen sagen geben kommen machen gehen stehen lassen sehen finden bleiben
  liegen heißen erklären mögen dürfen nehmen denken halten sprechen bringen erhalten führen leben zeigen bekommen
  glauben arbeiten meinen fragen kennen stellen spielen brauchen folgen lernen bestehen verstehen setzen beginnen
  erzählen versuchen schreiben laufen entsprechen sitzen ziehen scheinen fallen gehören entstehen treffen suchen legen
  vorstellen handeln erreichen tragen schaffen lesen verlieren erkennen entwickeln reden berichten bilden teilen
  fordern betonen warnen kritisieren fahren rufen bieten hören helfen wissen bitten gelten gewinnen verlangen wachsen
  steigen sinken töten sterben schließen wählen kaufen verkaufen zahlen rechnen hoffen wenden messen fehlen kämpfen
  reagieren bestätigen melden nennen beschließen entscheiden planen drohen verbringen verletzen vermissen übernehmen
  gefallen fallen wiegen schwören spannen verziehen hängen befragen bieten unterstützen behaupten schalten rasten
  mieten reißen reisen weisen wehren währen wenden
`
  .trim()
  .split(/\s+/)

/** Feminine nouns in -e that the dictionaries have only as adjectives made nouns; plural -n. */
export const FEMININES: readonly string[] = `
  Alternative Breite Ebene Größe Höhe Initiative Kürze Länge Liebe Offensive Perspektive Platte Pandemie Schwäche Spitze
  Stärke Tiefe Wüste
`
  .trim()
  .split(/\s+/)

/** Nouns whose dictionary entry is another, rare word: its readings are dropped ("das Tag" of a web page). */
export const WRONG_NOUNS: ReadonlySet<string> = new Set(['Tag', 'Laden', 'Gewisse', 'Wochenend', 'Umkleid', 'Aussehe'])
