import type { VerbGroup } from '../../event-triggers.ts'
import { LEGISLATURES } from './bearers.ts'

/** Who comes together, votes or takes to the street. */
export const gatherings: readonly VerbGroup[] = [
  // A parliament or a council decides by voting.
  [
    'vote',
    'someone',
    'other',
    'beschließen billigen absegnen ratifizieren verabschieden ablehnen annehmen zustimmen durchwinken verwerfen',
    { only: LEGISLATURES, never: 'kabinett regierung' },
  ],
  [
    'vote',
    'someone-or-placed',
    'other',
    'beschließen billigen verabschieden ablehnen annehmen zustimmen verwerfen',
    { only: 'stimme gegenstimme stimmenmehrheit', beside: 'gegen zu mehrheit' },
  ],
  ['vote', 'someone', 'other', 'votieren stimmen', { only: LEGISLATURES, without: 'nachdenklich optimistisch' }],
  [
    'meeting',
    'someone',
    'other',
    'zusammenkommen zusammentreten',
    {
      only: `${LEGISLATURES} kabinett regierung rat ausschuss ausschuß gremium krisenstab kommission vorstand präsidium aufsichtsrat
             gericht kammer senat synode`,
    },
  ],
  ['meeting', 'with', 'counterpart', 'wiedertreffen wiedersehen beisammensitzen zusammenfinden'],
  [
    'protest',
    'someone-or-placed',
    'other',
    'versammeln marschieren ziehen',
    {
      only: `anhänger anhängerin fan bürger bürgerin beschäftigter student studentin schüler schülerin landwirt bauer einwohner
             belegschaft unterstützer unterstützerin`,
      beside: 'vor durch',
    },
  ],
  [
    'protest',
    'someone-or-placed',
    'other',
    'besetzen',
    { only: 'aktivist aktivistin student studentin demonstrant demonstrantin hörsaal' },
  ],
]
