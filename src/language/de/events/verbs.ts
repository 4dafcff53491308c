import { verbTriggers } from '../../events.ts'

export const verbs = verbTriggers([
  ['call', 'nothing', 'counterpart', 'telefonieren'],
  ['call', 'someone', 'counterpart', 'anrufen'],
  ['talks', 'with', 'counterpart', 'sprechen verhandeln beraten austauschen unterreden reden'],
  [
    'meeting',
    'reflexive-or-someone',
    'counterpart',
    'treffen',
    {
      never: `entscheidung vereinbarung maßnahme vorkehrung aussage wahl auswahl ziel tor vorbereitung vorsorge absprache
              verfügung anordnung regelung feststellung schuld kugel schuss ball`,
    },
  ],
  ['meeting', 'with', 'counterpart', 'zusammentreffen zusammenkommen zusammensitzen'],
  ['meeting', 'someone', 'counterpart', 'empfangen begegnen'],
  ['meeting', 'someone', 'other', 'tagen'],
  ['visit', 'someone', 'counterpart', 'besuchen'],
  ['visit', 'place', 'other', 'reisen anreisen weiterreisen fliegen eintreffen'],
  ['vote', 'nothing', 'other', 'abstimmen votieren', { never: 'position haltung vorgehen kurs linie einzelheit' }],
  ['election', 'someone', 'affected', 'wählen wiederwählen'],
  ['decision', 'someone-or-placed', 'other', 'beschließen billigen absegnen ratifizieren'],
  ['agreement', 'someone-or-placed', 'other', 'vereinbaren unterzeichnen unterschreiben'],
  ['agreement', 'reflexive', 'other', 'einigen verständigen'],
  ['announcement', 'someone', 'other', 'ankündigen bekanntgeben verkünden'],
  [
    'attack',
    'someone-or-placed',
    'affected',
    `angreifen überfallen bombardieren beschießen attackieren besetzen annektieren erobern einmarschieren stürmen
     okkupieren`,
  ],
  [
    'accident',
    'nothing',
    'affected',
    'verunglücken zusammenstoßen kollidieren entgleisen abstürzen kentern havarieren',
  ],
  ['disaster', 'nothing', 'affected', 'einstürzen explodieren'],
  ['death', 'nothing', 'affected', 'sterben versterben umkommen ertrinken'],
  ['death', 'nothing', 'affected', 'töten ermorden erschießen erstechen'],
  ['injury', 'nothing', 'affected', 'verletzen'],
  ['arrest', 'nothing', 'affected', 'festnehmen verhaften inhaftieren'],
  ['trial', 'someone', 'affected', 'anklagen verurteilen freisprechen'],
  ['investigation', 'someone', 'affected', 'ermitteln fahnden durchsuchen'],
  ['strike', 'nothing', 'other', 'streiken'],
  ['resignation', 'someone', 'other', 'zurücktreten abdanken'],
  ['appointment', 'someone', 'affected', 'ernennen vereidigen nominieren berufen'],
  ['dismissal', 'someone', 'affected', 'entlassen absetzen'],
  ['sanctions', 'someone', 'affected', 'sanktionieren'],
  ['delivery', 'someone', 'other', 'liefern'],
  ['release', 'someone', 'affected', 'freilassen freikommen'],
  ['protest', 'nothing', 'other', 'demonstrieren protestieren'],
  ['closure', 'nothing', 'affected', 'sperren abriegeln'],
  [
    'closure',
    'someone-or-placed',
    'affected',
    'schließen',
    {
      only: `grenze meerenge straße brücke tunnel schule flughafen werk fabrik hafen grenzübergang luftraum betrieb filiale
             botschaft laden markt krankenhaus klinik museum theater`,
    },
  ],
  ['opening', 'nothing', 'affected', 'eröffnen wiedereröffnen öffnen'],
  ['rescue', 'nothing', 'affected', 'retten bergen evakuieren'],
])
