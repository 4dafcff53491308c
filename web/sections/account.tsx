import type { DeskLine, DeskStory } from '../../src/model/desk.ts'
import { Cites, Said } from '../parts/cites.tsx'
import { Sides } from '../parts/sides.tsx'
import { useSpeech } from '../words.tsx'

/** What several report, what is disputed, what only one has. */
export function Account({ story }: { readonly story: DeskStory }) {
  const { names } = useSpeech()
  const { shared, sharedByAll, disputed, single } = story.account
  return (
    <>
      <Lines
        story={story}
        lines={shared}
        heading={names?.heading[sharedByAll ? 'sharedByAll' : 'shared']}
        kind="shared"
      />
      <Lines story={story} lines={disputed} heading={names?.heading.disputed} kind="disputed" />
      <Lines story={story} lines={single} heading={names?.heading.single} kind="single" />
    </>
  )
}

interface LinesProps {
  readonly story: DeskStory
  readonly lines: readonly DeskLine[]
  readonly heading: string | undefined
  readonly kind: string
}

function Lines({ story, lines, heading, kind }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <div className={kind}>
      <h3>{heading}</h3>
      <ul className="lines">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never move
          <li key={index} id={`${kind}-${index}`}>
            {line.sides ? (
              <>
                {line.about !== undefined && line.about !== '' && <p className="about">{line.about}</p>}
                <Sides story={story} sides={line.sides} />
              </>
            ) : (
              <>
                <Said text={line.text} /> <Cites story={story.id} sources={story.sources} cites={line.cites} />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
