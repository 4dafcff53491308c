import type { DeskCite, DeskSource } from '../../src/model/desk.ts'
import { Link } from '../route.tsx'
import { shortened } from './shortened.ts'

/** Colours of sources repeat after eight. */
export const hueOf = (number: number) => `c${(number - 1) % 8}`

/** Letters of a title that stands for an outlet. */
const SHORT = 44

/** What a source goes by in a line: its outlet, else the beginning of its title. */
export function nameOf(source: DeskSource | undefined): string {
  return source?.outlet ?? shortened(source?.title ?? '', SHORT)
}

/** A source's words in a list of choices: "3 Tagespost: …". */
export function choiceOf(sources: readonly DeskSource[], number: number, text: string): string {
  const outlet = sources.find((source) => source.number === number)?.outlet
  return `${number}${outlet === undefined ? '' : ` ${outlet}`}: ${text}`
}

export interface CitesProps {
  readonly cites: readonly DeskCite[]
  readonly story: string
  readonly sources: readonly DeskSource[]
}

/** Markers that lead to the passages: one a source, and the reader opens with the passage in sight. */
export function Cites({ cites, story, sources }: CitesProps) {
  const firsts = [...new Map(cites.map((cite) => [cite.number, cite])).values()].sort((a, b) => a.number - b.number)
  return (
    <span className="cites">
      {firsts.map((cite) => {
        const { passage, number, text } = cite
        const other = firsts.find((one) => one.number !== number) ?? cite
        const right = sources.find((source) => source.number === other.number && source.number !== number)
        const source = sources.find((one) => one.number === number)
        const to = new URLSearchParams({
          a: passage.article,
          ...(right && { b: right.id }),
          at: `${passage.start}-${passage.end}`,
        })
        return (
          <Link
            key={number}
            className={`cite ${hueOf(number)}`}
            href={`/story/${encodeURIComponent(story)}/read?${to}`}
            title={`${nameOf(source)}: ${shortened(text, 300)}`}
            aria-label={`${number}: ${nameOf(source)}`}
          >
            {number}
          </Link>
        )
      })}
    </span>
  )
}

/** Words of a source. */
export function Said({ text }: { readonly text: string }) {
  return (
    <q>
      <bdi>{text.trim()}</bdi>
    </q>
  )
}
