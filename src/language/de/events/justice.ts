import type { VerbGroup } from '../../event-triggers.ts'
import { COURTS } from './bearers.ts'

/** What courts and investigators do, beyond {@link measures}. */
export const justice: readonly VerbGroup[] = [
  ['trial', 'someone', 'other', 'urteilen', { only: COURTS }],
  ['trial', 'someone', 'affected', 'verklagen'],
  [
    'trial',
    'someone',
    'other',
    'klagen',
    { beside: 'gegen', only: `${COURTS} klage verband gesellschaft konzern firma anwalt umweltverband` },
  ],
  ['trial', 'affected', 'affected', 'aburteilen schuldigsprechen'],
  ['trial', 'someone', 'affected', 'verdonnern', { only: 'haft haftstrafe strafe zahlung jahr geldstrafe' }],
  [
    'trial',
    'someone',
    'other',
    'plädieren',
    { only: 'verteidigung verteidiger verteidigerin anklage staatsanwaltschaft freispruch haft' },
  ],
  [
    'trial',
    'someone',
    'other',
    'aussagen',
    { only: `${COURTS} prozess zeuge zeugin untersuchungsausschuss zeugenstand` },
  ],
  ['investigation', 'affected', 'affected', 'vernehmen verhören obduzieren', { never: 'geräusch knall stimme' }],
  [
    'investigation',
    'someone-or-placed',
    'other',
    'untersuchen',
    {
      only: 'unfallursache brandursache absturzursache vorwurf hergang unfallhergang vorfall ermittler staatsanwaltschaft leiche',
    },
  ],
  [
    'arrest',
    'affected',
    'affected',
    'einsperren verschleppen festsetzen überwältigen',
    { never: 'termin preis frist ziel wert' },
  ],
  [
    'arrest',
    'affected',
    'affected',
    'abführen aufgreifen schnappen stellen ergreifen',
    {
      only: `polizei polizist beamter täter verdächtiger tatverdächtiger flüchtiger einbrecher räuber schütze schmuggler schleuser
             fahnder zielfahnder spezialkraft`,
      never:
        'maßnahme wort frage antrag forderung anzeige bein gelegenheit chance weiche steuer frist thema idee vorschlag',
    },
  ],
  ['release', 'affected', 'affected', 'begnadigen amnestieren'],
  [
    'release',
    'nothing',
    'affected',
    'heimkehren',
    { only: 'geisel gefangener gefangene kriegsgefangener', suffers: true },
  ],
  [
    'exchange',
    'nothing',
    'affected',
    'übergeben überstellen',
    { only: 'gefangener gefangene kriegsgefangener geisel häftling leiche leichnam' },
  ],
]
