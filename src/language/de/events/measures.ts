import type { VerbGroup } from '../../event-triggers.ts'
import { COURTS, SITES } from './bearers.ts'

/** What authorities, firms and their people do, and what is done about it. */
export const measures: readonly VerbGroup[] = [
  ['trial', 'nothing', 'other', 'verhandeln', { only: COURTS }],
  ['trial', 'nothing', 'affected', 'sprechen', { beside: 'schuldig unschuldig' }],
  [
    'delivery',
    'nothing',
    'other',
    'eintreffen ankommen',
    {
      only: 'panzer munition impfstoff impfdosis impfdose dosis dose hilfsgut getreide geschütz haubitze medikament maske lieferung hilfslieferung',
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
]
