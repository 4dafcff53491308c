import { useState } from 'react'
import type { DeskCite } from '../../src/model/desk.ts'
import { useDesk } from '../api.ts'
import { dayInWords } from '../dates.ts'
import { Chosen, Notes } from '../fix/note.tsx'
import { titleOf } from '../parts/shortened.ts'
import { Wait } from '../parts/wait.tsx'
import type { Item } from '../reading/items.ts'
import { Text } from '../reading/text.tsx'
import { Link } from '../route.tsx'
import { useSpeech } from '../words.tsx'

/** One article with its quotations marked, opened where `at` says. */
export function ArticleView({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const { words, names, language } = useSpeech()
  const { data: article, error, code } = useDesk('/articles/{id}', { id })
  const [chosen, setChosen] = useState<DeskCite>()
  if (!article)
    return (
      <>
        <h1 className="unseen">{words.column}</h1>
        <Wait data={article} error={error} code={code} />
      </>
    )
  const [start = -1, end = -1] = (query.get('at') ?? '').split('-').map(Number)
  const cite = (from: number, to: number): DeskCite => ({
    passage: { article: id, start: from, end: to },
    number: 0,
    line: 0,
    text: article.reading.slice(from, to),
  })
  const quotations: readonly Item[] = article.marks
    .filter(({ kind }) => kind === 'quotation')
    .map((mark) => ({ anchor: '', section: 'speech', label: mark.label, cites: [cite(mark.start, mark.end)] }))
  const found: readonly Item[] =
    end > start ? [{ anchor: '', section: 'people', label: '', cites: [cite(start, end)] }] : []
  const items = [...found, ...quotations]
  return (
    <article className="single-text">
      {/* A headline that the text begins with stands there. */}
      <h1 className={article.reading.trimStart().startsWith(article.title.trim()) ? 'unseen' : undefined}>
        <bdi>{titleOf(article.title)}</bdi>
      </h1>
      <p className="facts">
        <span>{article.outlet ?? `${names?.outlet ?? ''}: ${names?.unknown ?? ''}`}</span>
        <span>
          {article.date === undefined ? `${words.date}: ${names?.unknown ?? ''}` : dayInWords(article.date, language)}
        </span>
        {article.authors.length > 0 && <span>{article.authors.join(', ')}</span>}
        {article.url !== undefined && (
          <a href={article.url} target="_blank" rel="noopener noreferrer nofollow">
            {words.original}
          </a>
        )}
        {article.story !== undefined && (
          <Link href={`/story/${encodeURIComponent(article.story)}`}>{words.toStory}</Link>
        )}
      </p>
      <Text
        article={article}
        items={items}
        active={new Set(found.length > 0 ? [0] : [])}
        linkTo={(from, to) => `/article/${encodeURIComponent(id)}?at=${from}-${to}`}
        onChoose={setChosen}
      />
      <Chosen cite={chosen ?? found[0]?.cites[0]} />
      <Notes article={article} />
    </article>
  )
}
