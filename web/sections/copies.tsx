import type { DeskStory } from '../../src/model/desk.ts'
import { Cites, hueOf, nameOf, Said } from '../parts/cites.tsx'
import { Link } from '../route.tsx'
import { useSpeech } from '../words.tsx'

/** Which text reprints which, how much of it, and what it added. */
export function Copies({ story }: { readonly story: DeskStory }) {
  const { words } = useSpeech()
  const sourceOf = (number: number) => story.sources.find((source) => source.number === number)
  return (
    <ul className="lines">
      {story.copies.flatMap(({ id, origin, agency, members }) =>
        members.map(({ source, percent, added }) => {
          const [copy, first] = [sourceOf(source), sourceOf(origin)]
          if (!copy || !first) return null
          return (
            <li key={`${id}-${source}`}>
              <span className={`cite ${hueOf(source)}`}>{source}</span> {nameOf(copy)} {words.copyOf}{' '}
              <span className={`cite ${hueOf(origin)}`}>{origin}</span> {nameOf(first)}: {percent} %
              {agency !== undefined && <span className="tag">{agency}</span>}{' '}
              <Link
                href={`/story/${encodeURIComponent(story.id)}/read?${new URLSearchParams({ a: first.id, b: copy.id })}`}
              >
                {words.read}
              </Link>
              {added.length > 0 && (
                <details>
                  <summary>
                    {added.length} {words.additions}
                  </summary>
                  <ul>
                    {added.map((cite) => (
                      <li key={cite.passage.start}>
                        <Said text={cite.text} /> <Cites story={story.id} sources={story.sources} cites={[cite]} />
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </li>
          )
        }),
      )}
    </ul>
  )
}
