import type { Layers, Quotation } from '../../../src/model/layers.ts'
import { indexAt } from '../../../src/model/span.ts'
import { type GoldDocument, type GoldQuotation, goldGroups, systemGroups } from './load.ts'
import { overlap, pairUp } from './score.ts'

/** What a gold quotation is like, for tables: none of it holds words of a text. */
interface Classes {
  readonly type: string
  readonly cue: string
  readonly speaker: string
  readonly distance: string
}

interface Row {
  readonly all: number
  readonly found: number
  readonly spoken: number
}

/** A document with what the system finds in it. */
interface Annotated {
  readonly document: GoldDocument
  readonly layers: Layers
  readonly quotations: readonly Quotation[]
}

const PRONOUN =
  /^(?:er|sie|es|ich|wir|ihm|ihr|ihnen|der|die|das|dieser|diese|letzterer?|man|beide|welcher?|denen|dem)$/iu

function classesOf({ document, layers }: Annotated, quotation: GoldQuotation): Classes {
  return {
    type: quotation.type,
    cue: cueClass(layers, quotation),
    speaker: speakerClass(document.text, layers, quotation),
    distance: distanceClass(layers, quotation),
  }
}

function cueClass({ tokens }: Layers, { cue, frame, speaker }: GoldQuotation): string {
  const first = cue[0]
  if (!first) return 'none'
  const length = (spans: GoldQuotation['cue']) => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  if (length(frame) <= length(cue) + length(speaker) + 3) return 'source phrase'
  const token = tokens[indexAt(tokens, first[0])]
  return token?.verb ? 'verb' : token?.pos === 'NOUN' || token?.pos === 'DET' ? 'noun' : 'other'
}

function speakerClass(text: string, { mentions }: Layers, { speaker }: GoldQuotation): string {
  const first = speaker[0]
  if (!first) return 'none'
  if (PRONOUN.test(text.slice(first[0], first[1]))) return 'pronoun'
  for (let i = indexAt(mentions, first[0]); i < mentions.length && mentions[i]!.start < first[1]; i += 1)
    if (mentions[i]!.form === 'name') return 'name'
  return 'description'
}

function distanceClass({ sentences }: Layers, { speaker, quote }: GoldQuotation): string {
  const [who, said] = [speaker[0], quote[0]]
  if (!who || !said) return 'none'
  const far = Math.min(
    ...quote.flatMap(([start, end]) => [
      Math.abs(indexAt(sentences, who[0]) - indexAt(sentences, start)),
      Math.abs(indexAt(sentences, who[0]) - indexAt(sentences, Math.max(start, end - 1))),
    ]),
  )
  return far === 0 ? 'same sentence' : far === 1 ? 'next sentence' : 'further'
}

/** What became of each gold quotation, and of what the system finds beside the gold. */
interface Outcome {
  readonly classes?: Classes
  readonly rule?: string
  readonly found: boolean
  readonly spoken: boolean
}

function outcomesOf(annotated: Annotated): readonly Outcome[] {
  const { document, quotations } = annotated
  const gold = goldGroups(document)
  const system = systemGroups(document, quotations)
  return pairUp(system, gold).map(([s, g]): Outcome => {
    const index = gold.indexOf(g)
    const rule = quotations[system.indexOf(s)]?.rule
    const found = overlap(s.tokens.quote, g.tokens.quote) > 0
    return {
      ...(index >= 0 && { classes: classesOf(annotated, document.quotations[index]!) }),
      ...(rule !== undefined && { rule }),
      found,
      spoken: found && (g.tokens.speaker.size === 0 || overlap(s.tokens.speaker, g.tokens.speaker) > 0),
    }
  })
}

/** Percent of gold quotations found, and found with the right speaker, by cue class, speaker class and distance. */
export function breakdown(documents: readonly Annotated[]): Record<string, number> {
  const rows = new Map<string, Row>()
  for (const { classes, found, spoken } of documents.flatMap(outcomesOf)) {
    if (!classes) continue
    for (const key of [`cue ${classes.cue}`, `speaker ${classes.speaker}`, `distance ${classes.distance}`]) {
      const row = rows.get(key) ?? { all: 0, found: 0, spoken: 0 }
      rows.set(key, { all: row.all + 1, found: row.found + (found ? 1 : 0), spoken: row.spoken + (spoken ? 1 : 0) })
    }
  }
  const figures: Record<string, number> = {}
  for (const [key, { all, found, spoken }] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (key === 'distance none') continue
    figures[`${key}: found`] = (100 * found) / all
    figures[`${key}: with speaker`] = (100 * spoken) / all
  }
  return figures
}

/** The most frequent patterns of what goes wrong, as classes with counts, most frequent first. */
export function errorPatterns(documents: readonly Annotated[], most = 20): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { classes, rule, found, spoken } of documents.flatMap(outcomesOf)) {
    if (found && spoken) continue
    const what = classes ? `${classes.type}, cue ${classes.cue}, speaker ${classes.speaker}` : ''
    const pattern = !classes
      ? `beside the gold: ${rule}`
      : found
        ? `speaker not found: ${what}, ${classes.distance} (${rule})`
        : `not found: ${what}`
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most)
}
