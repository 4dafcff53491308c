import { findPhrases } from '../../language/find-phrases.ts'
import type { Pieces } from '../../language/pieces.ts'
import type { Direction, TimeMeaning, TimeRules } from '../../language/time-expressions.ts'
import { type Article, type Block, isContent } from '../../model/article.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Deixis, TimeExpression } from '../../model/layers.ts'
import { indexAt, type Span } from '../../model/span.ts'
import { defineStage, provenance } from '../stage.ts'
import { wordsOfBlock } from '../tokens/block-words.ts'
import { dateDiagnostics } from './date-diagnostics.ts'
import { advance, type Narrative } from './narrative.ts'
import { anchorFor, publicationOf } from './resolve.ts'
import { tenseAt } from './tense.ts'
import { type FoundIn, isHistory } from './today.ts'
import { alternativesTo, type Place, resolvedValue } from './value.ts'

/** How many pieces before an expression a word like "nach" is looked for. */
const AFTER_REACH = 6

function standsAfter(rules: TimeRules, pieces: Pieces, from: number): boolean {
  for (let at = from - 1; at >= 0 && at >= from - AFTER_REACH; at -= 1) {
    const piece = pieces.get(at)!
    if (piece.kind === 'mark' && piece.text !== '-') return false
    if (rules.afterWords?.has(piece.lower)) return true
  }
  return false
}

/** The way that a word in front points: "für Mai", "seit dem Montag". What is told "für den Mai" may be past. */
function pointerAt({ pointers, articles }: TimeRules, pieces: Pieces, from: number): Direction | undefined {
  const before = pieces.get(from - 1)?.lower ?? ''
  const beyond = articles?.has(before) ? pointers?.get(pieces.get(from - 2)?.lower ?? '') : undefined
  return pointers?.get(before) ?? (beyond === 'past' ? beyond : undefined)
}

/** Which way an expression points: by its own words, by the words before it, or by the tense. */
function directionOf(
  rules: TimeRules,
  meaning: TimeMeaning,
  pieces: Pieces,
  from: number,
  tense: Direction | undefined,
): Direction | undefined {
  const { ask } = meaning
  if (ask && 'direction' in ask && ask.direction && ask.direction !== 'present') return ask.direction
  const pointer = pointerAt(rules, pieces, from)
  if (pointer) return pointer
  if (tense === 'past' || tense === 'future') return tense
  if (standsAfter(rules, pieces, from)) return 'past'
  // The present tells what is to come for days; for months and seasons it leaves it open.
  return tense === 'present' && ask?.to !== 'month' && ask?.to !== 'part-of-year' ? 'future' : undefined
}

function deixisOf(meaning: TimeMeaning, direction: Direction | undefined): Deixis | undefined {
  const { ask, weekday } = meaning
  const days = meaning.days ?? (ask?.to === 'day' && !ask.from ? ask.days : undefined)
  if (direction === undefined && days === undefined && weekday === undefined) return undefined
  return {
    ...(direction && { direction }),
    ...(days !== undefined && { days }),
    ...(weekday !== undefined && { weekday }),
  }
}

/** Whether the words belong to a picture: what it shows is told in the present and over. */
function isCaption(rules: TimeRules, { reading }: Article, { role }: Block, { end }: Span): boolean {
  return role === 'photo-caption' || rules.credit?.test(reading.slice(end, end + CREDIT_REACH)) === true
}

/** How far behind an expression the credit of a picture is looked for, in UTF-16 units. */
const CREDIT_REACH = 140

/** The anchor of what is resolved: the day given, or one that was inferred from evidence. */
const anchorOf = (article: Article) => (article.date?.basis === 'given' ? 'publication' : 'inferred-date')

/** A time expression while it is made: fields that few have are set one by one, which is quicker than spreading them. */
type Draft = { -readonly [Field in keyof TimeExpression]: TimeExpression[Field] }

/** Fills the time expressions: TIMEX3 with values resolved against the day of publication and the tense. */
export const timeExpressions = defineStage({
  assigns: 'timeExpressions',
  requires: ['sentences', 'tokens'],
  version: 3,
  run: ({ article, pack, layers }) => {
    const rules = pack.timeExpressions
    const book = rules.book?.()
    if (!book) return { layer: [] }
    const published = publicationOf(article.date?.value)
    const layer: TimeExpression[] = []
    const diagnostics: Diagnostic[] = []
    const blocks: (FoundIn & { readonly block: Block })[] = []
    for (const block of article.blocks) {
      if (!isContent(block) && block.role !== 'photo-caption') continue
      blocks.push({ block, ...findPhrases(book, wordsOfBlock(article.reading, layers.tokens, block)) })
    }
    const history = isHistory(blocks, article.date?.value)
    let narrative: Narrative = { history }
    const year = Number(article.date?.value.slice(0, 4) ?? 0)
    for (const within of blocks) {
      const { block, pieces } = within
      for (let index = 0; index < within.found.length; index += 1) {
        const { rule, from, to, meaning } = within.found[index]!
        const span = { start: pieces.get(from)!.start, end: pieces.get(to - 1)!.end }
        if (meaning.impossible) {
          const words = article.reading.slice(span.start, span.end)
          diagnostics.push({ code: 'time-impossible', severity: 'info', span, reason: `"${words}" is not a real day` })
          continue
        }
        const { ask } = meaning
        const number = indexAt(layers.sentences, span.start)
        const sentence = layers.sentences[number] ?? block
        const before = pieces.get(from - 1)?.lower ?? ''
        const asks = ask !== undefined || meaning.weekday !== undefined || /^\d/.test(meaning.said)
        const told = asks ? tenseAt(rules, layers.tokens, span, article.reading, sentence) : undefined
        const tense = told === 'present' && isCaption(rules, article, block, span) ? 'past' : told
        const direction = asks ? directionOf(rules, meaning, pieces, from, tense) : undefined
        const place: Place = {
          rules,
          text: article.reading,
          tokens: layers.tokens,
          block: within,
          index,
          span,
          sentence,
          number,
          tense,
          direction,
          narrative,
          publication: ask && anchorFor(ask, published),
          year,
        }
        const value = resolvedValue(meaning, place)
        const alternatives = alternativesTo(meaning, value, place)
        if (meaning.type === 'DURATION' && rules.agoWords?.has(before))
          narrative = { ...narrative, ago: { sentence: number, days: meaning.said.endsWith('D') } }
        if (value !== undefined)
          narrative = advance(narrative, value, ask, number, rules.pointers?.has(before) ? undefined : tense)
        const { type, said, mod, quant, freq } = meaning
        const deixis = deixisOf(meaning, direction)
        const { confidence } = provenance(pack, rule)
        const time: Draft = { ...span, type, value: value ?? said, said, rule, confidence }
        if (mod) time.mod = mod
        if (quant) time.quant = quant
        if (freq) time.freq = freq
        if (alternatives.length > 0) time.alternatives = alternatives
        if (ask && value !== undefined) time.anchor = anchorOf(article)
        if (deixis) time.deixis = deixis
        layer.push(time)
      }
    }
    return { layer, diagnostics: [...diagnostics, ...dateDiagnostics(article, layer)] }
  },
})
