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
    'release',
    'someone-or-placed',
    'affected',
    'frei',
    {
      only: 'mann frau verdächtiger verdächtige beschuldigter beschuldigte journalist journalistin',
      beside: 'wieder',
      suffers: true,
    },
  ],
  [
    'opening',
    'someone-or-placed',
    'affected',
    'frei offen befahrbar passierbar',
    {
      only: 'strecke straße autobahn brücke tunnel grenze grenzübergang pass hafen flughafen',
      beside: 'wieder',
      suffers: true,
    },
  ],
  [
    'closure',
    'someone-or-placed',
    'affected',
    'dicht',
    {
      only: 'brücke tunnel grenze grenzübergang autobahn strecke straße linie werk filiale laden schule kita flughafen luftraum',
      suffers: true,
    },
  ],
])
