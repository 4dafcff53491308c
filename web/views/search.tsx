import type { Hit } from '../../src/model/lists.ts'
import { dayInWords } from '../dates.ts'
import { usePages } from '../pages.ts'
import { titleOf } from '../parts/shortened.ts'
import { Wait } from '../parts/wait.tsx'
import { Link } from '../route.tsx'
import { counted, useSpeech } from '../words.tsx'

/** Passages that answer a query, newest first. */
export function Search({ query }: { readonly query: string }) {
  const { words } = useSpeech()
  const given = query.trim() === '' ? undefined : { q: query, limit: 30 }
  const { data, error, code, items, more } = usePages('/search', given)
  return (
    <section>
      <h1>{words.search}</h1>
      <p className="note hint">{words.searchHint}</p>
      {given !== undefined && <Wait data={data} error={error} code={code} />}
      {data && (
        <p role="status">
          {data.total > 1000 ? `> 1000 ${words.counts.hits[1]}` : counted(data.total, words.counts.hits)}
        </p>
      )}
      {data && data.ignored.length > 0 && (
        <p className="failure">
          {words.ignored} {data.ignored.join(' ')}
        </p>
      )}
      {data?.items.length === 0 && <p className="empty">{words.nothing}</p>}
      <ol className="rows">
        {items.map((hit) => (
          <HitRow key={`${hit.article.id}-${hit.kind}-${hit.position}`} hit={hit} />
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

function HitRow({ hit: { article, passages } }: { readonly hit: Hit }) {
  const { language } = useSpeech()
  const [first] = passages
  const at = first ? `?at=${first.start}-${first.end}` : ''
  return (
    <li>
      <Link className="row" data-row href={`/article/${encodeURIComponent(article.id)}${at}`}>
        <bdi className="row-title">{titleOf(article.title)}</bdi>
        <span className="facts">
          {article.outlet !== undefined && <span>{article.outlet}</span>}
          {article.date !== undefined && <span>{dayInWords(article.date, language)}</span>}
        </span>
        {passages.map((passage) => (
          <span className="passage" key={passage.start}>
            <bdi>
              <Marked {...passage} />
            </bdi>
          </span>
        ))}
      </Link>
    </li>
  )
}

/** A passage with the words that hit. */
function Marked({ text, marks }: Pick<Hit['passages'][number], 'text' | 'marks'>) {
  const starts = [0, ...marks.map(({ end }) => end)]
  return (
    <>
      {starts.map((start, index) => {
        const mark = marks[index]
        return (
          <span key={start}>
            {text.slice(start, mark?.start ?? text.length)}
            {mark && <mark>{text.slice(mark.start, mark.end)}</mark>}
          </span>
        )
      })}
    </>
  )
}
