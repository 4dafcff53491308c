import { phraseTriggers } from '../../event-triggers.ts'

/** Nouns that tell an event with certain verbs only. */
export const phrases = phraseTriggers([
  ['death', 'affected', 'leben', 'kommen', 'ums'],
  ['death', 'affected', 'leben', 'verlieren'],
  ['death', 'affected', 'verletzung', 'erliegen'],
  ['resignation', 'agent', 'amt', 'niederlegen abgeben'],
  ['resignation', 'agent', 'rücktritt', 'einreichen erklären'],
  ['strike', 'agent', 'arbeit', 'niederlegen'],
  ['strike', 'agent', 'streik ausstand warnstreik', 'treten', 'in'],
  ['appointment', 'agent', 'amt vorsitz parteivorsitz führung leitung', 'übernehmen antreten'],
  ['agreement', 'agent', 'durchbruch', 'erzielen'],
  ['arrest', 'affected', 'haft untersuchungshaft gewahrsam', 'kommen sitzen'],
  ['arrest', 'none', 'gewahrsam untersuchungshaft', 'nehmen'],
  ['trial', 'none', 'urteil', 'fallen verkünden fällen sprechen ergehen'],
  ['trial', 'agent', 'anklage', 'erheben'],
  ['trial', 'agent', 'berufung revision', 'einlegen'],
  [
    'trial',
    'agent',
    'haftstrafe freiheitsstrafe gefängnisstrafe geldstrafe bewährungsstrafe schuldspruch',
    'verhängen fällen',
  ],
  ['rescue', 'none', 'sicherheit', 'bringen', 'in'],
  ['decision', 'none', 'entscheidung', 'fallen'],
  ['disaster', 'none', 'sturm', 'fegen toben wüten ziehen hinwegfegen'],
  ['disaster', 'affected', 'brand flamme', 'geraten aufgehen stehen', 'in'],
  ['protest', 'agent', 'straße', 'gehen', 'auf'],
  ['disaster', 'affected', 'ufer', 'treten', 'über'],
])
