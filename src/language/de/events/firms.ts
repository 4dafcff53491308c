import type { VerbGroup } from '../../event-triggers.ts'
import { COURTS, PAPERS, SITES, WARES } from './bearers.ts'

/** What firms, authorities and courts do, in other words than those of {@link measures}, {@link posts} and {@link justice}. */
export const firms: readonly VerbGroup[] = [
  ['decision', 'nothing', 'affected', 'zurückrufen', { only: WARES }],
  ['decision', 'someone-or-placed', 'affected', 'abziehen abnehmen', { only: 'punkt', never: 'kilo gewicht' }],
  ['decision', 'someone', 'other', 'zulassen', { only: 'impfstoff medikament arznei wirkstoff mittel klage revision' }],
  [
    'decision',
    'someone',
    'other',
    'umwidmen',
    { only: 'grundstück hektar fläche areal grund acker wiese parzelle gelände' },
  ],
  [
    'decision',
    'someone',
    'other',
    'verbieten untersagen',
    { only: 'stiftungsrat vorstand rathaus landkreis stadt gesundheitsamt' },
  ],
  [
    'agreement',
    'someone',
    'other',
    'übernehmen kaufen schlucken erwerben verkaufen abstoßen',
    {
      only: `konkurrent konkurrentin rivale wettbewerber mehrheit sparte tochterfirma tochtergesellschaft aktienmehrheit bank
             fluggesellschaft brauerei werft reederei verlag handelskette`,
      never: 'verantwortung führung leitung rolle amt kosten regie schicht dienst aufgabe nachfolge',
    },
  ],
  ['agreement', 'someone', 'other', 'beilegen', { only: 'rechtsstreitigkeit streitigkeit fehde zwist' }],
  [
    'announcement',
    'someone',
    'other',
    'vorstellen präsentieren vorlegen veröffentlichen',
    { only: PAPERS, never: 'medienbericht zeitungsbericht pressebericht' },
  ],
  ['announcement', 'someone', 'affected', 'unterrichten informieren', { only: 'belegschaft', never: 'frage' }],
  ['investigation', 'someone-or-placed', 'affected', 'inspizieren'],
  [
    'investigation',
    'someone-or-placed',
    'affected',
    'prüfen kontrollieren besichtigen',
    {
      only: `prüfer prüferin inspekteur inspekteurin inspektor inspektorin kontrolleur kontrolleurin lebensmittelkontrolleur
             sachverständiger gutachter`,
    },
  ],
  [
    'investigation',
    'someone-or-placed',
    'affected',
    'unterziehen',
    { only: 'prüfung hauptprüfung kontrolle inspektion untersuchung überprüfung', never: 'operation' },
  ],
  [
    'investigation',
    'someone-or-placed',
    'affected',
    'anrücken ausrücken durchkämmen durchforsten',
    { only: 'ermittler fahnder kriminalpolizei spurensicherung staatsanwalt zoll steuerfahnder' },
  ],
  [
    'attack',
    'nothing',
    'affected',
    'stehlen erbeuten entwenden rauben',
    { only: 'dieb diebin täter einbrecher räuber unbekannter unbekannte bande' },
  ],
  ['attack', 'nothing', 'affected', 'abfließen abziehen', { only: 'datum patientendaten kundendaten datensatz' }],
  [
    'trial',
    'someone-or-placed',
    'other',
    'aussagen',
    { without: 'über', never: 'studie zahl statistik ergebnis wert daten bild umfrage test' },
  ],
  [
    'trial',
    'someone',
    'other',
    'klagen',
    { only: `${COURTS} verband bund verein initiative umweltschützer`, without: 'über' },
  ],
  ['trial', 'someone-or-placed', 'affected', 'verurteilen', { only: 'euro zahlung schmerzensgeld haftbedingung' }],
  [
    'resignation',
    'someone',
    'other',
    'austreten',
    { beside: 'aus', never: 'gas öl rohr leitung tank kessel wasser flüssigkeit rauch dampf ufer blut' },
  ],
  [
    'dismissal',
    'someone',
    'other',
    'kündigen',
    { only: 'mitarbeiter mitarbeiterin beschäftigter trainer manager geschäftsführer', never: 'tarifvertrag vertrag' },
  ],
  [
    'dismissal',
    'affected',
    'affected',
    'ablösen',
    { only: 'trainer vorstand vorstandschef chef chefin minister ministerin intendant' },
  ],
  [
    'closure',
    'someone-or-placed',
    'affected',
    'dichtmachen zumachen zusperren schließen',
    { only: `${SITES} grenze theater hotel restaurant wache amt baustelle park strand zoo tierpark therme` },
  ],
  [
    'opening',
    'someone-or-placed',
    'affected',
    'anfahren hochfahren',
    { only: 'produktion reaktor meiler band anlage', beside: 'wieder' },
  ],
]
