import { useState } from 'react'
import type { StoredStory } from '../../src/model/lists.ts'
import { daysInWords, momentInWords, sinceInWords } from '../dates.ts'
import { usePages } from '../pages.ts'
import { titleOf } from '../parts/shortened.ts'
import { Wait } from '../parts/wait.tsx'
import { Link } from '../route.tsx'
import { counted, useSpeech } from '../words.tsx'

/** How far back the list may go, days. */
const RANGES = ['all', '1', '7', '30'] as const

/** All stories, the one that changed last first. */
export function Inbox() {
  const { words } = useSpeech()
  const [several, setSeveral] = useState(false)
  const [disputed, setDisputed] = useState(false)
  const [range, setRange] = useState<(typeof RANGES)[number]>('all')
  const given = {
    limit: 50,
    ...(several && { outlets: 2 }),
    ...(disputed && { disputed }),
    ...(range !== 'all' && { from: daysAgo(Number(range)) }),
  }
  const isFiltered = several || disputed || range !== 'all'
  const { data, error, code, items, more } = usePages('/stories', given)
  return (
    <section className="inbox">
      <div className="title-line">
        <h1>{words.stories}</h1>
        <div className="filters">
          <label>
            {words.days}
            <select
              value={range}
              onChange={({ target }) => setRange(RANGES.find((one) => one === target.value) ?? 'all')}
            >
              {RANGES.map((one) => (
                <option key={one} value={one}>
                  {words.dayRanges[one]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <input type="checkbox" checked={several} onChange={() => setSeveral(!several)} /> {words.onlySeveral}
          </label>
          <label>
            <input type="checkbox" checked={disputed} onChange={() => setDisputed(!disputed)} /> {words.onlyDisputed}
          </label>
        </div>
      </div>
      <Wait data={data} error={error} code={code} />
      {data?.items.length === 0 && (
        <div className="empty">
          {isFiltered ? (
            <p>{words.nothing}</p>
          ) : (
            <>
              <p>
                {words.noStories} <code>synopse add</code>.
              </p>
              <p>
                <Link className="tool" href="/add">
                  {words.add}
                </Link>
              </p>
            </>
          )}
        </div>
      )}
      <ol className="rows">
        {items.map((story) => (
          <Row key={story.id} story={story} />
        ))}
      </ol>
      {more && (
        <button type="button" className="more" onClick={more}>
          {words.more}
        </button>
      )}
    </section>
  )
}

function Row({ story }: { readonly story: StoredStory }) {
  const { words, language } = useSpeech()
  const days = [...new Set([story.from, story.to])].filter((day) => day !== undefined)
  return (
    <li>
      <Link className="row" data-row href={`/story/${encodeURIComponent(story.id)}`}>
        <bdi className="row-title">{titleOf(story.label)}</bdi>
        <span className="facts">
          {days.length > 0 && <span>{daysInWords(days, language)}</span>}
          <span>{counted(story.articles, words.counts.articles)}</span>
          {story.outlets > 0 && <span>{counted(story.outlets, words.counts.outlets)}</span>}
          {story.independentReports !== undefined && (
            <span>{counted(story.independentReports, words.counts.independent)}</span>
          )}
          {(story.disputed ?? 0) > 0 && (
            <span className="warn">{counted(story.disputed ?? 0, words.counts.disputed)}</span>
          )}
          <time dateTime={story.changedAt} title={momentInWords(story.changedAt, language)}>
            {words.changed} {sinceInWords(story.changedAt, language)}
          </time>
        </span>
      </Link>
    </li>
  )
}

/** A day so many days back, by the clock of whoever reads. */
function daysAgo(days: number): string {
  const then = new Date()
  then.setDate(then.getDate() - days)
  return new Date(then.getTime() - then.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
