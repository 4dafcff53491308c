import type { VerbGroup } from '../../event-triggers.ts'

/** What becomes of works, roads and goods, and who is brought to safety. */
export const works: readonly VerbGroup[] = [
  [
    'closure',
    'someone-or-placed',
    'affected',
    'abschalten',
    { only: 'kraftwerk reaktor meiler atomkraftwerk block hochofen' },
  ],
  ['closure', 'nothing', 'affected', 'absperren', { never: 'herz' }],
  [
    'closure',
    'someone-or-placed',
    'affected',
    'unterbrechen lahmlegen',
    { only: 'verkehr zugverkehr bahnverkehr flugverkehr flugbetrieb stromversorgung wasserversorgung betrieb' },
  ],
  [
    'protest',
    'someone-or-placed',
    'affected',
    'blockieren',
    { only: 'aktivist aktivistin demonstrant klimaaktivist bauer landwirt traktor gegner' },
  ],
  ['protest', 'someone-or-placed', 'other', 'randalieren rebellieren meutern'],
  [
    'protest',
    'someone-or-placed',
    'other',
    'versammeln marschieren ziehen festkleben',
    {
      only: 'demonstrant demonstrantin aktivist aktivistin gegner gegnerin protestierende streikende kundgebung trauermarsch',
    },
  ],
  [
    'opening',
    'someone-or-placed',
    'affected',
    'rollen fahren',
    { beside: 'wieder', only: 'zug s-bahn straßenbahn fähre u-bahn', suffers: true },
  ],
  [
    'protest',
    'someone-or-placed',
    'other',
    'ziehen',
    { beside: 'durch', only: 'zehntausende tausende hunderte demonstrant menge' },
  ],
  [
    'rescue',
    'someone-or-placed',
    'other',
    'verlassen',
    { beside: 'häuser wohnungen', only: 'anwohner bewohner mensch einwohner familie' },
  ],
  ['opening', 'someone-or-placed', 'affected', 'enthüllen', { only: 'denkmal mahnmal statue gedenktafel' }],
  [
    'opening',
    'someone-or-placed',
    'other',
    'wiederaufnehmen',
    { only: 'betrieb produktion verkehr flugbetrieb zugverkehr dienst reaktor' },
  ],
  ['visit', 'someone', 'counterpart', 'aufsuchen besichtigen'],
  [
    'visit',
    'place',
    'other',
    'landen einfliegen',
    { never: 'platz rang tor treffer liste wagen auto baum kugel wahl umfrage', without: 'hinter vor' },
  ],
  ['meeting', 'with-or-done', 'other', 'zusammentreten zusammensetzen konferieren', { without: 'aus' }],
  ['agreement', 'someone', 'other', 'paraphieren fusionieren'],
  ['agreement', 'reflexive', 'other', 'aussöhnen versöhnen zusammenraufen'],
  [
    'agreement',
    'someone',
    'other',
    'schließen abschließen aushandeln',
    {
      only: `vertrag abkommen vereinbarung frieden friedensvertrag waffenstillstand waffenruhe bündnis kompromiss pakt vergleich tarifvertrag
             koalitionsvertrag handelsabkommen übereinkommen`,
    },
  ],
  [
    'agreement',
    'someone',
    'other',
    'zustimmen',
    {
      only: 'waffenruhe waffenstillstand feuerpause friedensplan kompromiss einigung tarifabschluss vergleich abkommen vertrag',
    },
  ],
  [
    'delivery',
    'someone',
    'other',
    'liefern ausliefern verschiffen übergeben verteilen spenden',
    {
      only: `lebensmittel nahrungsmittel treibstoff kraftstoff decke zelt generator hilfspaket hilfslieferung hilfsgut kriegsschiff schützenpanzer
             flugabwehrsystem luftabwehrsystem trinkwasser medikament`,
    },
  ],
  ['rescue', 'affected', 'affected', 'ausfliegen reanimieren wiederbeleben'],
  [
    'rescue',
    'someone-or-placed',
    'affected',
    'befreien',
    { only: 'feuerwehr trümmer wrack retter rettungskraft einsatzkraft lift aufzug' },
  ],
  [
    'rescue',
    'someone-or-placed',
    'affected',
    'räumen',
    {
      only: 'haus wohnhaus gebäude lager camp zeltlager dorf ort stadtteil schule klinik krankenhaus bahnhof stadion bewohner',
    },
  ],
  ['rescue', 'someone-or-placed', 'other', 'löschen', { only: 'brand feuer flamme feuerwehr großbrand waldbrand' }],
  [
    'rescue',
    'nothing',
    'affected',
    'entschärfen',
    { only: 'bombe fliegerbombe weltkriegsbombe sprengsatz blindgänger granate' },
  ],
]
