import type { VerbGroup } from '../../event-triggers.ts'
import { AIRCRAFT, PERSONS, STRUCTURES, VEHICLES, VESSELS } from './bearers.ts'

/** Misfortune told in other words than those of {@link harm} and {@link force}, and who helps. */
export const mishaps: readonly VerbGroup[] = [
  [
    'accident',
    'nothing',
    'affected',
    'stoßen knallen donnern prallen',
    { only: `${VEHICLES} ${VESSELS} ${AIRCRAFT}`, beside: 'gegen', suffers: true },
  ],
  ['accident', 'nothing', 'affected', 'stürzen', { only: AIRCRAFT, beside: 'in auf', suffers: true }],
  ['accident', 'nothing', 'affected', 'erfassen', { only: `${VEHICLES} lok`, beside: 'von', never: 'daten statistik' }],
  [
    'accident',
    'someone-or-placed',
    'affected',
    'ausfließen ausströmen auslaufen',
    { only: 'öl gas chlor ammoniak säure chemikalie diesel benzin gülle', suffers: true },
  ],
  ['accident', 'someone-or-placed', 'affected', 'leckschlagen', { suffers: true }],
  [
    'disaster',
    'nothing',
    'affected',
    'krachen wegbrechen zusammenstürzen zusammenkrachen nachgeben wegsacken absacken kollabieren',
    { only: STRUCTURES, never: 'kurs druck forderung', suffers: true },
  ],
  [
    'disaster',
    'someone-or-placed',
    'affected',
    'heimsuchen hereinbrechen',
    { only: 'sturm orkan unwetter erdbeben flut hochwasser hagel taifun hurrikan', suffers: true },
  ],
  [
    'disaster',
    'someone-or-placed',
    'affected',
    'brennen',
    { only: 'kirche schule fähre bus zug wohnheim bauernhof stall hotel', suffers: true },
  ],
  ['disaster', 'someone-or-placed', 'affected', 'lodern wüten', { only: 'feuer brand flamme waldbrand sturm' }],
  [
    'death',
    'nothing',
    'affected',
    'verunglücken verletzen treffen stürzen abstürzen',
    { beside: 'tödlich', never: 'kritik', suffers: true },
  ],
  ['death', 'nothing', 'affected', 'finden auffinden entdecken bergen', { beside: 'leblos', suffers: true }],
  ['injury', 'nothing', 'affected', 'verbrennen verätzen', { only: PERSONS, beside: 'schwer leicht' }],
  [
    'rescue',
    'someone-or-placed',
    'affected',
    'holen ziehen',
    {
      only: `boot schlauchboot hubschrauber rettungshubschrauber retter rettungskraft einsatzkraft feuerwehr feuerwehrmann
             feuerwehrleute bergwacht küstenwache drehleiter`,
      beside: 'aus vom',
    },
  ],
  [
    'rescue',
    'someone-or-placed',
    'affected',
    'räumen',
    { only: 'strand hotel campingplatz siedlung viertel terminal turm zug straßenzug halle messe' },
  ],
  ['rescue', 'someone-or-placed', 'affected', 'unterbringen', { only: 'notunterkunft turnhalle notquartier' }],
]
