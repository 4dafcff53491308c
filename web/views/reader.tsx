import { useMemo, useState } from 'react'
import type { DeskCite, DeskSource } from '../../src/model/desk.ts'
import { useDesk } from '../api.ts'
import { dayInWords } from '../dates.ts'
import { Chosen, Notes } from '../fix/note.tsx'
import { hueOf, nameOf } from '../parts/cites.tsx'
import { shortened, titleOf } from '../parts/shortened.ts'
import { Wait } from '../parts/wait.tsx'
import { type Item, itemsOf, meet } from '../reading/items.ts'
import { Text } from '../reading/text.tsx'
import { go, Link } from '../route.tsx'
import { useSpeech } from '../words.tsx'

/** Places of the texts in the address. */
const SIDES = ['a', 'b', 'c', 'd'] as const

/** Two texts of a story side by side, or up to four; what is lit in one is lit in the others, and leads back to the desk. */
export function Reader({ id, query }: { readonly id: string; readonly query: URLSearchParams }) {
  const { language, words, names } = useSpeech()
  const { data: story, error, code } = useDesk('/stories/{id}', { id, lang: language })
  const items = useMemo(() => (story ? itemsOf(story) : []), [story])
  const [chosen, setChosen] = useState<DeskCite>()
  if (!story)
    return (
      <>
        <h1 className="unseen">{words.read}</h1>
        <Wait data={story} error={error} code={code} />
      </>
    )
  const asked = SIDES.flatMap((side) => query.get(side) ?? [])
  const open = asked.length > 0 ? asked : story.sources.slice(0, 2).map((source) => source.id)
  const inside = query.get('in') ?? open[0] ?? ''
  const [start, end] = (query.get('at') ?? '').split('-').map(Number)
  const at = start !== undefined && end !== undefined && end > start ? { start, end } : undefined
  const active = new Set(
    at === undefined
      ? []
      : items.flatMap(({ cites }, index) =>
          cites.some(({ passage }) => passage.article === inside && meet(passage, at)) ? [index] : [],
        ),
  )
  const address = (articles: readonly string[], more: Readonly<Record<string, string>> = {}) => {
    const places = articles.flatMap((article, index) => (article === '' ? [] : [[SIDES[index]!, article]]))
    return `/story/${encodeURIComponent(id)}/read?${new URLSearchParams([...places, ...Object.entries(more)])}`
  }
  const others = story.sources.filter((source) => !open.includes(source.id))
  const column = (article: string, index: number) => (
    <Column
      key={SIDES[index]}
      label={`${words.column} ${index + 1}`}
      article={article}
      sources={story.sources}
      items={items}
      active={active}
      onPick={(picked) => go(address(open.with(index, picked)))}
      linkTo={(from, to) => address(open, { in: article, at: `${from}-${to}` })}
      onChoose={setChosen}
      {...(open.length > 1 && { onClose: () => go(address(open.toSpliced(index, 1))) })}
    />
  )
  const lit = [...active].map((index) => items[index]!)
  const cited = lit
    .flatMap(({ cites }) => cites)
    .find(({ passage }) => at && passage.article === inside && meet(passage, at))
  return (
    <div className="reader">
      <div className="title-line">
        <h1>
          <bdi>{titleOf(story.title)}</bdi>
        </h1>
        <span className="reader-tools">
          {open.length < SIDES.length && others.length > 0 && (
            <select
              aria-label={`${words.column}: ${words.another}`}
              value=""
              onChange={(event) => go(address([...open, event.target.value]))}
            >
              <option value="">+ {words.another}</option>
              {others.map((source) => (
                <option key={source.id} value={source.id}>
                  {source.number} · {nameOf(source)}
                </option>
              ))}
            </select>
          )}
          <Link href={`/story/${encodeURIComponent(id)}`}>{words.toStory}</Link>
        </span>
      </div>
      <div className={`columns of-${open.length}`}>{open.map(column)}</div>
      <aside className="cited" aria-live="polite">
        <Chosen cite={chosen ?? cited} />
        {lit.length === 0 ? (
          <p className="note">{words.pick}</p>
        ) : (
          <>
            <h2>{names?.page.citedBy}</h2>
            <ul>
              {lit.map((item) => (
                <li key={`${item.section}-${item.anchor}`}>
                  <span className="tag">{names?.heading[item.section]}</span>{' '}
                  <Link data-row href={`/story/${encodeURIComponent(id)}#${item.anchor}`}>
                    <bdi>{shortened(item.label, 160)}</bdi>
                  </Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </aside>
    </div>
  )
}

interface ColumnProps {
  readonly label: string
  readonly article: string
  readonly sources: readonly DeskSource[]
  readonly items: readonly Item[]
  readonly active: ReadonlySet<number>
  readonly onPick: (article: string) => void
  readonly linkTo: (start: number, end: number) => string
  readonly onChoose: (cite: DeskCite | undefined) => void
  /** Where it is not the only one. */
  readonly onClose?: () => void
}

function Column({ label, article, sources, items, active, onPick, linkTo, onChoose, onClose }: ColumnProps) {
  const { words, language } = useSpeech()
  const { data, error, code } = useDesk('/articles/{id}', article === '' ? undefined : { id: article })
  const source = sources.find(({ id }) => id === article)
  return (
    <section className={`column ${source ? hueOf(source.number) : ''}`} aria-label={label}>
      <div className="column-head">
        <select aria-label={label} value={article} onChange={(event) => onPick(event.target.value)}>
          {sources.map((one) => (
            <option key={one.id} value={one.id}>
              {one.number} · {nameOf(one)}
            </option>
          ))}
        </select>
        {onClose && (
          <button
            type="button"
            className="close"
            aria-label={`${words.close}: ${label}`}
            title={words.close}
            onClick={onClose}
          >
            ×
          </button>
        )}
        {source && (
          <span className="facts">
            {source.date !== undefined && <span>{dayInWords(source.date, language)}</span>}
            {source.url !== undefined && (
              <a href={source.url} target="_blank" rel="noopener noreferrer nofollow">
                {words.original}
              </a>
            )}
          </span>
        )}
      </div>
      {article !== '' && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, also by keyboard
        <div className="column-text" tabIndex={0}>
          <Wait data={data} error={error} code={code} />
          {data && <Text article={data} items={items} active={active} linkTo={linkTo} onChoose={onChoose} />}
          {data && <Notes article={data} />}
        </div>
      )}
    </section>
  )
}
