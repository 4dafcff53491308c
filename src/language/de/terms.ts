import { termsFrom } from '../term-data.ts'
import { claimsOf, fatesOf, type Standing, type TermRules } from '../terms.ts'
import contrasts from './data/contrasts.json' with { type: 'json' }
import positions from './data/positions.json' with { type: 'json' }
import stanceWords from './data/stance-words.json' with { type: 'json' }
import stopWords from './data/stop-words.json' with { type: 'json' }
import synonyms from './data/synonyms.json' with { type: 'json' }
import frequencies from './data/term-frequencies.json' with { type: 'json' }
import { fold, PARTICLES, stem } from './stem.ts'
import { wordsInside } from './tokens/compounds.ts'

/** Letters German sets between the parts of a compound, longest first; a part may also end without any. */
const LINKERS = ['ungs', 'ens', 'es', 'en', 'er', 'ns', 's', 'n', 'e', ''] as const

const SHORTEST_PART = 3
const SHORTEST_HEAD = 4
const LONGEST_WORD = 40

/** Stems of the parts of a compound, head last: at hyphens, else at the longest known head with a known modifier. */
function split(word: string, isKnown: (stem: string) => boolean): readonly string[] {
  if (word.length > LONGEST_WORD) return []
  if (word.includes('-')) {
    const parts = word.split('-').filter((part) => part.length > 1)
    if (parts.length < 2) return []
    return parts.flatMap((part) => {
      const inner = split(part, isKnown)
      return inner.length > 0 ? inner : [stem(part)]
    })
  }
  const folded = fold(word)
  const isNoun = word !== '' && word[0] !== word[0]!.toLowerCase()
  if (!isNoun || folded.length < SHORTEST_PART + SHORTEST_HEAD || isKnown(stem(word))) return []
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_HEAD; at += 1) {
    const head = stem(capitalized(folded.slice(at)))
    if (head.length < 3 || !isKnown(head)) continue
    const modifier = modifierStem(folded.slice(0, at), isKnown)
    if (modifier !== undefined) return [modifier, head]
  }
  return []
}

