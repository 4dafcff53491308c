import type { Passage } from '../../model/article.ts'
import type { Layers, NewsEvent } from '../../model/layers.ts'
import { indexAt, within } from '../../model/span.ts'
import { minutesOf } from '../../model/timex.ts'

/** What one passage tells of an event beside its day and participants, each with its words. */
export interface Details {
  readonly place?: Passage
  /** How long it took. */
  readonly duration?: { readonly minutes: number; readonly isHedged: boolean; readonly evidence: Passage }
  /** The how manieth it is: "das zweite Treffen". */
  readonly order?: { readonly count: number; readonly evidence: Passage }
}

/** Types that take their time: a duration beside another tells something else ("nach drei Stunden starb er"). */
const LASTING: ReadonlySet<string> = new Set([
  'call',
  'talks',
  'meeting',
  'summit',
  'strike',
  'closure',
  'trial',
  'visit',
])

export function detailsOf(event: NewsEvent, layers: Layers, article: string): Details {
  const { where } = event
  const duration = LASTING.has(event.type) ? durationOf(event, layers) : undefined
  const order = orderOf(event, layers)
  return {
    ...(where !== undefined && { place: { article, start: where.span.start, end: where.span.end } }),
    ...(duration && {
      duration: {
        minutes: duration.minutes,
        isHedged: duration.time.mod !== undefined,
        evidence: { article, start: duration.time.start, end: duration.time.end },
      },
    }),
    ...(order && { order: { count: order.low, evidence: { article, start: order.start, end: order.end } } }),
  }
}

/** The one clock duration of the sentence, where it tells no second event. */
function durationOf(event: NewsEvent, { sentences, timeExpressions, events }: Layers) {
  const sentence = sentences[event.sentence]!
  const found = within(timeExpressions, sentence).flatMap((time) => {
    const minutes = time.type === 'DURATION' ? minutesOf(time.value) : undefined
    return minutes === undefined ? [] : [{ time, minutes }]
  })
  const others = events.filter((other) => other.sentence === event.sentence && LASTING.has(other.type))
  return found.length === 1 && others.length === 1 ? found[0] : undefined
}

/** Tokens before the trigger in which its ordinal stands, adjectives between. */
const ORDINAL_REACH = 3

function orderOf(event: NewsEvent, { figures, tokens }: Layers) {
  const at = indexAt(tokens, event.start)
  for (let i = at - 1; i >= 0 && i >= at - ORDINAL_REACH; i -= 1) {
    const token = tokens[i]!
    const figure = figures[indexAt(figures, token.start)]
    if (figure?.kind === 'ordinal' && figure.start <= token.start && figure.end >= token.end) return figure
    if (token.pos !== 'ADJ') return undefined
  }
  return undefined
}
