import { verbTriggers } from '../../events.ts'

export const verbs = verbTriggers([
  ['call', 'nothing', 'counterpart', 'telefonieren'],
  ['call', 'someone', 'counterpart', 'anrufen'],
  ['talks', 'with', 'other', 'sprechen reden', { without: 'von' }],
  ['talks', 'with', 'other', 'verhandeln beraten austauschen unterreden'],
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
  [
    'vote',
    'nothing',
    'other',
    'abstimmen votieren',
    { never: 'position haltung vorgehen kurs linie einzelheit', without: 'mit auf' },
  ],
  ['election', 'someone', 'affected', 'wählen wiederwählen'],
  ['decision', 'someone-or-placed', 'other', 'beschließen billigen absegnen ratifizieren'],
  ['agreement', 'someone-or-placed', 'other', 'vereinbaren unterzeichnen unterschreiben'],
  ['agreement', 'reflexive', 'other', 'einigen verständigen'],
  ['announcement', 'someone', 'other', 'ankündigen bekanntgeben verkünden'],
  ['attack', 'affected', 'affected', `angreifen überfallen bombardieren beschießen besetzen annektieren okkupieren`],
  [
    'attack',
    'someone-or-placed',
    'affected',
    'erobern zurückerobern vorrücken',
    {
      never:
        'herz markt chart spitze titel platz rang tabelle publikum liste bühne welt runde finale pokal frist termin',
    },
  ],
  [
    'attack',
    'someone-or-placed',
    'affected',
    'einnehmen',
    { only: 'stadt dorf ort ortschaft gebiet hauptstadt region stellung siedlung grenzort hafen flughafen stützpunkt' },
  ],
  [
    'visit',
    'someone',
    'other',
    'entsenden schicken',
    {
      only: `minister ministerin vize vizepräsident präsident gesandter sondergesandter sondergesandte delegation unterhändler
             beauftragter sonderbeauftragter botschafter vertreter staatssekretär`,
    },
  ],
  ['attack', 'someone-or-placed', 'affected', 'einmarschieren'],
  ['accident', 'nothing', 'affected', 'verunglücken zusammenstoßen kollidieren entgleisen kentern havarieren'],
  [
    'accident',
    'nothing',
    'affected',
    'abstürzen',
    { never: 'umfrage prozent kurs aktie index punkt tabelle wert preis' },
  ],
  [
    'disaster',
    'nothing',
    'affected',
    'einstürzen explodieren',
    { never: 'zahl preis kosten kurs aktie miete nachfrage umfrage gewinn inzidenz' },
  ],
  ['death', 'nothing', 'affected', 'sterben versterben umkommen ertrinken'],
  ['death', 'nothing', 'affected', 'töten ermorden erschießen erstechen'],
  [
    'injury',
    'nothing',
    'affected',
    'verletzen',
    {
      never: `pflicht recht regel gesetz gefühl vertrag würde grundrecht vorschrift auflage abstand abstandsregel neutralität
              souveränität luftraum standard eid gebot privatsphäre`,
    },
  ],
  ['arrest', 'nothing', 'affected', 'festnehmen verhaften inhaftieren'],
  ['trial', 'someone', 'affected', 'anklagen freisprechen'],
  [
    'trial',
    'someone',
    'affected',
    'verurteilen',
    {
      only: `gericht landgericht amtsgericht richter richterin haft haftstrafe strafe bewährung bewährungsstrafe geldstrafe
             jahr monat gefängnis gefängnisstrafe freiheitsstrafe lagerhaft schadenersatz schadensersatz tod mord betrug
             zahlung strafkolonie arbeitslager`,
    },
  ],
  ['investigation', 'someone', 'affected', 'ermitteln fahnden durchsuchen'],
  ['strike', 'nothing', 'other', 'streiken'],
  ['resignation', 'someone', 'other', 'zurücktreten abdanken'],
  ['appointment', 'someone', 'affected', 'ernennen vereidigen nominieren'],
  ['dismissal', 'someone', 'affected', 'entlassen'],
  ['sanctions', 'someone', 'affected', 'sanktionieren'],
  [
    'delivery',
    'someone',
    'other',
    'liefern',
    {
      only: `waffe rakete panzer munition impfstoff dosis gas öl erdgas hilfsgut strom flugzeug drohne getreide weizen geschütz
             haubitze system material medikament maske impfdosis kampfjet jet kohle`,
    },
  ],
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
  [
    'opening',
    'nothing',
    'affected',
    'eröffnen wiedereröffnen öffnen',
    { never: 'feuer chance möglichkeit perspektive auge tür herz brief verfahren weg fenster' },
  ],
  ['rescue', 'nothing', 'affected', 'retten bergen evakuieren'],
])
