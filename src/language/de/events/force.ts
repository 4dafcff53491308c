import type { VerbGroup } from '../../event-triggers.ts'
import { VEHICLES, VESSELS } from './bearers.ts'

/** Violence and misfortune, beyond {@link harm}. */
export const force: readonly VerbGroup[] = [
  [
    'attack',
    'affected',
    'affected',
    'attackieren verprügeln kidnappen ausrauben berauben misshandeln vergewaltigen plündern belagern',
  ],
  [
    'attack',
    'someone-or-placed',
    'affected',
    'sprengen',
    { only: 'haus brücke geldautomat bankautomat automat damm gebäude pipeline leitung' },
  ],
  [
    'attack',
    'someone-or-placed',
    'other',
    'zünden abwerfen',
    { only: 'bombe sprengsatz handgranate brandsatz granate rohrbombe autobombe' },
  ],
  ['attack', 'someone-or-placed', 'affected', 'kapern entern', { only: VESSELS }],
  ['attack', 'affected', 'affected', 'hacken vergiften einkesseln'],
  ['attack', 'nothing', 'other', 'putschen'],
  [
    'attack',
    'someone-or-placed',
    'affected',
    'anzünden',
    { only: 'haus auto wagen gebäude scheune unterkunft bus zelt' },
  ],
  [
    'attack',
    'someone-or-placed',
    'affected',
    'niederschlagen',
    { only: 'protest aufstand demonstration revolte unruhe' },
  ],
  ['accident', 'nothing', 'affected', 'notlanden bruchlanden', { suffers: true }],
  ['accident', 'someone-or-placed', 'affected', 'stranden auflaufen', { only: VESSELS, suffers: true }],
  ['accident', 'nothing', 'affected', 'überrollen erfassen', { only: `${VEHICLES} lawine`, never: 'daten statistik' }],
  ['accident', 'someone-or-placed', 'affected', 'schleudern krachen', { only: VEHICLES, suffers: true }],
  [
    'accident',
    'someone-or-placed',
    'affected',
    'ausfallen',
    { only: 'strom stromversorgung mobilfunknetz stellwerk', suffers: true },
  ],
  ['disaster', 'nothing', 'affected', 'detonieren', { suffers: true }],
  [
    'disaster',
    'nothing',
    'affected',
    'niedergehen abgehen',
    { only: 'lawine mure erdrutsch hagel felsmasse geröll', suffers: true },
  ],
  [
    'disaster',
    'nothing',
    'affected',
    'einbrechen zusammenbrechen einsacken',
    { only: 'brücke steg dach decke gebäude tribüne haus gerüst mauer hang', suffers: true },
  ],
  [
    'disaster',
    'someone-or-placed',
    'affected',
    'mitreißen fortreißen wegspülen fortspülen unterspülen',
    { never: 'publikum musik' },
  ],
  ['death', 'nothing', 'affected', 'entschlafen verenden totschlagen totfahren massakrieren'],
  ['death', 'nothing', 'affected', 'einschläfern'],
  ['injury', 'nothing', 'affected', 'verwunden anschießen verbrühen'],
]
