import type { Token } from '../../../model/layers.ts'
import type { Saying } from '../../alignments/sayings.ts'
import type { Lexicon } from '../../words.ts'
import { segmentsOf } from '../deeds.ts'
import type { Answer, Asked } from './answers.ts'

/** What caused what the story is about: "Ursache war ein defektes Kabel" here, "ausgelöst hat das Feuer ein Blitz" there. */
export const cause: Asked = {
  rule: 'cause',
  type: 'entity',
  severity: 'high',
  answersIn: (context) =>
    context.sayings.flatMap((saying) => causesIn(saying, context.lexiconOf(saying.annotated.article.language))),
  // "Kabelbrand" and "Kabel": the one in the other.
  differ: (left, right) => {
    const [a, b] = [left.key.split(' '), right.key.split(' ')]
    return !a.some((part) => b.some((other) => part.includes(other) || other.includes(part)))
  },
}

const UNTOLD: ReadonlySet<string> = new Set(['question', 'conditional', 'planned'])

function causesIn(saying: Saying, lexicon: Lexicon): readonly Answer[] {
  const { terms } = lexicon
  const { article } = saying.annotated
  if (terms === undefined || UNTOLD.has(saying.statement.modality) || saying.isNegative) return []
  const folded = (token: Token | undefined): string =>
    token === undefined ? '' : lexicon.form(article.reading.slice(token.start, token.end)).folded
  return segmentsOf(saying).flatMap((segment): readonly Answer[] => {
    const mood = segment.find(({ verb }) => verb?.finite === true)
    if (terms.openers.has(folded(segment[0])) || terms.asking.has(folded(segment[0]))) return []
    if (!mood || terms.wanting.has(lexicon.form(mood.lemma).folded)) return []
    const cue = segment.findIndex((token) => terms.contrasts.causes.nouns.has(lexicon.form(token.lemma).stem))
    const verb = segment.findIndex(
      (token) =>
        token.pos === 'VERB' &&
        terms.contrasts.causes.verbs.has(lexicon.form(particled(segment, token, lexicon)).folded),
    )
    if (cue < 0 && verb < 0) return []
    const isOf = (token: Token): boolean => terms.contrasts.causes.of.has(lexicon.form(token.lemma).key)
    // "Löste Kritik aus": what was caused must be what news are about.
    if (cue < 0 && !segment.some(isOf)) return []
    // "Der Brand löste … aus": what burnt brought something about itself.
    const finite = segment.findIndex((token) => token.verb?.finite === true)
    const isByIt =
      segment.findIndex(isOf) < finite &&
      !segment.some((token, at) => at > finite && terms.contrasts.causes.by.has(folded(token)))
    if (cue < 0 && isByIt) return []
    const named = segment.filter((token, at) => {
      if (token.pos !== 'NOUN' || at === cue || isOf(token)) return false
      // The title of a film, in marks.
      if (/["„“»«]/u.test(article.reading.charAt(token.start - 1))) return false
      // "Auslöser der Untersuchung", "für die Untersuchung des Films": what was brought about.
      if (terms.contrasts.causes.said.has(folded(segment[at + 1]))) return false
      if (segment[at - 1]?.pos === 'DET' && segment[at - 2]?.pos === 'NOUN') return false
      const before = segment
        .slice(Math.max(0, at - 3), at)
        .findLast((other) => other.pos === 'ADP' && !terms.hedges.has(lexicon.form(other.lemma).stem))
      return before === undefined || (cue < 0 && terms.contrasts.causes.by.has(folded(before)))
    })
    const [found] = named
    if (!found) return []
    const text = article.reading.slice(found.start, found.end)
    const key = [lexicon.form(text).key, ...lexicon.parts(text)].join(' ')
    return [{ article: article.id, start: segment[0]!.start, end: segment.at(-1)!.end, question: 'cause', key }]
  })
}

function particled(segment: readonly Token[], { lemma }: Token, lexicon: Lexicon): string {
  const last = segment.at(-1)!
  return last.pos !== 'VERB' && lexicon.terms?.particles.has(lexicon.form(last.lemma).folded)
    ? last.lemma + lemma
    : lemma
}
