import { verbTriggers } from '../../event-triggers.ts'

const COURTS =
  'gericht landgericht amtsgericht oberlandesgericht verwaltungsgericht bezirksgericht bundesgericht gerichtshof schwurgericht schöffengericht'

/** Who decides by office. */
const OFFICES = `${COURTS} amt bundesamt landesamt behörde aufsicht ministerium regierung kabinett bundesrat bundestag landtag
  parlament senat stadtrat gemeinderat kommission staatsanwaltschaft sportgericht schiedsgericht verband liga richter richterin`

/** What flies and strikes. */
const MISSILES = 'drohne kampfdrohne rakete granate bombe geschoss marschflugkörper artillerie'

const VEHICLES = 'auto wagen fahrzeug bus reisebus lkw lastwagen laster zug straßenbahn tram motorrad traktor kran'
const VESSELS = 'schiff boot fähre frachter tanker kutter kahn schlauchboot'
const PERSONS =
  'mensch mann frau kind person junge mädchen bewohner bewohnerin insasse patient passagier soldat arbeiter'
const SITES = `werk fabrik standort filiale betrieb kraftwerk niederlassung klinik krankenhaus spital geschäft laden strecke
  bergwerk mine zeche schule kita bad hallenbad`

export const verbs = verbTriggers([
  ['call', 'nothing', 'counterpart', 'telefonieren'],
  ['call', 'someone-or-placed', 'counterpart', 'anrufen', { never: COURTS }],
  ['trial', 'nothing', 'other', 'verhandeln', { only: COURTS }],
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
              verfügung anordnung regelung feststellung schuld kugel schuss ball ${MISSILES}`,
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
  ['vote', 'nothing', 'other', 'stimmen', { beside: 'dafür dagegen' }],
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
    'anordnen untersagen verbieten genehmigen verfügen stoppen aussetzen',
    { only: OFFICES, never: 'frage' },
  ],
  [
    'decision',
    'someone-or-placed',
    'affected',
    'aberkennen entziehen',
    { only: 'punkt titel lizenz medaille führerschein konzession zulassung mandat' },
  ],
  ['decision', 'someone', 'other', 'bestätigen', { only: 'urteil freispruch schuldspruch haftbefehl punktabzug' }],
  [
    'decision',
    'someone-or-placed',
    'affected',
    'sperren',
    { only: 'spieler spielerin spiel athlet athletin sportler sportlerin profi trainer doping dopingvergehen' },
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
  [
    'agreement',
    'someone-or-placed',
    'other',
    'besiegeln',
    {
      only: `vertrag abkommen vereinbarung tarifvertrag friedensvertrag pakt bündnis kompromiss waffenstillstand fusion`,
    },
  ],
  ['agreement', 'someone', 'other', 'beilegen schlichten', { only: 'streit konflikt tarifstreit tarifkonflikt krieg' }],
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
  ['arrest', 'nothing', 'affected', 'festnehmen verhaften inhaftieren'],
  [
    'arrest',
    'affected',
    'affected',
    'fassen',
    { never: 'beschluss entschluss mut plan gedanke fuß vertrauen tritt wort ziel' },
  ],
  ['trial', 'someone', 'affected', 'anklagen freisprechen'],
  ['trial', 'someone', 'other', 'anfechten', { only: 'urteil entscheidung bescheid beschluss punktabzug kündigung' }],
  ['trial', 'someone-or-placed', 'other', 'einstellen', { only: 'verfahren strafverfahren prozess' }],
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
  [
    'investigation',
    'someone-or-placed',
    'affected',
    'beschlagnahmen sicherstellen',
    { only: 'ermittler polizei beamter fahnder zoll zollfahnder beweismittel staatsanwaltschaft' },
  ],
  ['investigation', 'someone-or-placed', 'other', 'einstellen', { only: 'ermittlung ermittlungsverfahren' }],
  ['strike', 'nothing', 'other', 'streiken bestreiken'],
  ['resignation', 'someone', 'other', 'zurücktreten abdanken'],
  [
    'resignation',
    'someone',
    'other',
    'abtreten ausscheiden zurückziehen',
    {
      only: 'amt vorsitz vorstand spitze parteispitze posten parteichef regierungschef ministerpräsident vorstandschef',
    },
  ],
  ['appointment', 'someone', 'affected', 'ernennen vereidigen nominieren'],
  [
    'appointment',
    'someone',
    'affected',
    'berufen bestellen küren',
    {
      only: `vorstand chef chefin geschäftsführer geschäftsführerin aufsichtsrat minister ministerin direktor direktorin richter
             trainer trainerin nachfolger nachfolgerin kandidat kandidatin spitzenkandidat spitzenkandidatin intendant`,
    },
  ],
  [
    'release',
    'nothing',
    'affected',
    'entlassen',
    { only: 'haft gefängnis untersuchungshaft gewahrsam gefangenschaft geiselhaft kriegsgefangenschaft' },
  ],
  ['dismissal', 'someone', 'affected', 'entlassen', { never: 'krankenhaus klinik pflicht verantwortung' }],
  ['dismissal', 'affected', 'affected', 'suspendieren beurlauben freistellen abwählen rauswerfen'],
  ['dismissal', 'someone-or-placed', 'other', 'streichen abbauen', { only: 'stelle arbeitsplatz job arbeitsstelle' }],
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
  ['release', 'nothing', 'affected', 'freilassen freikaufen'],
  ['release', 'nothing', 'affected', 'befreien', { only: 'geisel gefangener gefangene eingeschlossener entführter' }],
  ['release', 'nothing', 'affected', 'freikommen', { suffers: true }],
  ['protest', 'nothing', 'other', 'demonstrieren protestieren'],
  ['closure', 'someone-or-placed', 'affected', 'stilllegen dichtmachen zusperren aufgeben zumachen', { only: SITES }],
  [
    'closure',
    'someone-or-placed',
    'affected',
    'einstellen',
    { only: 'betrieb produktion verkehr flugbetrieb zugverkehr bahnverkehr fährbetrieb schiffsverkehr unterricht' },
  ],
  [
    'closure',
    'nothing',
    'affected',
    'sperren abriegeln',
    {
      without: 'sich',
      never: 'spieler spielerin spiel athlet athletin sportler sportlerin profi trainer konto account',
    },
  ],
  [
    'closure',
    'someone-or-placed',
    'affected',
    'schließen',
    {
      only: `grenze meerenge straße brücke tunnel schule flughafen werk fabrik hafen grenzübergang luftraum betrieb filiale
             botschaft laden markt krankenhaus klinik museum theater standort kindergarten kita bad hallenbad spital niederlassung`,
    },
  ],
  [
    'opening',
    'nothing',
    'affected',
    'eröffnen wiedereröffnen öffnen',
    { never: 'feuer chance möglichkeit perspektive auge tür herz brief verfahren weg fenster' },
  ],
  ['opening', 'nothing', 'affected', 'einweihen'],
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
