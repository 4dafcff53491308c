import type { LanguagePack } from '../../language/pack.ts'
import { type Article, type Block, isContent } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'
import type { Draft } from './draft.ts'

const NONE: readonly Span[] = []

/** "Köstner: Wir bauen neu.", "TALPOST: Wann?": a paragraph that opens with who speaks in it. */
const LABEL = /^((?:(?:al|el|von|van|de|di)[- ])?\p{Lu}[^\s:.!?]*(?: [^\s:.!?]+){0,4}):\s+(?=\S)/u

/** Fewest paragraphs of two who take turns. */
const FEWEST = 4

/** A paragraph of an interview: who speaks, as far as a word says so, and where their words begin. */
export interface Turn {
  readonly block: Block
  readonly label?: Span
  readonly speaker?: Span
  readonly words: Span
  /** Whether it asks: what the outlet says is no quotation. */
  readonly asks: boolean
}

/** The turns of an interview: paragraphs with the names of two who alternate, or questions to somebody who is addressed. */
export function turnsOf(article: Article, { quotations }: LanguagePack): readonly Turn[] {
  const blocks = article.blocks.filter((block) => isContent(block) && block.role !== 'headline')
  if (blocks.length < FEWEST) return []
  const labelled = labelledTurns(article.reading, blocks)
  return labelled.length > 0 ? labelled : addressedTurns(article.reading, blocks, quotations.interviews)
}

/** The answers, as quotations. */
export function answers(turns: readonly Turn[]): readonly Draft[] {
  return turns
    .filter(({ asks }) => !asks)
    .map(({ speaker, label, words }) => ({
      type: 'direct',
      medium: 'speech',
      rule: 'quotations/interview',
      content: [words],
      cue: NONE,
      speaker: speaker ? [speaker] : NONE,
      addressee: NONE,
      frame: label ? [{ start: label.start, end: label.end + 1 }] : NONE,
      venue: NONE,
      unit: 0,
    }))
}

function labelledTurns(text: string, blocks: readonly Block[]): readonly Turn[] {
  const found = blocks.flatMap((block) => {
    const match = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 120)))
    if (!match) return []
    const label = { start: block.start, end: block.start + match[1]!.length }
    const words = { start: block.start + match[0].length, end: block.end }
    return [{ block, label, words, who: match[1]!.split(' ').at(-1)!.toLowerCase() }]
  })
  const counts = new Map<string, number>()
  for (const { who } of found) counts.set(who, (counts.get(who) ?? 0) + 1)
  const often = found.filter(({ who }) => counts.get(who)! > 1)
  const names = new Set(often.map(({ who }) => who))
  if (often.length < FEWEST || names.size < 2) return []
  // Two who speak by turns, not a list of headings: hardly ever one after himself.
  const turns = often.filter(({ who }, i) => i === 0 || often[i - 1]!.who !== who).length
  if (turns < often.length - 1) return []
  const asking = asker(text, often)
  return often.map(({ block, label, words, who }) => ({ block, label, speaker: label, words, asks: who === asking }))
}

/** Of those who take turns the one whose paragraphs end in a question most often, else the first. */
function asker(text: string, turns: readonly { readonly who: string; readonly words: Span }[]): string {
  const asked = new Map<string, number>()
  for (const { who, words } of turns)
    asked.set(who, (asked.get(who) ?? 0) + (text.slice(words.start, words.end).trimEnd().endsWith('?') ? 1 : 0))
  return [...asked].reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** "Herr Köstner, was nun?": from there on question and answer take turns, up to the line that says who asked. */
function addressedTurns(
  text: string,
  blocks: readonly Block[],
  { address, closing }: LanguagePack['quotations']['interviews'],
): readonly Turn[] {
  const wordsOf = (block: Block) => text.slice(block.start, block.end).trimEnd()
  const from = blocks.findIndex((block) => wordsOf(block).endsWith('?') && address.test(wordsOf(block)))
  const last = blocks.findLastIndex((block) => closing.test(wordsOf(block)))
  const to = last < 0 ? blocks.length : last
  if (from < 0 || to - from < FEWEST) return []
  const asked = blocks.slice(from, to).filter((_, i) => i % 2 === 0)
  const told = blocks.slice(from, to).filter((_, i) => i % 2 === 1)
  const questions = (some: readonly Block[]) => some.filter((block) => wordsOf(block).includes('?')).length
  // Where no line at its end says that it is one, half of what is asked must be a question, or a third where no answer asks.
  const few = last >= 0 ? 4 : questions(told) === 0 ? 3 : 2
  if (questions(asked) * few < asked.length || questions(told) * 4 > told.length) return []
  const named = address.exec(wordsOf(blocks[from]!))!
  const start = blocks[from]!.start + named.index
  const speaker = { start, end: start + named[0].length }
  return blocks
    .slice(from, to)
    .map((block, i) => ({ block, speaker, words: { start: block.start, end: block.end }, asks: i % 2 === 0 }))
}
