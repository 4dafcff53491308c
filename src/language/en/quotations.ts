import type { Medium } from '../../model/layers.ts'
import type { QuotationRules } from '../quotations.ts'
import { rules } from './quotations/rules.ts'
import { joined, verbs } from './quotations/verbs.ts'

const NONE: ReadonlySet<string> = new Set()
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

const VENUES: readonly (readonly [Medium, string])[] = [
  [
    'speech',
    'interview conference briefing speech address debate hearing parliament rally podcast call court testimony video broadcast television radio show',
  ],
  [
    'writing',
    'statement letter post tweet article report email memo message blog column book filing X Threads Bluesky Truth Twitter Facebook Instagram Telegram',
  ],
]

/** A first honest level: direct speech with its frame, "said that", "told X that", "according to". */
export const quotations: QuotationRules = {
  order: 'subject-first',
  rules,
  verbs,
  joined,
  phrases: new Map(),
  nouns: new Map(),
  sourceEndings: [],
  definite: set('the'),
  rejecting: NONE,
  whereby: NONE,
  asides: NONE,
  institutions: [
    'police',
    'government',
    'ministry',
    'court',
    'commission',
    'union',
    'company',
    'spokesman',
    'spokeswoman',
  ],
  sourceBefore: set('according'),
  sourceAfter: NONE,
  sourceWithNoun: NONE,
  contentOpeners: set('that whether'),
  facts: set('that'),
  clauseOpeners: set('because although though while when if unless after before since until as'),
  relatives: set('who which that whose whom'),
  prepositions: set(
    'in on at to for from with by of about against during over under after before into near through between among per via',
  ),
  coordinators: set('and or but'),
  joiners: set('and or'),
  determiners: new Map(
    'the a an this that these those his her its their our my your some many several two three four five no every each'
      .split(' ')
      .map((word) => [word, 'nad'] as const),
  ),
  subjectPronouns: set('he she they we i it one'),
  adverbs: set('also later then however meanwhile still again today yesterday recently'),
  venues: new Map(VENUES.flatMap(([medium, words]) => words.split(' ').map((word) => [word, medium] as const))),
  venueEndings: new Map(),
  platforms: set(
    'X Twitter Facebook Instagram TikTok Telegram Mastodon Bluesky LinkedIn Threads YouTube Reddit WhatsApp Truth Substack',
  ),
  venueTails: set('with to for on at before in of about by'),
  venuePartners: set('with to'),
  daysAndTimes:
    /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|morning|evening|night|week|month|year|\d.*)$/u,
  audiences: NONE,
  listeners: /^$/u,
  requested: new Map(),
  titleNouns: set('newspaper magazine film novel book song album series ship train'),
  pointers: NONE,
  tolls: NONE,
  tollVerbs: NONE,
  perfectWithBe: NONE,
  passives: NONE,
  wordings: NONE,
  offices: [],
  nobody: set('nobody'),
  negations: NONE,
  deeds: /^$/u,
  texts: /^$/u,
  reasons: NONE,
  intending: NONE,
  contrasting: NONE,
  quoters: set('quote cite'),
  hearsay: NONE,
  moving: /^$/u,
  passiveParticiples: NONE,
  impersonal: NONE,
  textVerbs: NONE,
  places: NONE,
  agents: set('by'),
  toward: NONE,
  addressed: new Map([['tell', 'd']]),
  pronounGenders: new Map([
    ['he', 'm'],
    ['she', 'f'],
  ]),
  objectPronouns: set('him her us them me you'),
  asOpeners: NONE,
  accordingly: NONE,
  plainVerbs: NONE,
  politeForms: NONE,
}
