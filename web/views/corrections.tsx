import type { DeskLogEntry } from '../../src/model/desk.ts'
import { momentInWords } from '../dates.ts'
import { Undo } from '../fix/undo.tsx'
import { usePages } from '../pages.ts'
import { Said } from '../parts/cites.tsx'
import { shortened } from '../parts/shortened.ts'
import { Wait } from '../parts/wait.tsx'
import { Link } from '../route.tsx'
import { useSpeech } from '../words.tsx'

/** The log of corrections, newest first: who put what right when, and back again. */
export function Corrections() {
  const { words, language } = useSpeech()
  const { data, error, code, items, more } = usePages('/corrections', { lang: language, limit: 50 })
  return (
    <>
      <div className="title-line">
        <h1>{words.corrections}</h1>
        <span className="downloads">
          {words.download}:{' '}
          {['csv', 'json'].map((format) => (
            <a key={format} href={`/api/v1/corrections/file?format=${format}`} download>
              {format.toUpperCase()}
            </a>
          ))}
        </span>
      </div>
      <Wait data={data} error={error} code={code} />
      {data && items.length === 0 && <p className="note">{words.fix.none}</p>}
      <ol className="rows log">
        {items.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {more && (
        <button type="button" className="more" onClick={() => void more()}>
          {words.more}
        </button>
      )}
    </>
  )
}

function Entry({ entry }: { readonly entry: DeskLogEntry }) {
  const { words, language } = useSpeech()
  const { id, what, detail, quote, by, at, why, articles, titles, isUndone } = entry
  return (
    <li className={isUndone ? 'row undone' : 'row'} data-row tabIndex={-1}>
      <div>
        <span className="tag strong">{what}</span> <bdi>{detail}</bdi>{' '}
        {quote !== undefined && quote !== detail && <Said text={shortened(quote, 160)} />}
        {isUndone && <span className="tag">{words.fix.isUndone}</span>}
        {!isUndone && <Undo entry={id} about={`${what} ${detail}`} />}
      </div>
      <p className="facts">
        <span>{by}</span>
        <time dateTime={at}>{momentInWords(at, language)}</time>
        {why !== undefined && <span>{why}</span>}
        {articles
          .filter((article) => article !== '*')
          .slice(0, 3)
          .map((article) => (
            <span key={article}>
              <Link href={`/article/${encodeURIComponent(article)}`}>
                <bdi>{shortened(titles[article] ?? article, 60)}</bdi>
              </Link>
            </span>
          ))}
      </p>
    </li>
  )
}
