import type { VerbGroup } from '../../event-triggers.ts'

/** What authorities, firms and their people do, and what is done about it. */
export const measures: readonly VerbGroup[] = [
  ['arrest', 'nothing', 'affected', 'arrest detain apprehend jail imprison'],
  ['trial', 'someone', 'affected', 'convict indict acquit sentence prosecute sue'],
  ['trial', 'someone-or-placed', 'affected', 'find clear', { beside: 'guilty', never: 'evidence' }],
  ['trial', 'affected', 'affected', 'charge', { beside: 'with' }],
  ['investigation', 'someone', 'affected', 'investigate'],
  [
    'investigation',
    'someone-or-placed',
    'other',
    'search raid seize',
    { only: 'police investigator prosecutor officer detective headquarters office home premises' },
  ],
  ['resignation', 'someone-or-placed', 'other', 'resign abdicate step_down step_aside stand_down'],
  ['resignation', 'someone-or-placed', 'other', 'step', { beside: 'aside' }],
  ['resignation', 'someone-or-placed', 'other', 'quit', { never: 'smoking job' }],
  ['appointment', 'someone-or-placed', 'affected', 'appoint nominate inaugurate swear_in crown'],
  [
    'appointment',
    'affected',
    'affected',
    'name swear',
    {
      only: 'executive chairman chairwoman chair president minister successor director head chief coach ambassador judge',
    },
  ],
  ['appointment', 'affected', 'affected', 'swear', { beside: 'in' }],
  ['dismissal', 'affected', 'affected', 'dismiss sack fire oust lay_off depose impeach'],
  ['sanctions', 'someone', 'affected', 'sanction boycott blacklist'],
  ['sanctions', 'someone', 'affected', 'expel', { only: 'diplomat ambassador journalist' }],
  ['delivery', 'someone-or-placed', 'other', 'deliver ship', { never: 'speech verdict blow baby ultimatum message' }],
  [
    'strike',
    'someone-or-placed',
    'other',
    'strike',
    {
      never:
        'earthquake quake storm missile rocket drone target deal blow agreement truce compromise lightning note tone chord balance pose',
    },
  ],
  [
    'strike',
    'nothing',
    'other',
    'walk',
    { only: 'worker staff driver pilot employee nurse teacher job crew', beside: 'out off' },
  ],
  ['exchange', 'nothing', 'other', 'exchange swap', { only: 'prisoner hostage detainee captive' }],
  ['release', 'nothing', 'affected', 'release free', { only: 'prisoner hostage detainee captive custody jail prison' }],
  ['release', 'affected', 'affected', 'pardon'],
  ['protest', 'nothing', 'other', 'protest demonstrate'],
  [
    'protest',
    'someone-or-placed',
    'other',
    'march rally',
    { only: 'protester demonstrator thousand street supporter' },
  ],
  [
    'closure',
    'nothing',
    'affected',
    'close shut shut_down seal_off suspend',
    {
      only: `plant factory border road bridge airport school site mine runway tunnel station port line store branch crossing mill
             depot motorway highway service flight embassy strait canal waterway pass office consulate`,
    },
  ],
  ['opening', 'nothing', 'affected', 'reopen inaugurate'],
  ['rescue', 'nothing', 'affected', 'rescue evacuate airlift'],
  ['rescue', 'someone-or-placed', 'other', 'extinguish defuse'],
]
