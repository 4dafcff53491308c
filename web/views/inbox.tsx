import { useState } from 'react'
import type { DeskStoryItem } from '../../src/model/desk-api.ts'
import { usePages } from '../pages.ts'
import { Wait } from '../parts/wait.tsx'
import { Link } from '../route.tsx'
import { daysInWords, localeOf, sinceInWords, useSpeech } from '../words.tsx'

/** All stories, the one that changed last first. */
export function Inbox() {
  const { words } = useSpeech()
  const [several, setSeveral] = useState(false)
  const [disputed, setDisputed] = useState(false)
  const given = { limit: 50, ...(several && { outlets: 2 }), ...(disputed && { disputed }) }
  const { data, error, items, more } = usePages('/stories', given)
  return (
    <section className="inbox">
      <div className="title-line">
        <h1>{words.stories}</h1>
        <div className="filters">
          <label>
            <input type="checkbox" checked={several} onChange={() => setSeveral(!several)} /> {words.onlySeveral}
          </label>
          <label>
            <input type="checkbox" checked={disputed} onChange={() => setDisputed(!disputed)} /> {words.onlyDisputed}
          </label>
        </div>
      </div>
      <Wait data={data} error={error} />
      {data?.items.length === 0 && (
        <p className="empty">
          {several || disputed ? (
            words.nothing
          ) : (
            <>
              {words.noStories} <code>synopse add</code>.
            </>
          )}
        </p>
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

function Row({ story }: { readonly story: DeskStoryItem }) {
  const { words, language } = useSpeech()
  const days = [...new Set([story.from, story.to])].filter((day) => day !== undefined)
  return (
    <li>
      <Link className="row" data-row href={`/story/${encodeURIComponent(story.id)}`}>
        <bdi className="row-title">{story.label}</bdi>
        <span className="facts">
          {days.length > 0 && <span>{daysInWords(days, language)}</span>}
          <span>
            {story.articles} {words.articles}
          </span>
          {story.outlets > 0 && (
            <span>
              {story.outlets} {words.outlets}
            </span>
          )}
          {story.independentReports !== undefined && (
            <span>
              {story.independentReports} {words.independent}
            </span>
          )}
          {(story.disputed ?? 0) > 0 && (
            <span className="warn">
              {story.disputed} {words.disputed}
            </span>
          )}
          <time dateTime={story.changedAt} title={new Date(story.changedAt).toLocaleString(localeOf(language))}>
            {words.changed} {sinceInWords(story.changedAt, language)}
          </time>
        </span>
      </Link>
    </li>
  )
}
