import type { Forms } from './words.ts'

/** Stretches of history that no calendar bounds. */
export const ERAS: Forms = [
  ['Jahrtausendwende', '2000'],
  ...[
    'Mittelalter',
    'Altertum',
    'Biedermeier',
    'Antike',
    'Renaissance',
    'Jahrhundertwende',
    'Gründerzeit',
    'Steinzeit',
    'Bronzezeit',
    'Eiszeit',
    'Urzeit',
    'Nachkriegszeit',
    'Vorkriegszeit',
    'Zwischenkriegszeit',
    'Kriegszeit',
    'Kaiserzeit',
    'Römerzeit',
    'Kolonialzeit',
    'Wendezeit',
    'Nazizeit',
    'Sowjetzeit',
  ].map((form) => [form, 'PAST_REF'] as const),
]

/** Stretches of the year that no calendar bounds. */
export const FEASTS: Forms = [
  'Adventszeit',
  'Adventzeit',
  'Vorweihnachtszeit',
  'Weihnachtszeit',
  'Osterzeit',
  'Fastenzeit',
  'Karwoche',
  'Osterwoche',
  'Faschingszeit',
  'Karnevalszeit',
].map((form) => [form, 'XXXX-XX-XX'] as const)
