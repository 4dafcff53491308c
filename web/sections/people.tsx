import type { DeskStory } from '../../src/model/desk.ts'
import { ByHand } from '../fix/fix.tsx'
import { FixPerson } from '../fix/person.tsx'
import { Cites } from '../parts/cites.tsx'
import { Link } from '../route.tsx'
import { useSpeech } from '../words.tsx'

const KINDS = ['person', 'organization', 'place', 'other'] as const
/** Entities named by one source alone are folded away. */
const SEVERAL = 2

/** Who is who, by kind, with all spellings and roles. */
export function People({ story }: { readonly story: DeskStory }) {
  const { words, names } = useSpeech()
  return (
    <>
      {KINDS.map((kind) => {
        const own = story.people.filter((person) => person.kind === kind)
        const several = own.filter(({ sources }) => sources.length >= SEVERAL || story.sources.length === 1)
        const rest = own.filter((person) => !several.includes(person))
        if (own.length === 0) return null
        return (
          <div key={kind}>
            <h3>{names?.kind[kind]}</h3>
            <Names story={story} people={several} />
            {rest.length > 0 && (
              <details>
                <summary>
                  {words.more} ({rest.length})
                </summary>
                <Names story={story} people={rest} />
              </details>
            )}
          </div>
        )
      })}
    </>
  )
}

function Names({ story, people }: { readonly story: DeskStory; readonly people: DeskStory['people'] }) {
  return (
    <ul className="people">
      {people.map((person) => (
        <li key={person.id} id={person.id} data-fixable>
          <Link href={`/search?q=${encodeURIComponent(`entity:"${person.name}"`)}`}>
            <bdi>{person.name}</bdi>
          </Link>{' '}
          <Cites story={story.id} sources={story.sources} cites={person.cites} />{' '}
          <ByHand corrected={person.corrected} />
          <FixPerson person={person} people={story.people} />
          {(person.spellings.length > 0 || person.roles.length > 0) && (
            <p className="note">
              {[...person.spellings.map(({ text }) => text), ...person.roles.map(({ text }) => text)].join(' · ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
