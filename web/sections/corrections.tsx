import type { DeskStory } from '../../src/model/desk.ts'
import { Undo } from '../fix/undo.tsx'
import { Cites } from '../parts/cites.tsx'
import { useSpeech } from '../words.tsx'

/** What people corrected in this story, each taken back with one key. */
export function Corrections({ story }: { readonly story: DeskStory }) {
  const { names } = useSpeech()
  return (
    <ul className="lines">
      {story.corrections.map(({ id, what, detail, by, date, why, isLost, cites }) => (
        <li key={id}>
          <span className="tag">{what}</span> <bdi>{detail}</bdi>{' '}
          <Cites story={story.id} sources={story.sources} cites={cites} />{' '}
          <span className="note">
            {[by, date, why, isLost ? names?.correction.lost : undefined].filter(Boolean).join(' · ')}
          </span>{' '}
          <Undo entry={id} about={`${what} ${detail}`} />
        </li>
      ))}
    </ul>
  )
}
