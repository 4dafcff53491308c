import type { Passage } from '../../model/article.ts'
import type { Discrepancy } from '../../model/relations.ts'
import { overlaps } from '../../model/span.ts'
import type { Aligned } from '../alignments/index.ts'
import { relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import type { Grouped } from '../figures/index.ts'
import type { Measured } from '../figures/measured.ts'
import { countVoices, type Voices } from '../voices.ts'
import { ageDiscrepancies } from './ages.ts'
import { otherAnswers } from './answers/answers.ts'
import { cause } from './answers/causes.ts'
import { clock } from './answers/clocks.ts'
import { nextDay, nextPlace } from './answers/meetings.ts'
import { office, party, successor } from './answers/offices.ts'
import { ordinal } from './answers/ordinals.ts'
import { title } from './answers/titles.ts'
import { year } from './answers/years.ts'
import { attributionDiscrepancies } from './attribution.ts'
import { beforeAfter } from './before-after.ts'
import { contrasts, looselyOfOneThing, ofOneThing } from './contrast.ts'
import { dateSlips } from './date-slips.ts'
import { denied, opposed, swapped } from './denied.ts'
import { disputes } from './disputes/disputes.ts'
import type { Draft } from './draft.ts'
import type { Fact } from './facts/fact.ts'
import { likelyDiscrepancies } from './facts/likely-discrepancies.ts'
import { figureDiscrepancies } from './figures.ts'
import { hourSlips } from './hour-slips.ts'
import { leavings } from './leaving.ts'
import { leftOpen } from './left-open.ts'
import { innerDiscrepancies, meaningDiscrepancies } from './meaning.ts'
import { otherPhase, otherPlace, otherTime } from './moments.ts'
import { numberedThings } from './numbered-things.ts'
import { onlyMoments } from './only-moments.ts'
import { orderDiscrepancies } from './order.ts'
import { otherMouth } from './other-mouth.ts'
import { PENDING, pending } from './pending.ts'
import { poles } from './poles.ts'
import { ALTERED, alteredQuotations } from './quoted/altered-quotations.ts'
import { CUT, cutQuotations } from './quoted/cut-quotations.ts'
import { EDITED, editedSentences } from './quoted/edited-sentences.ts'
import { otherSpeakers } from './quoted/other-speaker.ts'
import { quotedTexts } from './quoted/quoted-texts.ts'
import { rivalCounts } from './rival-counts.ts'
import { sameWords } from './same-words.ts'
import { scope } from './scope.ts'
import { shortened } from './shortened.ts'
import { slotDiscrepancies } from './slots.ts'
import { SOFTENED, softened } from './softened.ts'
import { standings } from './standing.ts'
import { swappedDigits } from './swapped-digits.ts'
import { weighed } from './weighed.ts'

/** Days between two reports of one state of things, and of one event. */
const ONE_STATE = { days: 1 }
const ONE_EVENT = { days: 4, isOfTime: true }

const SEVERITY = { high: 0, medium: 1, low: 2 } as const

/** What the comparisons before found in a story. */
export interface Compared {
  readonly statements: readonly Aligned[]
  readonly figures: readonly Grouped[]
  /** All figures with what they measure, of groups or not. */
  readonly measured: readonly Measured[]
  readonly voices: Voices
}

/** Where the articles of a story differ, the gravest first. What is not sure is not flagged. */
export function findDiscrepancies(
  context: StoryContext,
  { statements, figures, measured, voices }: Compared,
): readonly Discrepancy[] {
  const counted = [
    ...figureDiscrepancies(figures, context),
    ...swappedDigits(measured, context),
    ...rivalCounts(context),
  ]
  const quoted = quotedTexts(context)
  const byRules = [
    ...attributionDiscrepancies(context, statements, voices),
    ...slotDiscrepancies(context, statements),
    ...contrasts(
      context,
      [
        ...[denied, opposed, swapped, shortened, scope].map((rule) => ofOneThing(rule, ONE_STATE)),
        ...[otherPhase, otherTime].map((rule) => ofOneThing(rule, ONE_EVENT)),
        ofOneThing(softened, ONE_EVENT),
        otherPlace,
        otherMouth,
      ],
      [
        looselyOfOneThing(standings(context), context, ONE_STATE),
        looselyOfOneThing(weighed(context), context, ONE_EVENT),
        looselyOfOneThing(pending(context), context, ONE_STATE),
        looselyOfOneThing(poles(context), context, ONE_STATE),
        looselyOfOneThing(beforeAfter(context), context, { days: 0 }),
        looselyOfOneThing(onlyMoments(context), context, ONE_EVENT),
      ],
    ),
    ...otherSpeakers(quoted, voices, context),
    ...cutQuotations(quoted, context),
    ...alteredQuotations(quoted, context),
    ...editedSentences(context),
    ...meaningDiscrepancies(context, statements),
    ...innerDiscrepancies(context),
    ...leftOpen(context),
    ...orderDiscrepancies(context),
    ...disputes(context),
    ...leavings(context),
    ...counted,
    ...dateSlips(context, voices),
    ...hourSlips(context),
    ...numberedThings(context),
    ...ageDiscrepancies(context),
    ...otherAnswers(context, [office, successor, party, cause, title, year, clock, ordinal, nextDay, nextPlace]),
  ]
  const drafts = [...byRules, ...likelyDiscrepancies(context, measured, areShown(byRules))]
  const seen = new Set<string>()
  const saySame = sameWords(context)
  const heard = ({ sides }: Draft): number =>
    countVoices(
      voices,
      sides.flatMap(({ evidence }) => evidence.map(({ article }) => article)),
    )
  const told = drafts.filter((draft) => !isToldAlike(draft, saySame))
  return told
    .filter((draft) => !LOSSES.has(draft.rule) || !isToldBefore(draft, told))
    .map(parted)
    .filter((draft) => {
      const key = `${draft.type} ${draft.sides
        .map(({ value }) => value)
        .sort()
        .join(' / ')}`
      if (seen.has(key) || draft.sides.some(({ evidence }) => evidence.length === 0)) return false
      seen.add(key)
      return true
    })
    .map((draft) => ({ draft, voices: heard(draft) }))
    .sort((a, b) => SEVERITY[a.draft.severity] - SEVERITY[b.draft.severity] || b.voices - a.voices)
    .map(({ draft }, index) => ({ ...draft, ...relationProvenance(draft.rule), id: `d${index + 1}` }))
}

/** Whether some draft sets two values, or passages that hold them, against each other. */
function areShown(drafts: readonly Draft[]): (left: Fact, right: Fact) => boolean {
  const holds = ({ evidence }: Draft['sides'][number], { saying, span }: Fact): boolean =>
    evidence.some((passage) => passage.article === saying.annotated.article.id && overlaps(passage, span))
  return (left, right) =>
    drafts.some(({ sides }) => {
      const [own, other] = [left, right].map((fact) => sides.findIndex((side) => holds(side, fact)))
      return own! >= 0 && other! >= 0 && own !== other
    })
}

/** Whether an earlier draft sets passages of the same stretches against each other. */
function isToldBefore(draft: Draft, drafts: readonly Draft[]): boolean {
  const touches = (side: Draft['sides'][number], other: Draft['sides'][number]): boolean =>
    side.evidence.some((passage) =>
      other.evidence.some((each) => each.article === passage.article && overlaps(each, passage)),
    )
  const [left, right] = draft.sides
  return drafts
    .slice(0, drafts.indexOf(draft))
    .some(({ sides }) => sides.some((side) => touches(side, left!)) && sides.some((side) => touches(side, right!)))
}

/** Rules for what a text lost, or how far along it says a thing is: that stands outside the words both have. */
const LOSSES: ReadonlySet<string> = new Set([CUT, ALTERED, EDITED, SOFTENED, PENDING])

/** What differs in what is said at all, not in a value of it. */
const WORDS: ReadonlySet<string> = new Set(['polarity', 'modality', 'meaning', 'scope', 'entity'])

/** Whether the sides say the same, word for word. */
function isToldAlike({ type, rule, sides }: Draft, saySame: ReturnType<typeof sameWords>): boolean {
  const [left, right] = sides.map(({ evidence }) => evidence[0])
  // What a quotation lost stands outside the words both have.
  if (LOSSES.has(rule)) return false
  return WORDS.has(type) && left !== undefined && right !== undefined && saySame(left, right)
}

/** A draft without the passages that stand on two sides: they set nothing against anything. */
function parted(draft: Draft): Draft {
  const keyOf = ({ article, start, end }: Passage): string => `${article} ${start} ${end}`
  const holders = new Map<string, number>()
  for (const { evidence } of draft.sides)
    for (const key of new Set(evidence.map(keyOf))) holders.set(key, (holders.get(key) ?? 0) + 1)
  const sides = draft.sides.map((side) => ({
    ...side,
    evidence: side.evidence.filter((passage) => holders.get(keyOf(passage)) === 1),
  }))
  return { ...draft, sides }
}
