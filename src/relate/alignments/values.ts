import type { Figure, TimeExpression, Token } from '../../model/layers.ts'
import type { AnnotatedArticle } from '../../model/relations.ts'
import type { Span } from '../../model/span.ts'
import { quantityOf } from '../figures/quantity.ts'
import type { Lexicon } from '../words.ts'

/** A passage that is compared by what it means, not by its words. */
export interface Valued extends Span {
  readonly keys: readonly string[]
  /** Part of a word's mass that its own words keep beside the keys. */
  readonly words: number
}

/** A day, or a day with a clock time. */
const DAY = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/
const CLOCK = /T(\d{2}:\d{2})$/
/** The part of a day's mass its words keep: where a text has no date, only "Mittwoch" can be shared. */
const SAID = 0.5

/**
 * What an article says in forms that vary: amounts ("siebeneinhalb Prozent", "7,5 %"), days and clock times ("halb
 * zwei", "1.30 Uhr"), verbs whose particle stands apart ("lehnte … ab"). In reading order, none over another.
 */
export function valuedIn({ article, layers }: AnnotatedArticle, lexicon: Lexicon): readonly Valued[] {
  const found: Valued[] = []
  for (const figure of layers.figures) {
    const key = valueKey(figure)
    if (key === undefined) continue
    const end = figure.counted === undefined ? figure.end : Math.min(figure.counted.start, figure.end)
    if (end > figure.start) found.push({ start: figure.start, end, keys: [key], words: 0 })
  }
  for (const time of layers.timeExpressions) {
    const keys = keysOf(time)
    if (keys.length > 0) found.push({ start: time.start, end: time.end, keys, words: SAID })
  }
  for (const [verb, particle] of apart(layers.tokens, article.reading, lexicon)) {
    const { key } = lexicon.form(`${particle}${verb.lemma}`)
    found.push({ start: verb.start, end: verb.end, keys: [key], words: 0 })
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

/** Whether a figure is somebody's age: it tells who is meant ("der 66-Jährige"), not what is said. */
export function isAge({ kind, unit }: Figure): boolean {
  return kind === 'measure' && unit === 'year'
}

/**
 * The term a figure is compared by: "#7.5 %"; none where it is a word like any other ("Hunderte"), counts a place or is
 * an age.
 */
export function valueKey(figure: Figure): string | undefined {
  if (figure.kind === 'ordinal' || isAge(figure)) return undefined
  const { scale, low, high } = quantityOf(figure)
  return Number.isNaN(low) || high > 2 * low ? undefined : `#${low}${high === low ? '' : `-${high}`} ${scale}`
}

function keysOf({ type, value }: TimeExpression): readonly string[] {
  if (type !== 'DATE' && type !== 'TIME') return []
  const day = DAY.exec(value)?.[1]
  const clock = CLOCK.exec(value)?.[1]
  return [...(day === undefined ? [] : [`#${day}`]), ...(clock === undefined ? [] : [`#${clock}`])]
}

/** Finite verbs with the particle that closes their clause: "lehnte … ab", "ruft … auf". */
function* apart(tokens: readonly Token[], reading: string, lexicon: Lexicon): Generator<readonly [Token, string]> {
  const particles = lexicon.terms?.particles
  if (particles === undefined || particles.size === 0) return
  let verb: Token | undefined
  for (const [index, token] of tokens.entries()) {
    if (token.pos === 'VERB' && token.verb?.finite === true) verb = token
    else if (token.pos === 'PUNCT' && /[.!?…:;]/.test(reading.slice(token.start, token.end))) verb = undefined
    if (verb === undefined || token === verb) continue
    const next = tokens[index + 1]
    const closes = next === undefined || next.pos === 'PUNCT' || next.pos === 'CCONJ'
    const word = lexicon.form(reading.slice(token.start, token.end)).folded
    if (!closes || !particles.has(word)) continue
    yield [verb, word]
    verb = undefined
  }
}
