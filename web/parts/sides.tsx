import type { DeskSide, DeskStory } from '../../src/model/desk.ts'
import { Cites, Said } from './cites.tsx'

/** The sides of a discrepancy, one under the other, each with its passage. */
export function Sides({ story, sides }: { readonly story: DeskStory; readonly sides: readonly DeskSide[] }) {
  return (
    <ul className="sides">
      {sides.map((side) => (
        <li key={`${side.value}${side.text}`}>
          <Said text={side.text} /> <Cites story={story.id} sources={story.sources} cites={side.cites} />
        </li>
      ))}
    </ul>
  )
}
