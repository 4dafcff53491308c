import type { Passage } from '../../model/article.ts'
import { contains, within } from '../../model/span.ts'
import type { StoryContext } from '../context.ts'

/** What a line costs, in points of readability, that an editor would not print by itself. */
const TURN = 3
const NO_VERB = 2.5
const QUOTED_WHOLE = 2
const POINTS_BACK = 2.5

/** "DIE WARTE: …", "Von Zill: …": who asks or answers in an interview. */
const TURN_OPENS = /^(?:\p{Lu}[\p{L}.-]*\s?){1,3}:\s/u
/** Nothing but words in marks: nobody says whose. */
const IN_MARKS = /^[„“"«»‚‘][^„“”"«»]*[“”"«»‘’]$/u
const MARKS = /[„“"»][^„“”"«»]*[“”"«]|«[^»]*»/gu

/**
 * What is lost where a passage stands alone: a turn of an interview, a line without a verb, words in marks that nobody
 * says, "er" or "ihre" for somebody the line does not name, "unsere" in the outlet's or a sender's own mouth.
 */
export function aloneLoss({ articles, lexiconOf }: StoryContext): (passage: Passage) => number {
  const byId = new Map(articles.map((annotated) => [annotated.article.id, annotated]))
  return (passage) => {
    const { article, layers } = byId.get(passage.article)!
    const text = article.reading.slice(passage.start, passage.end).trim()
    let loss = 0
    if (TURN_OPENS.test(text)) loss += TURN
    if (IN_MARKS.test(text)) loss += QUOTED_WHOLE
    const { terms } = lexiconOf(article.language)
    if (terms === undefined) return loss
    const quoted = [...article.reading.slice(passage.start, passage.end).matchAll(MARKS)].map(
      ({ index, 0: found }) => ({
        start: passage.start + index,
        end: passage.start + index + found.length,
      }),
    )
    const tokens = within(layers.tokens, passage)
    // English verbs are not told from participles everywhere: only a language that tells finite ones is asked for one.
    if (terms.particles.size > 0 && !tokens.some(({ verb }) => verb?.finite === true)) loss += NO_VERB
    const times = within(layers.timeExpressions, passage)
    let isNamed = false
    for (const token of tokens) {
      if (quoted.some((span) => contains(span, token))) continue
      if (token.pos === 'NOUN' || token.pos === 'PROPN') isNamed ||= !times.some((time) => contains(time, token))
      const word = terms.fold(article.reading.slice(token.start, token.end))
      if (terms.ours.has(word) || (!isNamed && terms.pointing.has(word))) return loss + POINTS_BACK
    }
    return loss
  }
}
