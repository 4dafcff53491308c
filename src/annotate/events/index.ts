import { isContent } from '../../model/article.ts'
import type { NewsEvent, Participant } from '../../model/layers.ts'
import { entityByMention } from '../entities/entity-at.ts'
import { defineStage } from '../stage.ts'
import { clauseRules } from '../statements/clauses.ts'
import { withLeadDay } from './lead-day.ts'
import { mayTell } from './may-tell.ts'
import { readSentence, type SentenceContext, type SentenceReading } from './read-sentence.ts'

/** What happened, is planned or denied, in the words of the article (see `docs/annotation/events.md`). */
export const events = defineStage({
  assigns: 'events',
  requires: ['sentences', 'tokens', 'mentions', 'entities', 'timeExpressions', 'quotations'],
  version: 2,
  run: ({ article, pack, layers }) => {
    const owners = entityByMention(layers)
    const mentionsAt = new Map(
      layers.mentions.map((mention, index) => [mention.start, { mention, entity: owners[index]?.id }] as const),
    )
    const context: SentenceContext = { article, pack, layers, mentionsAt, clauses: clauseRules(pack) }
    const readings = new Map<number, SentenceReading>()
    const layer: NewsEvent[] = []
    // Most sentences hold no word that could tell an event: they are not read at all.
    for (const { index, last } of mayTell(article, layers, pack)) {
      if (!isRead(context, index)) continue
      const reading = readSentence(context, index, () => pairBefore(context, index, readings), last)
      readings.set(index, reading)
      layer.push(...reading.events)
    }
    const sorted = layer.sort((a, b) => a.start - b.start)
    return { layer: withLeadDay(sorted, article, layers, pack.events) }
  },
})

/** Whether a sentence stands where the article tells its news. */
function isRead({ article, layers }: SentenceContext, index: number): boolean {
  const block = article.blocks[layers.sentences[index]!.block]
  return block !== undefined && isContent(block) && block.role !== 'pull-quote'
}

/** Sentences over which "die beiden" may look back in its block to the two who met or spoke. */
const PAIR_REACH = 3

/** The two that "die beiden" in a sentence may mean: the last of those before it in its block, or right before it. */
function pairBefore(
  context: SentenceContext,
  index: number,
  readings: Map<number, SentenceReading>,
): readonly Participant[] {
  const { sentences } = context.layers
  const { block } = sentences[index]!
  for (let before = index - 1; before >= 0 && before >= index - PAIR_REACH; before -= 1) {
    if (sentences[before]!.block !== block && before < index - 1) break
    if (!isRead(context, before)) continue
    let reading = readings.get(before)
    if (!reading?.complete) {
      reading = readSentence(context, before, () => reading?.pairBefore ?? [])
      readings.set(before, reading)
    }
    if (reading.pair !== undefined) return reading.pair
  }
  return []
}
