import type { DeskStory } from '../../src/model/desk.ts'
import { FixDiscrepancy } from '../fix/discrepancy.tsx'
import { ByHand } from '../fix/fix.tsx'
import { Sides } from '../parts/sides.tsx'
import { useSpeech } from '../words.tsx'

/** Where reports differ: both passages, and no verdict. */
export function Discrepancies({ story }: { readonly story: DeskStory }) {
  const { names } = useSpeech()
  return (
    <>
      <p className="note">{names?.differsMeans}</p>
      <ul className="lines">
        {story.discrepancies.map((one) => (
          <li key={one.id} id={one.id} data-fixable className={one.kind === 'conflict' ? 'conflict' : undefined}>
            <span className="tag strong">{names?.discrepancyType[one.type]}</span>
            <span className="tag">{names?.discrepancyKind[one.kind]}</span> <ByHand corrected={one.corrected} />
            <FixDiscrepancy one={one} />
            <Sides story={story} sides={one.sides} />
          </li>
        ))}
      </ul>
    </>
  )
}
