import type { Medium } from '../../../model/layers.ts'
import type { Construction, CueVerb } from '../../quotations.ts'

const CLAUSE: readonly Construction[] = ['direct', 'clause', 'verb-second']

/** `[medium, constructions, verbs]`. Written for this project. */
const LISTS: readonly (readonly [Medium, readonly Construction[], string])[] = [
  [
    'speech',
    CLAUSE,
    `say tell add announce claim insist argue warn explain confirm deny admit acknowledge reply respond answer declare note
     stress emphasize emphasise reveal suggest promise vow pledge assert maintain remark observe report repeat reiterate
     predict caution complain boast concede contend disclose recall state testify urge`,
  ],
  ['writing', CLAUSE, 'write tweet post'],
  ['thought', ['clause'], 'find conclude'],
  ['thought', ['clause', 'verb-second'], 'think believe hope fear expect'],
  ['speech', ['label'], 'call describe dismiss denounce praise condemn slam brand label'],
]

/** English cue verbs by infinitive. */
export const verbs: ReadonlyMap<string, readonly CueVerb[]> = new Map(
  LISTS.flatMap(([medium, constructions, words]) =>
    words
      .split(/\s+/)
      .map((base): [string, readonly CueVerb[]] => [base, [{ base, medium, takes: new Set(constructions) }]]),
  ),
)

export const joined: ReadonlyMap<string, CueVerb> = new Map([...verbs].map(([base, [verb]]) => [base, verb!]))
