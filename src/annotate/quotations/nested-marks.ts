import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Layers } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'
import type { Quoted } from './marks.ts'
import { type Reading, readingOf } from './reading.ts'
import { unitsOf } from './units.ts'

/**
 * Words in marks inside words in marks („Sie sagte: ‚Ich bleibe‘“, erzählte er): what the outer marks hold is read as
 * text of its own. Only those count whose frame stands there; a term in inner marks is nobody's words.
 */
export function nestedMarks(
  article: Article,
  layers: Pick<Layers, 'sentences' | 'tokens' | 'mentions'>,
  pairs: readonly Quoted[],
  pack: LanguagePack,
  framed: (reading: Reading) => readonly Draft[],
): readonly Draft[] {
  const inner = pairs.filter(({ depth }) => depth === 1)
  if (inner.length === 0) return []
  const around = pairs.filter(
    (pair) => pair.depth === 0 && inner.some(({ start, end }) => pair.start < start && end <= pair.end),
  )
  const sentences = around.flatMap(({ inner: { start, end } }) => within(layers.sentences, start, end))
  const lifted = inner.map((pair) => ({ ...pair, depth: 0 }))
  const units = unitsOf(article, { ...layers, sentences }, lifted, pack)
  const text = article.reading
  const found: Draft[] = []
  for (const [index, unit] of units.entries())
    for (const draft of framed(readingOf(unit, index, pack.quotations)))
      if (draft.type === 'direct' && draft.content.every((span) => inner.some((pair) => sameAs(pair, span))))
        // "Er nannte mich ‚einen Lügner‘": of whom somebody's words speak their own text does not say.
        found.push({ ...draft, rule: 'quotations/nested', ...(isPronoun(draft, text, pack) && { doubtful: true }) })
  return found
}

function isPronoun({ speaker }: Draft, text: string, { quotations }: LanguagePack): boolean {
  const span = speaker[0]
  return span !== undefined && quotations.subjectPronouns.has(text.slice(span.start, span.end).toLowerCase())
}

function sameAs(pair: Span, span: Span): boolean {
  return pair.start === span.start && pair.end === span.end
}

/** The sentences of a stretch, cut to it. */
function within(sentences: Layers['sentences'], start: number, end: number): Layers['sentences'] {
  const cut: Layers['sentences'][number][] = []
  for (let i = indexAt(sentences, start); i < sentences.length && sentences[i]!.start < end; i += 1) {
    const sentence = sentences[i]!
    cut.push({ ...sentence, start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) })
  }
  return cut
}
