import { verbTriggers } from '../../event-triggers.ts'

export const verbs = verbTriggers([
  ['call', 'nothing', 'counterpart', 'telefonieren'],
  ['call', 'someone', 'counterpart', 'anrufen'],
  ['trial', 'nothing', 'affected', 'sprechen', { beside: 'schuldig unschuldig' }],
  ['talks', 'with', 'other', 'sprechen reden', { without: 'von' }],
  [
    'exchange',
    'nothing',
    'other',
    'austauschen tauschen',
    { only: 'gefangener gefangene kriegsgefangener kriegsgefangene häftling geisel' },
  ],
  ['talks', 'with-or-done', 'other', 'verhandeln beraten'],
  ['talks', 'with', 'other', 'austauschen unterreden'],
  [
    'meeting',
    'reflexive-or-someone',
    'counterpart',
    'treffen',
    {
      never: `urteil entscheidung vereinbarung maßnahme vorkehrung aussage wahl auswahl ziel tor vorbereitung vorsorge absprache
              verfügung anordnung regelung feststellung schuld kugel schuss ball`,
    },
  ],
  ['meeting', 'with', 'counterpart', 'zusammentreffen zusammenkommen zusammensitzen'],
  ['meeting', 'someone', 'counterpart', 'empfangen begegnen'],
  ['meeting', 'someone', 'other', 'tagen'],
  ['visit', 'someone', 'counterpart', 'besuchen'],
  [
    'delivery',
    'nothing',
    'other',
    'eintreffen ankommen',
    {
      only: 'panzer munition impfstoff impfdosis impfdose dosis dose hilfsgut getreide geschütz haubitze medikament maske lieferung hilfslieferung',
    },
  ],
  ['visit', 'place', 'other', 'reisen anreisen weiterreisen fliegen eintreffen aufbrechen'],
  [
    'vote',
    'nothing',
    'other',
    'abstimmen votieren',
    { never: 'position haltung vorgehen kurs linie einzelheit', without: 'mit auf' },
  ],
  [
    'vote',
    'someone',
    'other',
    'stimmen',
    { beside: 'für gegen', never: 'text musik', without: 'nachdenklich optimistisch' },
  ],
  ['election', 'someone', 'affected', 'wählen wiederwählen'],
  ['decision', 'someone-or-placed', 'other', 'beschließen billigen absegnen ratifizieren'],
  ['decision', 'someone', 'other', 'entscheiden', { without: 'sich' }],
  [
    'decision',
    'someone',
    'other',
    'verabschieden ablehnen annehmen zustimmen zurückweisen abweisen verwerfen',
    {
      only: `antrag eilantrag entwurf gesetzentwurf gesetz vorlage resolution haushalt etat klage beschwerde berufung revision
             einspruch reform verfassungsänderung paket`,
    },
  ],
  [
    'decision',
    'someone',
    'other',
    'stattgeben',
    { only: 'klage antrag eilantrag beschwerde berufung revision einspruch' },
  ],
  [
    'decision',
    'someone',
    'other',
    'kippen aufheben',
    { only: 'gesetz urteil verbot regelung verordnung beschluss entscheidung haftbefehl' },
  ],
  [
    'decision',
    'someone',
    'other',
    'erklären',
    { beside: 'nichtig verfassungswidrig rechtswidrig unwirksam ungültig unzulässig rechtens' },
  ],
  ['agreement', 'someone-or-placed', 'other', 'vereinbaren', { never: 'termin' }],
  [
    'agreement',
    'someone-or-placed',
    'other',
    'unterzeichnen unterschreiben',
    {
      only: `vertrag abkommen vereinbarung memorandum absichtserklärung erklärung pakt übereinkunft übereinkommen kaufvertrag
             resolution gesetz dekret`,
    },
  ],
  ['agreement', 'someone', 'other', 'beilegen', { only: 'streit konflikt tarifstreit tarifkonflikt krieg' }],
  ['agreement', 'reflexive', 'other', 'einigen verständigen'],
  ['announcement', 'someone', 'other', 'ankündigen bekanntgeben verkünden'],
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
    'verunglücken zusammenstoßen kollidieren entgleisen kentern havarieren',
    { suffers: true },
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
  ['disaster', 'nothing', 'affected', 'niederbrennen ausbrennen abbrennen', { suffers: true }],
  ['disaster', 'someone-or-placed', 'affected', 'überfluten überschwemmen verwüsten', { never: 'markt netz' }],
  ['death', 'nothing', 'affected', 'sterben versterben umkommen ertrinken', { suffers: true }],
  ['death', 'nothing', 'affected', 'töten ermorden erschießen erstechen'],
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
  ['arrest', 'nothing', 'affected', 'festnehmen verhaften inhaftieren'],
  [
    'arrest',
    'affected',
    'affected',
    'fassen',
    { never: 'beschluss entschluss mut plan gedanke fuß vertrauen tritt wort ziel' },
  ],
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
  [
    'release',
    'nothing',
    'affected',
    'entlassen',
    { only: 'haft gefängnis untersuchungshaft gewahrsam gefangenschaft geiselhaft kriegsgefangenschaft' },
  ],
  ['dismissal', 'someone', 'affected', 'entlassen', { never: 'krankenhaus klinik pflicht verantwortung' }],
  ['dismissal', 'someone', 'affected', 'abberufen absetzen', { never: 'hut mütze brille notruf hilferuf' }],
  ['sanctions', 'someone', 'affected', 'sanktionieren'],
  [
    'delivery',
    'someone',
    'other',
    'liefern übergeben',
    {
      only: `waffe rakete panzer munition impfstoff dosis dose gas öl erdgas hilfsgut strom flugzeug drohne getreide weizen geschütz
             haubitze system material medikament maske impfdosis impfdose kampfjet jet kohle`,
    },
  ],
  ['release', 'nothing', 'affected', 'freilassen'],
  ['release', 'nothing', 'affected', 'freikommen', { suffers: true }],
  ['protest', 'nothing', 'other', 'demonstrieren protestieren'],
  ['closure', 'nothing', 'affected', 'sperren abriegeln', { without: 'sich' }],
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
  [
    'opening',
    'nothing',
    'affected',
    'freigeben',
    { only: 'brücke straße strecke tunnel autobahn bahnstrecke grenzübergang verkehr' },
  ],
  ['rescue', 'nothing', 'affected', 'retten evakuieren'],
  ['rescue', 'nothing', 'affected', 'bergen', { never: 'gefahr risiko potential potenzial chance problem' }],
])
