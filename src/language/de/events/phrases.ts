import { phraseTriggers } from '../../events.ts'

/** Nouns that tell an event with certain verbs only. */
export const phrases = phraseTriggers([
  ['death', 'affected', 'leben', 'kommen verlieren'],
  ['death', 'affected', 'verletzung', 'erliegen'],
  ['resignation', 'agent', 'amt', 'niederlegen abgeben'],
  ['resignation', 'agent', 'rücktritt', 'einreichen erklären'],
  ['strike', 'agent', 'arbeit', 'niederlegen'],
  ['arrest', 'affected', 'haft untersuchungshaft gewahrsam', 'kommen'],
  ['arrest', 'none', 'gewahrsam untersuchungshaft', 'nehmen'],
  ['trial', 'none', 'urteil', 'fallen verkünden fällen sprechen ergehen'],
  ['trial', 'agent', 'anklage', 'erheben'],
  [
    'trial',
    'agent',
    'haftstrafe freiheitsstrafe gefängnisstrafe geldstrafe bewährungsstrafe schuldspruch',
    'verhängen fällen',
  ],
  ['rescue', 'none', 'sicherheit', 'bringen', 'in'],
  ['decision', 'none', 'entscheidung', 'fallen'],
  ['disaster', 'none', 'sturm', 'fegen toben wüten ziehen hinwegfegen'],
  ['disaster', 'affected', 'ufer', 'treten', 'über'],
])
