import type { Discrepancy } from '../../model/relations.ts'
import type { Aligned } from '../alignments/index.ts'
import { relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import type { Grouped } from '../figures/index.ts'
import type { Voices } from '../voices.ts'
import { ageDiscrepancies } from './ages.ts'
import { attributionDiscrepancies } from './attribution.ts'
import { contrasts } from './contrast.ts'
import { dateSlips } from './date-slips.ts'
import { denied, opposed, swapped } from './denied.ts'
import { figureDiscrepancies } from './figures.ts'
import { innerDiscrepancies, meaningDiscrepancies } from './meaning.ts'
import { otherPhase, otherPlace, otherTime } from './moments.ts'
import { onlyMoments } from './only-moments.ts'
import { orderDiscrepancies } from './order.ts'
import { otherMouth } from './other-mouth.ts'
import { rivalCounts } from './rival-counts.ts'
import { scope } from './scope.ts'
import { shortened } from './shortened.ts'
import { slotDiscrepancies } from './slots.ts'
import { standings } from './standing.ts'
import { unsettled } from './unsettled.ts'

const SEVERITY = { high: 0, medium: 1, low: 2 } as const

/** Where the articles of a story differ, the gravest first. What is not sure is not flagged. */
export function findDiscrepancies(
  context: StoryContext,
  statements: readonly Aligned[],
  figures: readonly Grouped[],
  voices: Voices,
): readonly Discrepancy[] {
  const drafts = [
    ...attributionDiscrepancies(context, statements, voices),
    ...slotDiscrepancies(context, statements),
    ...contrasts(
      context,
      [denied, opposed, swapped, shortened, scope, otherPhase, otherTime, otherPlace, unsettled, otherMouth],
      [standings(context), onlyMoments(context)],
    ),
    ...meaningDiscrepancies(context, statements),
    ...innerDiscrepancies(context),
    ...orderDiscrepancies(context),
    ...figureDiscrepancies(figures),
    ...dateSlips(context, voices),
    ...rivalCounts(context),
    ...ageDiscrepancies(context),
  ]
  const seen = new Set<string>()
  return drafts
    .filter((draft) => {
      const key = `${draft.type} ${draft.sides
        .map(({ value }) => value)
        .sort()
        .join(' / ')}`
      if (seen.has(key)) return false
      seen.add(key)
      return true
    })
    .sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity])
    .map((draft, index) => ({ ...draft, ...relationProvenance(draft.rule), id: `d${index + 1}` }))
}
