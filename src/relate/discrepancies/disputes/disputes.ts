import type { DisputeWords } from '../../../language/contrasts.ts'
import type { Discrepancy } from '../../../model/relations.ts'
import type { StoryContext } from '../../context.ts'
import { type Draft, passageAt, textAt } from '../draft.ts'
import { differ } from './differ.ts'
import { isBare, type Telling, tellingsOf } from './tellings.ts'

/** Sentences one may stand behind the other. */
const NEAR = 2
/** Words of a sentence that says little beside who says so. */
const SHORT = 12

/**
 * Two sides of one article that contradict each other, as its own words tell: "Die Kasse versicherte dagegen, …", "Der
 * Verein widersprach. Informiert worden sei man erst am 9. Mai", "Nach der Sitzung, beteuert Alba. Davor, entgegnet Ruf."
 */
export function disputes(context: StoryContext): readonly Draft[] {
  const seen = new Set<string>()
  const found = [...tellingsOf(context).values()].flatMap((tellings) =>
    tellings.flatMap((right, at): readonly Found[] => {
      const words = context.lexiconOf(right.annotated.article.language).terms?.contrasts.disputes
      if (words === undefined || right.annotated.article.blocks[right.block]?.role === 'headline') return []
      // The nearest that the sentence contradicts.
      for (let near = at - 1; near >= Math.max(0, at - NEAR); near -= 1) {
        const left = tellings[near]!
        const between = near === at - 1 ? undefined : tellings[near + 1]!
        const type = disputed(left, right, between, words)
        if (type === undefined) continue
        // A reprint tells it in the same words.
        const key = [left, right].map(textAt).join('\n')
        if (seen.has(key)) return []
        seen.add(key)
        return [{ left, right, type }]
      }
      return []
    }),
  )
  // Where the next sentence says what is disputed, that one is shown.
  const isShown = ({ left, right }: Found): boolean =>
    !isBare(right) || !found.some((other) => other.left === left && other.right !== right)
  return found.filter(isShown).map(({ left, right, type }) => draftOf(left, right, type))
}

interface Found {
  readonly left: Telling
  readonly right: Telling
  readonly type: Discrepancy['type']
}

/** About what the second of two sentences contradicts the first; `undefined` where it does not for sure. */
function disputed(
  left: Telling,
  right: Telling,
  between: Telling | undefined,
  words: DisputeWords,
): Discrepancy['type'] | undefined {
  const says = (telling: Telling, sort: keyof DisputeWords): boolean =>
    [...(telling.length < SHORT ? telling.words : telling.frame)].some((word) => words[sort].has(word))
  const has = ({ words: own }: Telling, sort: keyof DisputeWords): boolean =>
    [...own].some((word) => words[sort].has(word))
  const isNext = between === undefined
  const isOneBlock = left.block === right.block
  const counters = says(right, 'counter')
  const isContradicted = counters || (between !== undefined && isBare(between) && has(between, 'counter'))
  const isOrder = (has(left, 'early') && has(right, 'late')) || (has(left, 'late') && has(right, 'early'))
  // "Nach der Sitzung, beteuert Alba. Davor, entgegnet Ruf."
  const areShort = Math.max(left.length, right.length) < SHORT
  if (areShort && counters && isOrder && isNext && areRivals(left, right)) return 'order'
  // "Alba sieht es umgekehrt.": what was told as a fact by another is disputed.
  if (right.pointsBack && isBare(right) && counters && isNext && isOneBlock && left.source !== undefined)
    return left.isPast &&
      isFact(left) &&
      !isBare(left) &&
      !right.denies &&
      ![left, right].some((each) => has(each, 'asks'))
      ? 'polarity'
      : undefined
  if (isBare(left) || isBare(right) || has(left, 'asks') || has(right, 'asks')) return undefined
  if (!isFact(left) || !isFact(right) || !areRivals(left, right)) return undefined
  const areSourced = left.source !== undefined && right.source !== undefined
  const { times, figures } = differ(left, right)
  const isOpposed = left.isNegative !== right.isNegative
  const ofWhen = isOrder ? 'order' : times ? 'time' : undefined
  const arePast = left.isPast && right.isPast
  const [insists, insistsBack] = [says(left, 'insist'), says(right, 'insist')]
  // "Das Unternehmen will nur 600 gesehen haben": the outlet leaves it with who says so.
  const claims = left.claimsToHave || right.claimsToHave
  if (claims && figures && isNext && isOneBlock) return 'figure'
  if (((insists && insistsBack) || ((insists || insistsBack) && claims)) && isNext && isOneBlock && ofWhen)
    return ofWhen
  if (insists && isOpposed && isNext && counters) return 'polarity'
  if (!isContradicted || !areSourced) return undefined
  if (figures && ofWhen === undefined) return 'figure'
  if (!arePast) return undefined
  return ofWhen ?? (counters && insistsBack ? 'polarity' : undefined)
}

/** Whether two sides answer for two sentences, as far as the text tells. */
function areRivals(left: Telling, right: Telling): boolean {
  return left.source === undefined || right.source === undefined || left.source !== right.source
}

const UNSURE: ReadonlySet<string> = new Set(['planned', 'necessary', 'question', 'conditional', 'possible'])

function isFact({ sayings }: Telling): boolean {
  return sayings.every(({ statement }) => !UNSURE.has(statement.modality))
}

function draftOf(left: Telling, right: Telling, type: Discrepancy['type']): Draft {
  return {
    type,
    kind: 'conflict',
    severity: 'high',
    about: passageAt(left),
    sides: [left, right].map((telling) => ({ value: textAt(telling), evidence: [passageAt(telling)] })),
    reason: [left, right].map(textAt).join(' / '),
    rule: 'discrepancies/dispute',
  }
}
