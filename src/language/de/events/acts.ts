import type { VerbGroup } from '../../event-triggers.ts'
import { COURTS, MISSILES, OFFICES } from './bearers.ts'

/** What people and bodies do with one another and decide. */
export const acts: readonly VerbGroup[] = [
  ['call', 'nothing', 'counterpart', 'telefonieren'],
  ['call', 'someone-or-placed', 'counterpart', 'anrufen', { never: COURTS }],
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
  ['election', 'someone-or-done', 'affected', 'wählen wiederwählen'],
  ['decision', 'someone-or-placed', 'other', 'beschließen billigen absegnen ratifizieren'],
  ['decision', 'someone', 'other', 'entscheiden', { without: 'sich' }],
  [
    'decision',
    'someone',
    'other',
    'verabschieden ablehnen annehmen zustimmen zurückweisen abweisen verwerfen',
    {
      only: `antrag eilantrag entwurf gesetzentwurf gesetz vorlage resolution haushalt etat klage beschwerde berufung revision
             einspruch reform verfassungsänderung paket erklärung abschlusserklärung communiqué kommuniqué`,
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
  ['announcement', 'someone', 'other', 'ankündigen bekanntgeben verkünden', { without: 'sich' }],
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
]
