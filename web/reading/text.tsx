import { type ReactNode, useEffect, useRef } from 'react'
import type { DeskArticle, DeskCite } from '../../src/model/desk.ts'
import { Link } from '../route.tsx'
import { chosenIn } from './chosen.ts'
import { type Item, segmentsOf } from './items.ts'

export interface TextProps {
  readonly article: DeskArticle
  readonly items: readonly Item[]
  /** Indexes of the items that are lit. */
  readonly active: ReadonlySet<number>
  /** Where a marked stretch leads. */
  readonly linkTo: (start: number, end: number) => string
  /** Words the reader chose with mouse or keyboard. */
  readonly onChoose?: (cite: DeskCite | undefined) => void
}

/** Roles that are the article's own words. */
const OWN = new Set(['headline', 'teaser', 'body', 'heading', 'pull-quote'])

/** The role of most of a line: a dateline before a paragraph is no paragraph. */
function roleOf({ blocks }: DeskArticle, start: number, end: number): string | undefined {
  const inside = blocks.filter((block) => block.start < end && block.end > start)
  return inside.sort((a, b) => b.end - b.start - (a.end - a.start))[0]?.role
}

/** The text of an article, line by line and inert, with what is cited as links. */
export function Text({ article, items, active, linkTo, onChoose }: TextProps) {
  const root = useRef<HTMLDivElement>(null)
  const lit = [...active].join(' ')
  useEffect(() => {
    const first = root.current?.querySelector<HTMLElement>('.on')
    if (lit === '' || !first) return
    const column = root.current?.closest('.column-text')
    // Only the column moves: the page stays where the reader looks.
    if (column)
      column.scrollTop +=
        first.getBoundingClientRect().top - column.getBoundingClientRect().top - column.clientHeight / 3
    else first.scrollIntoView({ block: 'center' })
  }, [lit])
  const choose = () => {
    if (root.current) onChoose?.(chosenIn(root.current, article))
  }
  const lines: ReactNode[] = []
  let start = 0
  for (const line of article.reading.split('\n')) {
    const end = start + line.length
    const from = start
    const block = roleOf(article, from, end)
    if (line.trim() !== '')
      lines.push(
        <p key={from} data-start={from} className={block !== undefined && OWN.has(block) ? block : 'beside'}>
          <bdi>
            {segmentsOf(article.id, items, from, end).map((segment) => {
              const words = article.reading.slice(segment.start, segment.end)
              if (segment.items.length === 0) return words
              const isOn = segment.items.some((item) => active.has(item))
              // The space between two cited passages is marked with them, but is no link: it has no name.
              if (words.trim() === '')
                return (
                  <span key={segment.start} className={isOn ? 'mk on' : 'mk'}>
                    {words}
                  </span>
                )
              return (
                <Link
                  key={segment.start}
                  className={isOn ? 'mk on' : 'mk'}
                  href={linkTo(segment.start, segment.end)}
                  aria-current={isOn ? 'true' : undefined}
                >
                  {words}
                </Link>
              )
            })}
          </bdi>
        </p>,
      )
    start = end + 1
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: choosing words is no click, and marked passages are links
    <div ref={root} className="text" lang={article.language} onMouseUp={choose} onKeyUp={choose}>
      {lines}
    </div>
  )
}
