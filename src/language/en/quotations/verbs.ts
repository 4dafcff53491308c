import type { Medium } from '../../../model/layers.ts'
import type { Construction, CueVerb } from '../../quotations.ts'

const CLAUSE: readonly Construction[] = ['direct', 'clause', 'verb-second']

/** `[medium, constructions, verbs]`; a verb of several lists takes what any of them says. Written for this project. */
const LISTS: readonly (readonly [Medium, readonly Construction[], string])[] = [
  [
    'speech',
    CLAUSE,
    `say tell add announce claim insist argue warn explain confirm deny admit acknowledge reply respond answer declare note
     stress emphasize emphasise reveal suggest promise vow pledge assert maintain remark observe report repeat reiterate
     predict caution complain boast concede contend disclose recall state testify urge ask demand propose allege estimate
     inform assure remind shout chant cry yell scream whisper sigh laugh joke continue agree recommend threaten swear
     thunder retort quip scoff snap sneer growl grumble lament muse opine plead protest counter fire shoot hit confide
     murmur mumble mutter marvel gush rave rage fume roar bark bellow exclaim proclaim hint intimate imply indicate signal
     attest affirm aver allow underline underscore highlight stipulate clarify specify elaborate outline summarise
     summarize reason theorise theorize posit hypothesise forecast project caution object gripe moan whine scold taunt
     tease blurt stammer sob groan giggle chuckle concur disagree interject interrupt intone chime recount narrate divulge
     confess profess avow deplore rejoice crow brag trumpet sniff huff advise notify implore beseech guarantee vouch
     reckon rule point volunteer venture counsel decree deadpan demur enthuse fret bemoan bristle muse
     apologise apologize wonder plead weep`,
  ],
  ['writing', CLAUSE, 'write tweet post'],
  [
    'thought',
    ['clause'],
    'find conclude wonder know judge deem suspect surmise speculate guess doubt foresee regret worry',
  ],
  ['thought', ['clause', 'verb-second'], 'think believe hope fear expect'],
  [
    'speech',
    ['label'],
    'call describe dismiss denounce praise condemn slam brand label criticize criticise warn deem hail decry deride mock ridicule lambast lambaste castigate deplore paint portray characterise characterize term dub attack',
  ],
  [
    'speech',
    ['zu'],
    `promise vow pledge threaten offer agree refuse ask urge order tell invite encourage instruct advise call warn demand
     swear beg plead implore beseech counsel undertake guarantee`,
  ],
  [
    'speech',
    ['object'],
    `demand criticize criticise condemn denounce praise reject deny announce welcome accuse blame urge thank propose
     confirm dispute warn promise pledge dismiss slam rebuke hail defend decry deplore lambast castigate lament oppose endorse applaud
     commend question downplay refute rebut recommend seek reiterate`,
  ],
]

/** English cue verbs by infinitive. */
export const verbs: ReadonlyMap<string, readonly CueVerb[]> = new Map(
  [...build()].map(([base, verb]): [string, readonly CueVerb[]] => [base, [verb]]),
)

export const joined: ReadonlyMap<string, CueVerb> = build()

function build(): ReadonlyMap<string, CueVerb> {
  const byBase = new Map<string, CueVerb>()
  for (const [medium, constructions, words] of LISTS)
    for (const base of words.split(/\s+/)) {
      if (base === '') continue
      const known = byBase.get(base)
      byBase.set(base, {
        base,
        medium: known?.medium ?? medium,
        takes: new Set([...(known?.takes ?? []), ...constructions]),
      })
    }
  return byBase
}
