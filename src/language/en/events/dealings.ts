import type { VerbGroup } from '../../event-triggers.ts'

/** What people and bodies do with one another and decide. */
export const dealings: readonly VerbGroup[] = [
  ['call', 'someone', 'counterpart', 'telephone phone'],
  ['call', 'nothing', 'counterpart', 'speak talk', { only: 'phone telephone' }],
  ['talks', 'with', 'counterpart', 'speak talk negotiate confer consult'],
  ['meeting', 'reflexive-or-someone', 'counterpart', 'meet'],
  ['meeting', 'someone-or-placed', 'other', 'convene reconvene'],
  ['visit', 'someone', 'counterpart', 'visit'],
  ['visit', 'place', 'other', 'travel arrive fly land', { never: 'blow punch job' }],
  ['vote', 'someone-or-placed', 'other', 'vote'],
  [
    'decision',
    'someone-or-placed',
    'other',
    'reject approve pass adopt ratify endorse back repeal',
    {
      only: 'bill law proposal motion budget resolution appeal amendment plan lawsuit complaint treaty agreement deal measure legislation',
    },
  ],
  [
    'decision',
    'someone',
    'other',
    'order ban block halt suspend uphold overturn quash',
    {
      only: 'court judge regulator ministry government parliament commission tribunal panel league federation senate council',
    },
  ],
  ['decision', 'someone', 'other', 'decide rule'],
  ['decision', 'someone-or-placed', 'other', 'raise cut lower', { only: 'rate rates' }],
  ['election', 'someone-or-placed', 'affected', 'elect reelect re-elect'],
  ['election', 'someone', 'other', 'win lose', { only: 'election runoff presidency vote' }],
  ['agreement', 'someone', 'other', 'agree'],
  [
    'agreement',
    'someone-or-placed',
    'other',
    'sign initial ratify seal conclude',
    { only: 'contract agreement deal treaty accord pact memorandum declaration bill law decree armistice' },
  ],
  [
    'agreement',
    'nothing',
    'other',
    'strike reach clinch broker hammer_out',
    { only: 'agreement deal accord compromise settlement truce ceasefire' },
  ],
  ['announcement', 'someone-or-placed', 'other', 'announce unveil', { never: 'statue plaque' }],
]
