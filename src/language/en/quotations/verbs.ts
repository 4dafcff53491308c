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
     inform assure remind shout chant cry yell scream whisper sigh laugh joke continue agree recommend threaten swear`,
  ],
  ['writing', CLAUSE, 'write tweet post'],
  ['thought', ['clause'], 'find conclude wonder know'],
  ['thought', ['clause', 'verb-second'], 'think believe hope fear expect'],
  ['speech', ['label'], 'call describe dismiss denounce praise condemn slam brand label criticize criticise warn'],
  [
    'speech',
    ['zu'],
    `promise vow pledge threaten offer agree refuse ask urge order tell invite encourage instruct advise call warn demand
     swear beg`,
  ],
  [
    'speech',
    ['object'],
    `demand criticize criticise condemn denounce praise reject deny announce welcome accuse blame urge thank propose
     confirm dispute warn promise pledge dismiss slam rebuke hail defend`,
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
