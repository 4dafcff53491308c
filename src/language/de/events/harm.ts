import type { VerbGroup } from '../../event-triggers.ts'
import { MISSILES, PERSONS, VEHICLES, VESSELS } from './bearers.ts'

/** What is done to people and things, and what befalls them. */
export const harm: readonly VerbGroup[] = [
  [
    'attack',
    'someone',
    'affected',
    'angreifen bombardieren beschießen',
    {
      only: `stadt hafen flughafen flugplatz dorf ort kaserne stützpunkt kraftwerk raffinerie krankenhaus klinik wohnhaus wohngebiet
             schiff tanker frachter konvoi botschaft stellung brücke schule siedlung grenzort insel`,
    },
  ],
  ['attack', 'affected', 'affected', `angreifen überfallen bombardieren beschießen besetzen annektieren okkupieren`],
  [
    'attack',
    'someone-or-placed',
    'affected',
    'erobern zurückerobern vorrücken',
    {
      never: `herz markt chart spitze titel platz rang tabelle publikum liste bühne welt runde finale pokal frist termin punkt prozent
        index kurs`,
    },
  ],
  [
    'attack',
    'someone-or-placed',
    'affected',
    'einnehmen',
    { only: 'stadt dorf ort ortschaft gebiet hauptstadt region stellung siedlung grenzort hafen flughafen stützpunkt' },
  ],
  ['attack', 'someone-or-placed', 'affected', 'einmarschieren'],
  ['attack', 'affected', 'affected', 'niederstechen niederschießen zusammenschlagen entführen überfallen'],
  [
    'attack',
    'someone-or-placed',
    'affected',
    'stürmen erstürmen',
    { only: 'parlament gebäude botschaft kapitol sitz rathaus palast ministerium zentrale kaserne gefängnis bühne' },
  ],
  ['attack', 'nothing', 'affected', 'treffen einschlagen zerstören beschädigen', { only: MISSILES }],
  ['attack', 'nothing', 'other', 'abfeuern', { only: MISSILES }],
  ['attack', 'nothing', 'affected', 'abschießen', { only: `${MISSILES} flugzeug hubschrauber kampfjet` }],
  [
    'attack',
    'nothing',
    'other',
    'eindringen stehlen erbeuten abgreifen kopieren entwenden verschlüsseln lahmlegen',
    { only: 'hacker angreifer schadsoftware ransomware computervirus cyberkriminelle kriminelle' },
  ],
  ['attack', 'nothing', 'affected', 'einstechen', { beside: 'auf' }],
  [
    'attack',
    'nothing',
    'affected',
    'schießen feuern',
    { only: 'polizist polizistin passant passantin mensch mann frau menge demonstrant demonstrantin zivilist soldat' },
  ],
  [
    'accident',
    'nothing',
    'affected',
    'verunglücken verunfallen zusammenstoßen zusammenprallen kollidieren entgleisen kentern havarieren',
    { suffers: true },
  ],
  ['accident', 'nothing', 'affected', 'prallen krachen', { only: VEHICLES, beside: 'gegen auf in', suffers: true }],
  [
    'accident',
    'nothing',
    'affected',
    'überschlagen umkippen umstürzen stürzen rasen abkommen auffahren',
    { only: `${VEHICLES} fahrbahn`, never: 'kosten ereignis minister regierung krise', suffers: true },
  ],
  ['accident', 'nothing', 'affected', 'rammen', { only: `${VEHICLES} ${VESSELS}` }],
  [
    'accident',
    'nothing',
    'affected',
    'anfahren überfahren',
    { only: `${PERSONS} fußgänger fußgängerin radfahrer radfahrerin passant` },
  ],
  ['accident', 'nothing', 'affected', 'sinken untergehen', { only: VESSELS, never: 'zahl preis wert', suffers: true }],
  [
    'accident',
    'nothing',
    'affected',
    'auslaufen austreten entweichen',
    { only: 'öl gas chlor ammoniak chemikalie säure heizöl lösungsmittel giftstoff', suffers: true },
  ],
  [
    'accident',
    'nothing',
    'affected',
    'abstürzen',
    { never: 'umfrage prozent kurs aktie index punkt tabelle wert preis', suffers: true },
  ],
  [
    'disaster',
    'nothing',
    'affected',
    'einstürzen explodieren',
    { never: 'zahl preis kosten kurs aktie miete nachfrage umfrage gewinn inzidenz', suffers: true },
  ],
  [
    'disaster',
    'nothing',
    'affected',
    'überlaufen',
    { only: 'becken rückhaltebecken damm fluss bach deich stausee talsperre', suffers: true },
  ],
  [
    'disaster',
    'someone-or-placed',
    'affected',
    'brennen',
    { only: 'haus wohnung halle fabrik dachstuhl gebäude wald lager scheune schiff', suffers: true },
  ],
  ['disaster', 'nothing', 'affected', 'brechen bersten', { only: 'damm deich staudamm staumauer', suffers: true }],
  ['disaster', 'someone-or-placed', 'affected', 'beben', { only: 'erde', suffers: true }],
  [
    'disaster',
    'someone-or-placed',
    'affected',
    'steigen anschwellen',
    { only: 'fluss bach pegel wasserstand', never: 'preis zahl', suffers: true },
  ],
  ['disaster', 'nothing', 'affected', 'verschütten', { only: `${PERSONS} haus straße dorf lawine` }],
  ['disaster', 'nothing', 'affected', 'niederbrennen ausbrennen abbrennen', { suffers: true }],
  ['disaster', 'someone-or-placed', 'affected', 'überfluten überschwemmen verwüsten', { never: 'markt netz' }],
  ['death', 'nothing', 'affected', 'sterben versterben umkommen ertrinken', { suffers: true }],
  [
    'death',
    'nothing',
    'affected',
    'ersticken erfrieren verbluten verhungern verbrennen',
    { only: PERSONS, suffers: true },
  ],
  [
    'death',
    'nothing',
    'affected',
    'töten ermorden erschießen erstechen erschlagen erwürgen erdrosseln umbringen hinrichten exekutieren',
  ],
  ['death', 'affected', 'affected', 'finden auffinden bergen', { beside: 'tot' }],
  [
    'injury',
    'nothing',
    'affected',
    'verletzen',
    {
      never: `pflicht recht regel gesetz gefühl vertrag würde grundrecht vorschrift auflage abstand abstandsregel neutralität
              freiheit garantie souveränität luftraum standard eid gebot privatsphäre abkommen übereinkommen vereinbarung
              bestimmung norm prinzip grundsatz konvention ehre verfassung grenze frist`,
    },
  ],
]
