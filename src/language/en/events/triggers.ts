import { nounTriggers, phraseTriggers, verbTriggers } from '../../event-triggers.ts'
import { dealings } from './dealings.ts'
import { harm } from './harm.ts'
import { measures } from './measures.ts'

export const verbs = verbTriggers([...dealings, ...measures, ...harm])

export const phrases = phraseTriggers([
  ['election', 'agent', 'poll', 'go head'],
  ['talks', 'none', 'round', 'schedule resume hold begin'],
  ['strike', 'agent', 'strike', 'go'],
  ['strike', 'agent', 'job', 'walk'],
  ['strike', 'agent', 'tool', 'down'],
  ['rescue', 'none', 'safety', 'lead bring take'],
  ['protest', 'agent', 'street', 'take'],
  ['death', 'affected', 'life', 'lose'],
  ['death', 'none', 'life', 'claim cost'],
  ['injury', 'affected', 'injury burn', 'suffer sustain'],
  ['trial', 'agent', 'appeal lawsuit complaint', 'file lodge'],
  ['trial', 'none', 'verdict sentence', 'deliver return impose'],
  ['trial', 'affected', 'trial', 'stand face', ''],
  ['arrest', 'affected', 'custody', 'take remand'],
  ['resignation', 'agent', 'office post', 'leave quit vacate'],
  ['resignation', 'agent', 'resignation', 'submit tender hand'],
  ['appointment', 'agent', 'office', 'take'],
  ['investigation', 'none', 'investigation inquiry probe', 'open launch begin'],
  ['agreement', 'agent', 'breakthrough', 'reach achieve'],
  ['closure', 'agent', 'bankruptcy insolvency', 'file declare'],
  ['sanctions', 'agent', 'tariff', 'impose slap'],
  ['attack', 'agent', 'fire', 'open'],
  ['accident', 'affected', 'aground', 'run'],
])

export const nouns = nounTriggers({
  call: 'call videoconference',
  talks: 'talks conversation negotiations consultations discussions mediation',
  meeting: 'meeting encounter hearing session gathering',
  summit: 'summit conference congress',
  visit: 'visit trip',
  vote: 'vote ballot referendum plebiscite',
  election: 'election runoff',
  agreement: 'agreement deal treaty accord truce ceasefire pact settlement compromise signing merger armistice',
  attack:
    'airstrike bombing shelling shooting stabbing ambush assault cyberattack kidnapping coup massacre attack invasion raid offensive annexation hijacking robbery burglary theft rape arson clashes riot siege',
  accident: 'derailment pileup blackout outage accident crash collision spill leak shipwreck',
  disaster:
    'hurricane tornado typhoon cyclone tsunami wildfire blaze eruption avalanche mudslide blast earthquake quake tremor flood flooding explosion fire storm landslide thunderstorm blizzard downpour inferno detonation',
  arrest: 'arrest detention',
  trial: 'sentencing acquittal trial conviction verdict indictment lawsuit',
  investigation: 'investigation inquiry probe autopsy',
  strike: 'strike walkout stoppage',
  resignation: 'abdication resignation',
  dismissal: 'dismissal ouster firing layoffs impeachment',
  death: 'death killing murder execution suicide',
  decision: 'ruling',
  appointment: 'nomination appointment inauguration coronation reshuffle',
  sanctions: 'sanctions embargo boycott tariffs',
  delivery: 'delivery shipment airlift',
  exchange: 'exchange swap',
  release: 'release amnesty pardon',
  protest: 'protest rally demonstration march vigil uprising',
  closure: 'shutdown closure blockade bankruptcy insolvency',
  opening: 'opening reopening',
  rescue: 'rescue evacuation',
})
