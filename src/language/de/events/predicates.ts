import { verbTriggers } from '../../event-triggers.ts'

/** Adjectives that with "ist" tell what has become of the subject. */
export const predicates = verbTriggers([
  ['death', 'affected', 'affected', 'tot', { suffers: true }],
  [
    'release',
    'nothing',
    'affected',
    'frei',
    { only: 'geisel gefangener gefangene häftling kriegsgefangener', suffers: true },
  ],
  [
    'closure',
    'someone-or-placed',
    'affected',
    'dicht',
    { only: 'brücke tunnel grenze grenzübergang autobahn werk filiale schule kita flughafen luftraum', suffers: true },
  ],
])