/** Stem of the word a compound's front part stands for, with its linking letters taken off. */
function modifierStem(front: string, isKnown: (stem: string) => boolean): string | undefined {
  for (const linker of LINKERS) {
    if (linker !== '' && !front.endsWith(linker)) continue
    const bare = front.slice(0, front.length - linker.length)
    if (bare.length < SHORTEST_PART) continue
    const candidate = stem(capitalized(bare))
    if (candidate.length >= SHORTEST_PART && isKnown(candidate)) return candidate
  }
  return undefined
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const DAY_PARTS = ['', 's', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'] as const
const weekdays = [
  ['montag'],
  ['dienstag'],
  ['mittwoch'],
  ['donnerstag'],
  ['freitag'],
  ['samstag', 'sonnabend'],
  ['sonntag'],
]
const months = [
  ['januar', 'janner'],
  ['februar', 'feber'],
  ['marz'],
  ['april'],
  ['mai'],
  ['juni'],
  ['juli'],
  ['august'],
  ['september'],
  ['oktober'],
  ['november'],
  ['dezember'],
]
const ordinals = ['erst', 'zweit', 'dritt', 'viert', 'funft']

const { listed, keyOf } = termsFrom({ synonyms, stanceWords, positions, contrasts }, fold, stem)

export const terms: TermRules = {
  rules: [],
  stopWords: new Set(stopWords.words.split(' ').map(fold)),
  fold,
  stem,
  split,
  inside: wordsInside,
  ...listed,
  frequencies,
  talks: new Set(
    'Gespräch sprechen Telefonat telefonieren Anruf Treffen treffen Begegnung Unterredung'.split(' ').map(keyOf),
  ),
  already: new Set('bereits schon'.split(' ')),
  both: new Set('beide beiden miteinander einander sich'.split(' ')),
  openers: new Set(['ob', 'falls', 'sofern', 'wenn', 'solange', 'sobald', 'vorausgesetzt']),
  necessity: new Set(['mussen']),
  permission: new Set(['durfen']),
  future: new Set(['werden', 'wollen', 'sollen']),
  conditions: new Set(
    ['Bedingung', 'Bedingungen', 'Voraussetzung', 'Voraussetzungen', 'vorbehaltlich', 'Vorbehalt'].map(stem),
  ),
  sentencing: new Set(['verurteilen']),
  sentenceTo: new Set(['zu', 'wegen', 'haft', 'gericht']),
  speakerSubjects: new Set(['ich', 'man', 'jeder', 'jede']),
  none: new Set(['kein', 'keine', 'keinen', 'keiner', 'keinem', 'keines', 'keinerlei']),
  limits: new Set('wenn falls sofern solange sobald dieser-form vorerst voraussetzung bedingung davon'.split(' ')),
  shades: new Set('allein ausser grundsatzlich'.split(' ')),
  universal: new Set(
    'alle allen aller gesamte gesamten ganze ganzen samtliche samtlichen jeder jede jedes kein keine keinen niemand uberall nichts'.split(
      ' ',
    ),
  ),
  partial: new Set(
    'nur einige einzelne manche teils teilweise ausnahme ausgenommen ausser drittel viertel halfte meisten'.split(' '),
  ),
  open: new Set('ob unklar ungewiss'.split(' ')),
  pro: new Set(['fur', 'befurworten', 'begrussen', 'unterstutzen', 'zustimmen']),
  contra: new Set(['gegen', 'ablehnen', 'lehnen', 'dagegen']),
  asking: new Set(
    'wann warum weshalb wieso wo wer wen wem wie ob wenn selbst wofur wodurch womit wovon woran worauf worum wogegen welche welcher welches'.split(
      ' ',
    ),
  ),
  trends: new Set('steigen sinken erhöhen senken'.split(' ').map(keyOf)),
  naming: new Map([
    ['sprechen', 'von'],
    ['ausgehen', 'von'],
    ['gehen', 'von'],
    ['kommen', 'auf'],
    ['schatzen', 'auf'],
    ['beziffern', 'auf'],
    ['zahlen', ''],
    ['melden', ''],
    ['nennen', ''],
  ]),
  phases: new Map<string, 'begin' | 'end'>([
    ...['ab', 'seit', 'beginnen', 'starten', 'anfangen'].map((word) => [word, 'begin'] as const),
    ...['bis', 'enden', 'aufhoren', 'ablaufen'].map((word) => [word, 'end'] as const),
  ]),
  claims: claimsOf({ demands: 'fordern verlangen', offers: 'bieten anbieten Angebot', rejects: 'ablehnen' }, keyOf),
  standing: claimsOf<Standing>(
    {
      open: 'prüfen überlegen erwägen vertagen ausstehen abwarten klären',
      asked: 'vorschlagen beantragen Antrag anbieten empfehlen fordern',
      maybe: 'drohen Verdacht vermuten vorbehalten',
      agreed: 'ankündigen beschließen genehmigen zustimmen zusagen vereinbaren unterzeichnen absegnen',
      refused: 'ablehnen ausschließen verzichten bestreiten absagen verhindern',
    },
    keyOf,
  ),
  onward: new Set('von-an vom-an'.split(' ')),
  light: new Set(
    'geben haben kommen stellen schweben zustandekommen stattfinden erfolgen auftreten vorliegen bestehen existieren'
      .split(' ')
      .map(keyOf),
  ),
  wanting: new Set('sollen wollen mochten durfen'.split(' ')),
  planning: new Set(['sollen']),
  merely: new Set(
    'nur zuletzt ganz allein umsonst selten so sofort umgehend gleich vorzeitig unbedingt zwangslaufig per immer uberall alle jeder weniger'.split(
      ' ',
    ),
  ),
  glosses: {},
  particles: new Set<string>(PARTICLES),
  rejecting: new Set('ablehnen ausschließen untersagen verhindern'.split(' ').map(keyOf)),
  self: new Set(['ich', 'wir', 'uns', 'mich']),
  pointing: new Set(
    'er sie ihn ihm ihnen sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres deren dessen'.split(
      ' ',
    ),
  ),
  ours: new Set('unser unsere unserem unseren unserer unseres'.split(' ')),
  asSaid: new Set(['wie']),
  locative: new Set(['in', 'im', 'nach', 'bei', 'aus']),
  counted: {
    generic: new Set(['Menschen', 'Personen', 'Leute', 'Mensch', 'Person', 'Personen'].map(keyOf)),
    fates: fatesOf(synonyms.fates, keyOf),
    increments: new Set(['neue', 'weitere', 'zusätzliche'].map(stem)),
    totals: new Set('seit seither bislang bisher inzwischen insgesamt mittlerweile bereits schon'.split(' ').map(fold)),
    amounts: new Set(
      'Höhe Umfang Wert Volumen Zahl Anzahl Summe Betrag Menge Gesamthöhe Ende Anfang Rekordwert Zeitraum Dauer Alter Rahmen'
        .split(' ')
        .map(keyOf),
    ),
    possible: new Set('können'.split(' ').map(fold)),
    steps: new Map<string, 'by' | 'to'>([
      ['um', 'by'],
      ['auf', 'to'],
    ]),
    from: new Set(['von']),
    daily: new Set(
      'Neuinfektion Neuinfektionen Infektionen Ansteckungen Neuansteckungen Inzidenz Inzidenzwert'
        .split(' ')
        .map(keyOf),
    ),
    polls: new Set(
      'Umfrage Umfragen Erhebung Befragung Sonntagsfrage Wahltrend Politbarometer Meinungsforscher'
        .split(' ')
        .map(keyOf),
    ),
    per: new Set('je pro'.split(' ')),
    parts: new Set('davon darunter jeweils allein ihnen jeder jede pro zudem außerdem ebenfalls'.split(' ').map(fold)),
    earlier: new Set(['zunächst', 'anfangs', 'ursprünglich', 'zuvor', 'bisher', 'vorher', 'erst'].map(fold)),
  },
  time: {
    weekdays: new Map(
      weekdays.flatMap((names, index) =>
        names.flatMap((name) => DAY_PARTS.map((part) => [name + part, index + 1] as const)),
      ),
    ),
    months: new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const))),
    monthPrepositions: new Set(['im']),
    ordinals: new Map(
      ordinals.flatMap((name, index) =>
        ['e', 'er', 'es', 'en', 'em', 'mals'].map((ending) => [name + ending, index + 1] as const),
      ),
    ),
  },
}
