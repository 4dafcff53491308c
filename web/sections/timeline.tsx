import type { DeskEvent, DeskStory } from '../../src/model/desk.ts'
import { FixAligned } from '../fix/aligned.tsx'
import { ByHand } from '../fix/fix.tsx'
import { Cites, Said } from '../parts/cites.tsx'
import { useSpeech } from '../words.tsx'

/** What happened when; what texts recall stands apart. */
export function Timeline({ story }: { readonly story: DeskStory }) {
  const { names } = useSpeech()
  const news = story.timeline.filter(({ layer }) => layer === 'news')
  const recalled = story.timeline.filter(({ layer }) => layer === 'background')
  return (
    <>
      <Events story={story} events={news} />
      {recalled.length > 0 && (
        <details open={news.length === 0}>
          <summary>
            {names?.heading.background} ({recalled.length})
          </summary>
          <Events story={story} events={recalled} />
        </details>
      )}
    </>
  )
}

function Events({ story, events }: { readonly story: DeskStory; readonly events: readonly DeskEvent[] }) {
  const { names } = useSpeech()
  return (
    <ol className="events">
      {events.map((event) => (
        <li key={event.id} id={event.id} data-fixable>
          <span className="date">{event.date === '' ? names?.heading.undated : event.date}</span>
          <div>
            <span className="tag">{names?.eventType[event.type] ?? event.type}</span>
            {event.status !== 'happened' && <span className="tag strong">{names?.status[event.status]}</span>}{' '}
            <Said text={event.text} /> <Cites story={story.id} sources={story.sources} cites={event.cites} />{' '}
            <ByHand corrected={event.corrected} />
            <FixAligned
              of="event"
              item={{ ...event, label: event.text }}
              others={story.timeline.map((one) => ({ ...one, label: `${one.date} ${one.text}` }))}
              sources={story.sources}
            />
          </div>
        </li>
      ))}
    </ol>
  )
}
