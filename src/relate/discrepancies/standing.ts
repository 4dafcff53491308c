import { within } from '../../model/span.ts'
import type { Saying } from '../alignments/sayings.ts'
import { weightOfPair } from '../alignments/weights.ts'
import type { StoryContext } from '../context.ts'
import type { Contrast, LooseRule } from './contrast.ts'
import { type Stand, type Told, toldIn } from './deeds.ts'
import { negatesShared } from './denied.ts'

/** What two statements must share at least, in terms only the two hold, and as parts of the lighter one and of both … */
const LEAST = { shared: 1.2, cover: 0.5, dice: 0.36 }
/** … or, where they say little else. */
const SHORT = { shared: 0.75, cover: 0.75, dice: 0.45 }
/** … or, where the very deed done here is to be done there. */
const SAME_DEED = { shared: 0.9, cover: 0.4, dice: 0.3 }
/** … and less of both, where more is shared beside the verb. */
const SAME_DOER = { shared: 1.6, cover: 0.3, dice: 0.25 }
/** … and still less, where hardly anything else in the story is told with that verb. */
const RARE_DEED = { shared: 0.8, cover: 0.3, dice: 0.2 }
const RARE = 0.8
/** Part of such a term the deed itself must weigh. */
const LEAST_DEED = 0.35

/**
 * What a done thing is contrasted with, and how grave that is. What is only considered, asked for or feared is left
 * out: in real coverage the two sentences were of different things nearly every time.
 */
const CONTRAST: Readonly<Record<Exclude<Stand, 'done'>, Pick<Contrast, 'type' | 'severity'>>> = {
  refused: { type: 'polarity', severity: 'high' },
  ahead: { type: 'modality', severity: 'high' },
}

/** One tells a deed as done or agreed, the other says it is refused or still to be done. */
export function standings(context: StoryContext): LooseRule {
  const known = new Map<Saying, readonly Told[]>()
  const toldBy = (saying: Saying): readonly Told[] => {
    const own = known.get(saying) ?? toldIn(saying, context.lexiconOf(saying.annotated.article.language))
    known.set(saying, own)
    return own
  }
  const full = weightOfPair(context.sayings)
  return (left, right) => {
    if (left.speaker !== undefined && right.speaker !== undefined && left.speaker !== right.speaker) return undefined
    // Another amount, another thing: "1,4 Millionen wurden geliefert", "1,1 Millionen sollen geliefert werden".
    if (left.numbers.size > 0 && right.numbers.size > 0 && ![...left.numbers].some((each) => right.numbers.has(each)))
      return undefined
    for (const done of toldBy(left))
      for (const other of toldBy(right)) {
        const found = contrastOf(left, right, done, other, context, full)
        if (found) return found
      }
    return undefined
  }
}

function contrastOf(
  left: Saying,
  right: Saying,
  done: Told,
  other: Told,
  context: StoryContext,
  full: number,
): Contrast | undefined {
  if (done.stand !== 'done' || other.stand === 'done') return undefined
  // A verb of its own refuses what is done; else the very verb is denied.
  const isDenied = other.stand === 'refused' && other.operator === undefined
  const isDone = done.isPast === true || (other.stand === 'refused' && done.operator !== undefined)
  if (isDenied ? !denySameVerb(left, right) : !isDone) return undefined
  // "Er hat es geprüft", "es wird geprüft": both speak of the same.
  if (other.operator !== undefined && left.terms.has(other.operator)) return undefined
  if (![...done.deeds].some((deed) => other.deeds.has(deed) && context.weight(deed) >= LEAST_DEED * full))
    return undefined
  const isLater = dayOf(left) > dayOf(right) && dayOf(right) !== ''
  // What is told as done later is news, not a difference.
  if (isLater && other.stand !== 'refused') return undefined
  if (other.stand === 'refused' && other.operator === undefined && !negatesShared(right, left, context))
    return undefined
  if (!areAlike(left, right, [done, other], context, full)) return undefined
  return {
    ...CONTRAST[other.stand],
    kind: isLater ? 'update' : 'conflict',
    rule: `discrepancies/standing-${other.stand}`,
    sides: [{ saying: left }, { saying: right }],
  }
}

/** Whether two statements share a verb; unlike `shareVerb` no adjective will do, and no weight is asked for. */
function denySameVerb(left: Saying, right: Saying): boolean {
  return [...left.places].some(
    ([key, { start, end }]) =>
      right.places.has(key) && within(left.annotated.layers.tokens, { start, end }).some(({ pos }) => pos === 'VERB'),
  )
}

function dayOf({ annotated }: Saying): string {
  return annotated.article.date?.value.slice(0, 10) ?? ''
}

/** Whether the two name mostly the same things, the words that only tell how the deed stands aside. */
function areAlike(
  left: Saying,
  right: Saying,
  [done, other]: readonly [Told, Told],
  { weight }: StoryContext,
  full: number,
): boolean {
  const massOf = ({ terms }: Saying, twin: Saying): number => {
    let mass = 0
    for (const [key, count] of terms)
      if ((key !== done.operator && key !== other.operator) || twin.terms.has(key))
        mass += Math.min(count, 1.5) * weight(key)
    return mass
  }
  let shared = 0
  // "Lanz droht damit" and her own "ich drohe nicht": who speaks of it is who is spoken of.
  for (const [saying, twin] of [
    [left, right],
    [right, left],
  ] as const)
    if (saying.speaker !== undefined && saying.speaker !== twin.speaker && twin.terms.has(`@${saying.speaker}`))
      shared += weight(`@${saying.speaker}`)
  for (const [key, count] of left.terms) shared += Math.min(count, right.terms.get(key) ?? 0, 1.5) * weight(key)
  const [a, b] = [massOf(left, right), massOf(right, left)]
  const isEnough = ({ shared: least, cover, dice }: typeof LEAST): boolean =>
    shared >= least * full && shared >= cover * Math.min(a, b) && 2 * shared >= dice * (a + b)
  const isRare = [...done.deeds].some((deed) => other.deeds.has(deed) && weight(deed) >= RARE * full)
  if (other.stand === 'ahead' && isRare && isEnough(RARE_DEED)) return true
  return isEnough(LEAST) || isEnough(SHORT) || (other.stand === 'ahead' && (isEnough(SAME_DEED) || isEnough(SAME_DOER)))
}
