import type { Layers, Quotation } from '../../../src/model/layers.ts'
import { indexAt } from '../../../src/model/span.ts'
import type { ClassRow } from '../result.ts'
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

/** A cue with a verb is one ("Wie … mitteilte", "sagte"), then one with a noun; what is left and little else frames is a source. */
function cueClass({ tokens }: Layers, { cue, frame, speaker }: GoldQuotation): string {
  if (!cue[0]) return 'none'
  const words = cue.flatMap(([start, end]) =>
    tokens.slice(indexAt(tokens, start), indexAt(tokens, end)).filter((token) => token.start < end),
  )
  if (words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return 'verb'
  if (words.some(({ pos }) => pos === 'NOUN')) return 'noun'
  const length = (spans: GoldQuotation['cue']) => spans.reduce((sum, [start, end]) => sum + end - start, 0)
  return length(frame) <= length(cue) + length(speaker) + 3 ? 'source phrase' : 'particle'
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

/** Gold quotations by type, cue class, speaker class and distance: how many there are, are found, and with the right speaker. */
export function classRows(documents: readonly Annotated[]): readonly ClassRow[] {
  const rows = new Map<string, Row>()
  for (const { classes, found, spoken } of documents.flatMap(outcomesOf)) {
    if (!classes) continue
    for (const group of GROUPS) {
      const key = `${group}\t${classes[group]}`
      const row = rows.get(key) ?? { all: 0, found: 0, spoken: 0 }
      rows.set(key, { all: row.all + 1, found: row.found + (found ? 1 : 0), spoken: row.spoken + (spoken ? 1 : 0) })
    }
  }
  return [...rows]
    .map(([key, { all, found, spoken }]): ClassRow => {
      const [group = '', name = ''] = key.split('\t')
      return { group, name, count: all, found: (100 * found) / all, spoken: (100 * spoken) / all }
    })
    .filter(({ group, name }) => !(group === 'distance' && name === 'none'))
    .sort((a, b) => order(a.group) - order(b.group) || b.count - a.count)
}

const GROUPS = ['type', 'cue', 'speaker', 'distance'] as const
const order = (group: string) => GROUPS.indexOf(group as (typeof GROUPS)[number])

/** The rows of {@link classRows} as figures; types have figures of their own. */
export function breakdown(rows: readonly ClassRow[]): Record<string, number> {
  const all = rows.reduce((sum, { group, count }) => sum + (group === 'type' ? count : 0), 0)
  // Of a handful among many one more or less says nothing: those stand in the table alone.
  const fewest = all < 100 ? 1 : 10
  const figures: Record<string, number> = {}
  for (const { group, name, count, found, spoken } of [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))) {
    if (group === 'type' || count < fewest) continue
    figures[`${group} ${name}: found`] = found
    figures[`${group} ${name}: with speaker`] = spoken
  }
  return figures
}

const keyOf = ({ group, name }: ClassRow) => `${group} ${name}`

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
