import type { EventStatus } from '../../model/layers.ts'
import { verbTriggers } from '../event-triggers.ts'
import type { EventRules } from '../events.ts'
import { bodies } from './events/bodies.ts'
import { nouns, phrases, verbs } from './events/triggers.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
const statuses = (groups: Readonly<Partial<Record<EventStatus, string>>>): ReadonlyMap<string, EventStatus> =>
  new Map(
    Object.entries(groups).flatMap(([status, words]) => [...set(words)].map((word) => [word, status as EventStatus])),
  )

/** Regular forms of the trigger verbs, for those the lexicon does not know: "collided". */
function regularForms(lemmas: Iterable<string>): ReadonlyMap<string, string> {
  const forms = new Map<string, string>()
  for (const lemma of lemmas) {
    const stem = lemma.replace(/e$/, '')
    for (const form of [`${stem}ed`, `${stem}${stem.at(-1)}ed`, `${stem}es`, `${lemma}s`]) forms.set(form, lemma)
  }
  return forms
}

/** Verbs around nouns whose forms the lexicon guesses: "scheduled", "resumed". */
const LIGHT = ['resume', 'continue', 'conclude', 'stage', 'erupt', 'proceed', 'reach', 'finish']
const GOVERNING = ['schedule', 'cancel', 'postpone', 'propose', 'refuse', 'prepare', 'invite', 'urge', 'scrap']

export const events: EventRules = {
  rules: [
    {
      name: 'events/verb',
      examples: ['Karla Wendt ⟦met⟧ Olaf Brandt in Berlin on Wednesday.'],
      counterExamples: ['Karla Wendt met the deadline.'],
    },
    {
      name: 'events/noun',
      examples: ['After the ⟦meeting⟧ with Olaf Brandt, Karla Wendt smiled.'],
      counterExamples: ['A meeting costs nothing.'],
    },
  ],
  verbs,
  nouns,
  compounds: false,
  alone: set(''),
  otherCompounds: set(''),
  nounNever: new Map(),
  sited: set(''),
  predicates: verbTriggers([['death', 'affected', 'affected', 'dead', { suffers: true }]]),
  achieved: set(''),
  phrases,
  lightVerbs: set(
    `hold have take give begin start end last follow be open break strike hit go continue resume reach impose conclude
     occur happen erupt launch stage carry make pay finish proceed`,
  ),
  phaseVerbs: set('begin start end open continue resume conclude finish'),
  beginnings: new Set(),
  pronouns: new Map(),
  phaseNouns: new Set(),
  enactments: set('adopt approve impose'),
  postpositions: new Set(),
  bodies,
  failures: set('fail collapse'),
  whoever: set('whoever anyone'),
  denials: set('deny dispute rule reject'),
  reporters: set('that'),
  recipients: set('to'),
  planAuxiliaries: set('be'),
  datePrepositions: set('of'),
  topicNouns: set('talk question'),
  perfectAuxiliaries: set('have'),
  pluperfect: set('have'),
  sincePrepositions: set('since'),
  planPrepositions: set('for'),
  passive: set('be get'),
  reflexives: set('each other themselves'),
  mutual: set('together'),
  subjectPronouns: set('he she it we i they both'),
  subjectRelatives: set('who'),
  courseNouns: set('sidelines margins start end'),
  elsewhen: set('since total overall now later earlier previously already once'),
  alongside: set('also afterwards then'),
  sayings: set('say tell write'),
  relativeGenders: new Map(),
  relativePlurals: set('which that'),
  purposePrepositions: set('for'),
  neuterArticles: new Set(),
  several: set('they both'),
  possessiveMarks: new Set(["'s", '’s', "'", '’']),
  pairWords: set('both'),
  pairNever: set('sides countries states parties parts cases'),
  objectDeterminers: set(''),
  genitiveDeterminers: set(''),
  groups: set('troops soldiers forces army military navy government authorities police parliament'),
  possessives: set('his her their its'),
  ownerPrepositions: set('of'),
  roles: new Map([
    ['with', 'counterpart'],
    ['to', 'counterpart'],
    ['against', 'affected'],
    ['on', 'affected'],
    ['by', 'agent'],
    ['of', 'agent'],
    ['between', 'pair'],
  ]),
  givenPrepositions: set('after during following since'),
  duringPrepositions: set('during'),
  definites: set('the this that his her their'),
  venuePrepositions: new Map(),
  summons: set('call invite summon'),
  lasting: /^(?:\p{L}+-)?(?:hour|minute|day|week)s?-long$|^(?:\p{L}+|\d+)-(?:hour|minute|day|week)$/u,
  possessiveRelatives: set('whose'),
  participleEndings: [],
  pairs: new Map([
    ...['news', 'press'].map((word) => [`${word} conference`, 'announcement'] as const),
    ...['air', 'missile', 'drone', 'rocket', 'military'].map((word) => [`${word} strike`, 'attack'] as const),
    ...['first', 'second', 'third', 'next', 'new'].map((word) => [`${word} round`, 'talks'] as const),
    ['hunger strike', 'protest'],
    ['conference call', 'call'],
    ['video conference', 'call'],
    ['peace conference', 'summit'],
    ['power failure', 'accident'],
    ['court hearing', 'trial'],
    ['appeal hearing', 'trial'],
    ['court order', 'decision'],
  ]),
  insisting: new Set(),
  repeated: new Set(['regularly', 'frequently', 'often', 'usually', 'routinely', 'again and']),
  confirmers: set('confirm report'),
  placePrepositions: set('in at near on'),
  goalPrepositions: set('to'),
  topicPrepositions: set('about over for against without'),
  otherTimes: set('until for since'),
  attributes: statuses({
    planned: 'planned upcoming forthcoming scheduled next',
    proposed: 'possible proposed potential unlikely likely',
    denied: 'cancelled postponed',
    ongoing: 'ongoing',
  }),
  governors: new Map([
    ['call off', 'denied'],
    ['put off', 'denied'],
    ...statuses({
      planned: 'plan agree announce schedule intend promise prepare expect set',
      proposed: 'propose demand offer suggest consider invite urge call',
      denied: 'cancel reject deny rule refuse postpone scrap',
    }),
  ]),
  governorNouns: statuses({ planned: 'plan preparation', proposed: 'proposal offer invitation' }),
  aheadPrepositions: set('before'),
  resultPrepositions: set(''),
  states: set('be remain'),
  infinitiveMarkers: set('to'),
  noParticles: set(''),
  forms: new Map([
    ...regularForms([
      ...verbs.keys(),
      ...LIGHT,
      ...GOVERNING,
      'call',
      'down',
      'suffer',
      'claim',
      'file',
      'impose',
      'launch',
    ]),
    ['freed', 'free'],
    ['frees', 'free'],
    ['sworn', 'swear'],
    ['swore', 'swear'],
    ['tore', 'tear'],
  ]),
  ongoing: set('currently still'),
}
