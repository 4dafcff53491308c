import { type ReactNode, useEffect } from 'react'
import type { DeskStory } from '../../src/model/desk.ts'
import { useDesk } from '../api.ts'
import { FixSource, FixStory } from '../fix/places.tsx'
import { hueOf, nameOf } from '../parts/cites.tsx'
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
import { dayInWords, useSpeech } from '../words.tsx'

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
  useEffect(() => {
    if (story && hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView()
  }, [story, hash])
  if (!story || !names)
    return (
      <>
        <h1 className="unseen">{words.stories}</h1>
        <Wait data={story && names} error={error} code={code} />
      </>
    )
  const sections = sectionsOf(story).filter(({ isEmpty }) => !isEmpty)
  return (
    <article className="story">
      <div className="title-line" data-fixable>
        <h1>
          <bdi>{story.title}</bdi>
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
        <span className="downloads">
          {words.download}:{' '}
          {Object.entries(FILES).map(([format, called]) => (
            <a
              key={format}
              href={`/api/v1/stories/${encodeURIComponent(id)}/file?format=${format}&lang=${language}`}
              download
            >
              {called}
            </a>
          ))}
        </span>
      </div>
      <nav className="contents" aria-label={names.heading.contents}>
        {sections.map(({ key }) => (
          <a key={key} href={`#${key}`}>
            {headingOf(key)}
          </a>
        ))}
        <a href="#sources">{words.sources}</a>
      </nav>
      {sections.map(({ key, body }) => (
        <section key={key} id={key} className="part" aria-labelledby={`h-${key}`}>
          <h2 id={`h-${key}`}>{headingOf(key)}</h2>
          {body}
        </section>
      ))}
      <section id="sources" className="part" aria-labelledby="h-sources">
        <h2 id="h-sources">{words.sources}</h2>
        <Sources story={story} />
      </section>
    </article>
  )
  function headingOf(key: string): string {
    return key === 'corrections' ? words.corrections : (names?.heading[key] ?? key)
  }
}

function sectionsOf(
  story: DeskStory,
): readonly { readonly key: string; readonly isEmpty: boolean; readonly body: ReactNode }[] {
  const { account, speech, timeline, figures, discrepancies, positions, coverage, copies, people, corrections } = story
  return [
    {
      key: 'account',
      isEmpty: account.shared.length + account.disputed.length + account.single.length === 0,
      body: <Account story={story} />,
    },
    { key: 'timeline', isEmpty: timeline.length === 0, body: <Timeline story={story} /> },
    { key: 'speech', isEmpty: speech.length === 0, body: <Speech story={story} /> },
    { key: 'figures', isEmpty: figures.length === 0, body: <Figures story={story} /> },
    { key: 'discrepancies', isEmpty: discrepancies.length === 0, body: <Discrepancies story={story} /> },
    { key: 'positions', isEmpty: positions.issues.length === 0, body: <Positions story={story} /> },
    {
      key: 'coverage',
      isEmpty: coverage.rows.length === 0 || coverage.columns.length < 2,
      body: <Coverage story={story} />,
    },
    { key: 'copies', isEmpty: copies.length === 0, body: <Copies story={story} /> },
    { key: 'people', isEmpty: people.length === 0, body: <People story={story} /> },
    { key: 'corrections', isEmpty: corrections.length === 0, body: <Corrections story={story} /> },
  ]
}

function Sources({ story }: { readonly story: DeskStory }) {
  const { words, language } = useSpeech()
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
              <span className={`cite ${hueOf(source.number)}`}>{source.number}</span> <bdi>{source.title}</bdi>
            </span>
            <span className="facts">
              <span>{source.outlet === undefined ? `${words.outlet}: ${words.unknown}` : nameOf(source)}</span>
              <span>
                {source.date === undefined ? `${words.date}: ${words.unknown}` : dayInWords(source.date, language)}
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
