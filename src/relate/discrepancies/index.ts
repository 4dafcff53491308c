import type { Discrepancy } from '../../model/relations.ts'
import type { Aligned } from '../alignments/index.ts'
import { relationProvenance } from '../comparison.ts'
import type { StoryContext } from '../context.ts'
import type { Grouped } from '../figures/index.ts'
import type { Voices } from '../voices.ts'
import { ageDiscrepancies } from './ages.ts'
import { attributionDiscrepancies } from './attribution.ts'
import { figureDiscrepancies } from './figures.ts'
import { innerDiscrepancies, meaningDiscrepancies } from './meaning.ts'
import { orderDiscrepancies } from './order.ts'
import { slotDiscrepancies } from './slots.ts'

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
    ...meaningDiscrepancies(context, statements),
    ...innerDiscrepancies(context),
    ...orderDiscrepancies(context),
    ...figureDiscrepancies(figures),
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
