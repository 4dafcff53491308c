import type { VerbGroup } from '../../event-triggers.ts'

/** Who gets an office, who loses it, and by which decision. */
export const posts: readonly VerbGroup[] = [
  ['resignation', 'someone', 'other', 'hinwerfen hinschmeißen demissionieren', { never: 'brocken blick' }],
  [
    'resignation',
    'someone',
    'other',
    'austreten',
    { only: 'partei fraktion kirche union verband organisation bündnis' },
  ],
  [
    'resignation',
    'someone',
    'other',
    'verzichten',
    { only: 'amt vorsitz posten kandidatur spitzenkandidatur mandat parteivorsitz wiederwahl amtszeit' },
  ],
  [
    'appointment',
    'affected',
    'affected',
    'angeloben krönen inthronisieren designieren',
    { never: 'karriere erfolg', without: 'sich' },
  ],
  [
    'appointment',
    'affected',
    'affected',
    'einsetzen befördern benennen aufstellen',
    {
      only: `nachfolger nachfolgerin chef chefin minister ministerin sonderbeauftragter sonderbeauftragte general direktor direktorin
             kandidat kandidatin spitzenkandidat spitzenkandidatin botschafter botschafterin insolvenzverwalter vermittler`,
    },
  ],
  ['appointment', 'someone', 'other', 'nachrücken aufrücken nachfolgen', { never: 'verfolger' }],
  [
    'dismissal',
    'affected',
    'affected',
    'entmachten absägen schassen rausschmeißen hinauswerfen degradieren',
    { never: 'ast baum' },
  ],
  [
    'dismissal',
    'affected',
    'affected',
    'feuern',
    { only: 'trainer chef chefin minister ministerin mitarbeiter beschäftigter manager berater direktor redakteur' },
  ],
  ['dismissal', 'affected', 'affected', 'entheben entbinden', { only: 'amt posten aufgabe pflicht dienst funktion' }],
  [
    'dismissal',
    'someone',
    'affected',
    'stürzen',
    { only: 'machthaber diktator regime staatschef regierung präsident könig' },
  ],
  ['dismissal', 'someone', 'affected', 'ausschließen', { only: 'partei fraktion parteiausschluss mannschaft kader' }],
  [
    'sanctions',
    'someone-or-placed',
    'affected',
    'einfrieren',
    { only: 'konto vermögen guthaben gelder vermögenswert hilfsgelder' },
  ],
  [
    'sanctions',
    'someone',
    'affected',
    'belegen',
    { beside: 'mit', only: 'sanktion strafzoll zoll embargo bußgeld geldstrafe einreiseverbot strafmaßnahme' },
  ],
  ['sanctions', 'affected', 'affected', 'boykottieren'],
  [
    'sanctions',
    'someone',
    'affected',
    'ausweisen',
    {
      only: 'diplomat diplomatin botschafter botschafterin botschaftsmitarbeiter journalist journalistin korrespondent',
    },
  ],
  [
    'sanctions',
    'someone',
    'affected',
    'verweisen',
    { beside: 'landes', only: 'diplomat diplomatin botschafter journalist' },
  ],
  ['decision', 'someone', 'other', 'geben', { beside: 'grünes', only: 'licht' }],
  [
    'vote',
    'someone-or-placed',
    'other',
    'durchfallen',
    { only: 'antrag entwurf gesetzentwurf gesetz vorlage kandidat kandidatin' },
  ],
  [
    'decision',
    'someone',
    'other',
    'verhängen ausrufen verlängern',
    {
      only: `ausgangssperre notstand ausnahmezustand kriegsrecht katastrophenfall lockdown fahrverbot verbot versammlungsverbot
             quarantäne alarmstufe warnstufe staatstrauer`,
    },
  ],
  [
    'decision',
    'someone-or-placed',
    'other',
    'erlassen',
    { only: 'verordnung verfügung allgemeinverfügung dekret erlass gesetz verbot anordnung einstweilige' },
  ],
  [
    'decision',
    'someone',
    'other',
    'einführen abschaffen',
    {
      only: 'maut steuer abgabe wehrpflicht maskenpflicht testpflicht impfpflicht todesstrafe grenzkontrolle zoll tempolimit',
    },
  ],
  [
    'decision',
    'someone',
    'other',
    'senken erhöhen anheben',
    { only: 'leitzins leitzinsen zinssatz einlagensatz', never: 'erwartung' },
  ],
  ['decision', 'someone', 'other', 'bewilligen durchwinken annullieren'],
  ['decision', 'someone', 'other', 'anerkennen', { only: 'unabhängigkeit staat republik souveränität' }],
  [
    'announcement',
    'someone',
    'other',
    'vorstellen präsentieren vorlegen',
    {
      only: `plan konzept gesetzentwurf entwurf programm wahlprogramm regierungsprogramm bericht abschlussbericht studie gutachten
             strategie maßnahmenpaket eckpunkt haushaltsentwurf bilanz sparpaket friedensplan`,
    },
  ],
  ['announcement', 'someone', 'other', 'bekanntmachen'],
]
