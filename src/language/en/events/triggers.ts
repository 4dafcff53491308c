import { nounTriggers, phraseTriggers, verbTriggers } from '../../event-triggers.ts'
import { dealings } from './dealings.ts'
import { harm } from './harm.ts'
import { measures } from './measures.ts'
import { otherwise } from './otherwise.ts'
import { turns } from './turns.ts'
import { turnsOfPersons } from './turns-of-persons.ts'

export const verbs = verbTriggers([...otherwise, ...turns, ...turnsOfPersons, ...dealings, ...measures, ...harm])

export const phrases = phraseTriggers([
  ['election', 'agent', 'poll', 'go head'],
  ['talks', 'none', 'round', 'resume hold begin'],
  ['strike', 'agent', 'strike', 'go'],
  ['strike', 'agent', 'job', 'walk'],
  ['strike', 'agent', 'tool', 'down'],
  ['rescue', 'none', 'safety', 'lead bring take'],
  ['protest', 'agent', 'street', 'take'],
  ['death', 'affected', 'life', 'lose'],
  ['death', 'none', 'life', 'claim cost'],
  ['injury', 'affected', 'injury burn', 'suffer sustain'],
  ['trial', 'agent', 'appeal lawsuit complaint suit claim', 'file lodge launch bring submit'],
  ['trial', 'none', 'verdict sentence', 'deliver return impose'],
  ['trial', 'affected', 'trial', 'stand face', ''],
  ['arrest', 'affected', 'custody', 'take remand'],
  ['resignation', 'agent', 'office post', 'leave quit vacate'],
  ['resignation', 'agent', 'resignation', 'submit tender hand'],
  ['appointment', 'agent', 'office', 'take'],
  ['investigation', 'none', 'investigation inquiry probe', 'open launch begin start order'],
  ['vote', 'agent', 'ballot vote', 'cast'],
  ['appointment', 'agent', 'oath', 'take'],
  ['appointment', 'agent', 'post job', 'take assume'],
  ['disaster', 'affected', 'flame', 'burst engulf'],
  ['accident', 'affected', 'rail track', 'leave jump'],
  ['injury', 'affected', 'hospital', 'take rush airlift fly'],
  ['rescue', 'affected', 'home', 'flee'],
  ['attack', 'agent', 'hostage', 'take'],
  ['agreement', 'agent', 'breakthrough', 'reach achieve'],
  ['closure', 'agent', 'bankruptcy insolvency', 'file declare'],
  ['sanctions', 'agent', 'tariff', 'impose slap'],
  ['attack', 'agent', 'fire', 'open'],
  ['accident', 'affected', 'aground', 'run'],
  ['meeting', 'agent', 'lunch dinner breakfast', 'have hold host attend', ''],
  ['announcement', 'agent', 'reporter journalist', 'tell', ''],
  ['announcement', 'none', 'alert warning', 'issue', ''],
  ['arrest', 'affected', 'handcuff', 'lead', 'in'],
  ['trial', 'affected', 'trial', 'go put', 'on'],
  ['trial', 'affected', 'court', 'appear', 'in'],
  ['strike', 'agent', 'strike', 'be', 'on'],
  ['arrest', 'affected', 'custody detention prison jail', 'be remain', 'in'],
  ['attack', 'agent', 'power', 'seize', ''],
  ['disaster', 'affected', 'flame', 'go', 'in'],
  ['closure', 'affected', 'standstill halt', 'come grind', 'to'],
  ['resignation', 'agent', 'seat mandate chairmanship', 'relinquish resign', ''],
])

export const nouns = nounTriggers({
  call: 'phone-call call videoconference',
  talks: 'talks conversation negotiations consultations discussions mediation',
  meeting: 'luncheon banquet meeting encounter hearing session gathering',
  summit: 'summit conference congress',
  visit: 'visit trip tour',
  announcement: 'communique briefing announcement',
  vote: 'vote ballot referendum plebiscite',
  election: 'election runoff',
  agreement:
    'takeover acquisition buyout agreement deal treaty accord truce ceasefire pact settlement compromise signing merger armistice',
  attack:
    'standoff hostage-taking airstrike bombing shelling shooting stabbing ambush assault cyberattack kidnapping coup massacre attack invasion raid offensive annexation hijacking robbery burglary theft rape arson clashes riot siege',
  accident: 'derailment pileup blackout outage accident crash collision spill leak shipwreck',
  disaster:
    'stampede hurricane tornado typhoon cyclone tsunami wildfire blaze eruption avalanche mudslide blast earthquake quake tremor flood flooding explosion fire storm landslide thunderstorm blizzard downpour inferno detonation',
  arrest: 'arrest detention',
  trial: 'retrial arraignment appeal testimony sentencing acquittal trial conviction verdict indictment lawsuit',
  investigation: 'inspection manhunt investigation inquiry probe autopsy',
  strike: 'go-slow strike walkout stoppage',
  resignation: 'abdication resignation',
  dismissal: 'dismissal ouster firing layoffs impeachment',
  death: 'death killing murder execution suicide',
  decision: 'ruling injunction recall curfew',
  appointment: 'swearing-in nomination appointment inauguration coronation reshuffle',
  sanctions: 'sanctions embargo boycott tariffs',
  delivery: 'delivery shipment airlift',
  exchange: 'exchange swap handover',
  release: 'release amnesty pardon',
  protest: 'sit-in protest rally demonstration march vigil uprising',
  closure: 'shutdown closure blockade bankruptcy insolvency',
  opening: 'opening reopening',
  rescue: 'rescue evacuation',
})
