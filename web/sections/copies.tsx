import type { DeskCite, DeskCopies, DeskStory } from '../../src/model/desk.ts'
import { dayInWords } from '../dates.ts'
import { Cites, hueOf, nameOf, Said } from '../parts/cites.tsx'
import { Link } from '../route.tsx'
import { useSpeech } from '../words.tsx'

/** Which text reprints which, as a lineage from its origin, and what each changed, word by word. */
export function Copies({ story }: { readonly story: DeskStory }) {
  const { words, names, language } = useSpeech()
  const sourceOf = (number: number) => story.sources.find((source) => source.number === number)
  const dayOf = (number: number) => dayInWords(sourceOf(number)?.date, language)
  return (
    <ul className="lineages">
      {story.copies.map(({ id, origin, reason, agency, members }) => (
        <li key={id}>
          <p>
            <span className={`cite ${hueOf(origin)}`}>{origin}</span> <strong>{nameOf(sourceOf(origin))}</strong>{' '}
            {agency !== undefined && <span className="tag">{agency}</span>}{' '}
            <span className="note">{[dayOf(origin), names?.originReason[reason]].filter(Boolean).join(' · ')}</span>
          </p>
          <ol className="lineage">
            {[...members]
              .sort((a, b) => ((sourceOf(a.source)?.date ?? '~') < (sourceOf(b.source)?.date ?? '~') ? -1 : 1))
              .map((member) => (
                <li key={member.source}>
                  <span className={`cite ${hueOf(member.source)}`}>{member.source}</span>{' '}
                  {nameOf(sourceOf(member.source))}{' '}
                  <progress
                    max={100}
                    value={member.percent}
                    aria-label={`${nameOf(sourceOf(member.source))} ${words.copyOf} ${nameOf(sourceOf(origin))}`}
                  >
                    {member.percent} %
                  </progress>{' '}
                  {member.percent} % <span className="note">{dayOf(member.source)}</span>{' '}
                  <Link
                    href={`/story/${encodeURIComponent(story.id)}/read?${new URLSearchParams({ a: sourceOf(origin)?.id ?? '', b: sourceOf(member.source)?.id ?? '' })}`}
                  >
                    {words.read}
                  </Link>
                  <Edits story={story} member={member} />
                  <Passages story={story} cites={member.added} sign="+" title={words.additions} />
                  <Passages story={story} cites={member.omitted} sign="−" title={words.omissions} />
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ul>
  )
}

function Edits({ story, member }: { readonly story: DeskStory; readonly member: DeskCopies['members'][number] }) {
  const { words } = useSpeech()
  if (member.edited.length === 0) return null
  return (
    <details>
      <summary>
        ~ {words.edits}: {member.edited.length}
      </summary>
      <ul className="diff">
        {member.edited.map(({ before, after, parts }) => (
          <li key={`${before.passage.start}-${after.passage.start}`}>
            <q>
              {parts.map(({ kind, text }, index) => {
                const key = `${index}-${kind}`
                if (kind === 'removed') return <del key={key}>{text} </del>
                if (kind === 'added') return <ins key={key}>{text} </ins>
                return <span key={key}>{text} </span>
              })}
            </q>
            <Cites story={story.id} sources={story.sources} cites={[before, after]} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Passages({
  story,
  cites,
  sign,
  title,
}: {
  readonly story: DeskStory
  readonly cites: readonly DeskCite[]
  readonly sign: string
  readonly title: string
}) {
  if (cites.length === 0) return null
  return (
    <details>
      <summary>
        {sign} {title}: {cites.length}
      </summary>
      <ul>
        {cites.map((cite) => (
          <li key={cite.passage.start}>
            <Said text={cite.text} /> <Cites story={story.id} sources={story.sources} cites={[cite]} />
          </li>
        ))}
      </ul>
    </details>
  )
}
