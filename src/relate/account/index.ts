import type {
  Account,
  AccountLine,
  AnnotatedArticle,
  Coverage,
  Discrepancy,
  FigureGroup,
  TimelineEvent,
} from '../../model/relations.ts'
import type { Aligned } from '../alignments/index.ts'
import type { StoryContext } from '../context.ts'
import { countVoices, type Voices } from '../voices.ts'
import { sharedLines } from './shared.ts'
import { singleLines } from './single.ts'

/** An account is short. */
const MOST_DISPUTED = 10

/** What the account is drawn from. */
export interface Accounted {
  readonly articles: readonly AnnotatedArticle[]
  readonly voices: Voices
  readonly coverage: Coverage
  readonly statements: readonly Aligned[]
  readonly discrepancies: readonly Discrepancy[]
  readonly timeline: readonly TimelineEvent[]
  readonly figures: readonly FigureGroup[]
  readonly context: StoryContext
  /** First day of the story's news, as far as known. */
  readonly from?: string
}

/** What several report, what is disputed, what only one has: passages, the weightiest first. */
export function accountOf(input: Accounted): Account {
  return { shared: sharedLines(input), disputed: disputed(input), single: singleLines(input) }
}

const SEVERITY = { high: 0, medium: 1, low: 2 } as const

function disputed({ discrepancies, voices }: Accounted): readonly AccountLine[] {
  return discrepancies
    .filter(({ severity, kind }) => severity !== 'low' && kind !== 'rounding')
    .sort((a, b) => SEVERITY[a.severity] - SEVERITY[b.severity])
    .slice(0, MOST_DISPUTED)
    .map((discrepancy) => {
      const evidence = discrepancy.sides.flatMap((side) => side.evidence)
      return {
        passage: discrepancy.about,
        evidence,
        independent: countVoices(
          voices,
          evidence.map((passage) => passage.article),
        ),
        source: { kind: 'discrepancy', id: discrepancy.id },
      } as const
    })
}
