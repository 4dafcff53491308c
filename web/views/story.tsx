import { type ReactNode, useEffect } from 'react'
import type { DeskStory } from '../../src/model/desk.ts'
import { useDesk } from '../api.ts'
import { dayInWords } from '../dates.ts'
import { FixSource, FixStory } from '../fix/places.tsx'
import { hueOf, nameOf } from '../parts/cites.tsx'
import { Contents } from '../parts/contents.tsx'
import { titleOf } from '../parts/shortened.ts'
import { Wait } from '../parts/wait.tsx'
import { Link } from '../route.tsx'
import { Account } from '../sections/account.tsx'
import { Copies } from '../sections/copies.tsx'
import { Corrections } from '../sections/corrections.tsx'
import { Coverage } from '../sections/coverage.tsx'
import { Discrepancies } from '../sections/discrepancies.tsx'
import { Figures } from '../sections/figures.tsx'
import { People } from '../sections/people.tsx'
import { Positions } from '../sections/positions.tsx'
import { Speech } from '../sections/speech.tsx'
import { Timeline } from '../sections/timeline.tsx'
import { useSpeech } from '../words.tsx'

/** The forms a story goes out in, and what people call them. */
const FILES = {
  html: 'HTML',
  md: 'Markdown',
  xlsx: 'Excel',
  csv: 'CSV',
  tables: 'CSV (ZIP)',
  json: 'JSON',
  jsonl: 'JSON Lines',
  jsonld: 'JSON-LD',
  annotations: 'Web Annotation',
  ics: 'iCalendar',
  ris: 'RIS',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
} as const

/** The desk of one story: what its sources say, section by section. */
export function Story({ id, hash }: { readonly id: string; readonly hash: string }) {
  const { language, words, names } = useSpeech()
  const { data: story, error, code } = useDesk('/stories/{id}', { id, lang: language })
  const isThere = story !== undefined && names !== undefined
  useEffect(() => {
    if (isThere && hash !== '') show(hash.slice(1))
  }, [isThere, hash])
  if (!story || !names)
    return (
      <>
        <h1 className="unseen">{words.stories}</h1>
        <Wait data={story && names} error={error} code={code} />
      </>
    )
  const sections = sectionsOf(story, hash.slice(1)).filter(({ count }) => count > 0)
  const headingOf = (key: string) => (key === 'corrections' ? words.corrections : (names.heading[key] ?? key))
  return (
    <article className="story">
      <div className="title-line" data-fixable>
        <h1>
          <bdi>{titleOf(story.title)}</bdi>
        </h1>
        <FixStory story={story} />
      </div>
      <p className="facts">
        {[story.days, ...story.counts]
          .filter((fact) => fact !== '')
          .map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
      </p>
      <p className="note">{names.independentMeans}</p>
      <div className="tools">
        {story.sources.length > 1 && (
          <Link
            className="tool"
            href={`/story/${encodeURIComponent(id)}/read?${new URLSearchParams({ a: story.sources[0]!.id, b: story.sources[1]!.id })}`}
          >
            {words.read}
          </Link>
        )}
        <button type="button" className="tool" onClick={() => print()}>
          {words.print}
        </button>
        <span className="downloads">
          {words.download}:{' '}
          {Object.entries(FILES).map(([format, called]) => (
            <a
              key={format}
              href={`/api/v1/stories/${encodeURIComponent(id)}/file?format=${format}&lang=${language}`}
              title={format === 'html' ? words.oneFile : undefined}
              download
            >
              {called}
            </a>
          ))}
        </span>
      </div>
      <div className="story-body">
        <Contents
          label={names.heading.contents ?? ''}
          parts={[
            ...sections.map(({ key, count }) => ({ key, heading: headingOf(key), count })),
            { key: 'sources', heading: names.heading.sources ?? '', count: story.sources.length },
          ]}
        />
        <div>
          {sections.map(({ key, body }) => (
            <section key={key} id={key} className="part" aria-labelledby={`h-${key}`}>
              <h2 id={`h-${key}`}>{headingOf(key)}</h2>
              {body}
            </section>
          ))}
          <section id="sources" className="part" aria-labelledby="h-sources">
            <h2 id="h-sources">{names.heading.sources}</h2>
            <Sources story={story} />
          </section>
        </div>
      </div>
    </article>
  )
}

/** Opens what folds an item away, brings it in sight and goes on from there. */
function show(id: string): void {
  const item = document.getElementById(id)
  for (let fold = item?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true
  for (const before of document.querySelectorAll('.sought')) before.classList.remove('sought')
  if (!item) return
  item.scrollIntoView()
  item.classList.add('sought')
  if (item.tabIndex < 0) item.tabIndex = -1
  item.focus({ preventScroll: true })
}

/** The parts of a story in their order, with how many items each has. */
function sectionsOf(
  story: DeskStory,
  sought: string,
): readonly { readonly key: string; readonly count: number; readonly body: ReactNode }[] {
  const { account, speech, timeline, figures, discrepancies, positions, coverage, copies, people, corrections } = story
  return [
    {
      key: 'account',
      count: account.shared.length + account.disputed.length + account.single.length,
      body: <Account story={story} />,
    },
    { key: 'timeline', count: timeline.length, body: <Timeline story={story} /> },
    {
      key: 'speech',
      count: speech.reduce((sum, { said }) => sum + said.length, 0),
      body: <Speech story={story} sought={sought} />,
    },
    { key: 'figures', count: figures.length, body: <Figures story={story} /> },
    { key: 'discrepancies', count: discrepancies.length, body: <Discrepancies story={story} /> },
    { key: 'positions', count: positions.issues.length, body: <Positions story={story} sought={sought} /> },
    {
      key: 'coverage',
      count: coverage.columns.length < 2 ? 0 : coverage.rows.length,
      body: <Coverage story={story} />,
    },
    { key: 'copies', count: copies.length, body: <Copies story={story} /> },
    { key: 'people', count: people.length, body: <People story={story} /> },
    { key: 'corrections', count: corrections.length, body: <Corrections story={story} /> },
  ]
}

function Sources({ story }: { readonly story: DeskStory }) {
  const { words, names, language } = useSpeech()
  return (
    <ol className="rows sources">
      {story.sources.map((source) => (
        <li key={source.id} data-fixable>
          <Link
            className="row"
            data-row
            href={`/article/${encodeURIComponent(source.id)}?story=${encodeURIComponent(story.id)}`}
          >
            <span className="row-title">
              <span className={`cite ${hueOf(source.number)}`}>{source.number}</span> <bdi>{titleOf(source.title)}</bdi>
            </span>
            <span className="facts">
              <span>{source.outlet === undefined ? `${names?.outlet}: ${names?.unknown}` : nameOf(source)}</span>
              <span>
                {source.date === undefined ? `${words.date}: ${names?.unknown}` : dayInWords(source.date, language)}
                {source.date !== undefined && source.dateBasis !== 'given' && ` (${words.inferred})`}
              </span>
              {source.agency !== undefined && <span>{source.agency}</span>}
            </span>
          </Link>
          <FixSource story={story} source={source} />
        </li>
      ))}
    </ol>
  )
}
