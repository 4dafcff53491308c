import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Layers, Quotation } from '../../model/layers.ts'
import { contains, indexAt, type Span } from '../../model/span.ts'
import { provenance } from '../stage.ts'
import type { Draft } from './draft.ts'
import { type Who, whoOf } from './who.ts'

/** How many sentences before a pronoun its person may have been named. */
const WINDOW = 2

/** Orders the quotations, finds the entity of each speaker and addressee and the quotation each is nested in. */
export function resolve(
  article: Article,
  layers: Pick<Layers, 'sentences' | 'tokens' | 'mentions' | 'entities'>,
  pack: LanguagePack,
  drafts: readonly Draft[],
): readonly Quotation[] {
  const sorted = unique(
    [...drafts].sort((a, b) => a.content[0]!.start - b.content[0]!.start || b.content[0]!.end - a.content[0]!.end),
  )
  const who = whoOf(article.reading, layers, pack)
  const speakers = new Map<number, Entity | undefined>()
  const outers = outersOf(sorted)
  let voice: { readonly entity: Entity; readonly end: number } | undefined
  return sorted.map((draft, index): Quotation => {
    const { rule, unit: _unit, doubtful, ...rest } = draft
    const speaker = draft.speaker[0]
    let entity: Entity | undefined
    if (speaker && !doubtful) {
      entity =
        speakers.get(speaker.start) ?? who.entityOf(speaker) ?? antecedent(article, layers, who, speaker, draft, voice)
      speakers.set(speaker.start, entity)
    }
    if (entity?.kind === 'person' && !doubtful) voice = { entity, end: draft.content.at(-1)!.end }
    const addressee = draft.addressee[0] && who.entityOf(draft.addressee[0])
    const outer = outers[index]
    return {
      ...rest,
      ...(entity && { speakerEntity: entity.id }),
      ...(addressee && { addresseeEntity: addressee.id }),
      ...(outer !== undefined && { outer }),
      ...provenance(pack, rule),
    }
  })
}

/** Two rules that find the very same words: the one found first stays. */
function unique(sorted: readonly Draft[]): readonly Draft[] {
  return sorted.filter((draft, index) => {
    const before = sorted[index - 1]
    return !before || before.type !== draft.type || JSON.stringify(before.content) !== JSON.stringify(draft.content)
  })
}

/** The person a pronoun stands for: the only one that fits nearby, or the one who spoke right before. */
function antecedent(
  article: Article,
  layers: Pick<Layers, 'sentences' | 'tokens'>,
  who: Who,
  span: Span,
  draft: Draft,
  voice: { readonly entity: Entity; readonly end: number } | undefined,
): Entity | undefined {
  const pronoun = article.reading.slice(span.start, span.end).toLowerCase()
  if (isPlural(layers, draft)) return undefined
  const sentence = indexAt(layers.sentences, span.start)
  const from = layers.sentences[Math.max(0, sentence - WINDOW)]?.start ?? span.start
  const persons = who.personsIn(from, span.start).filter((entity) => who.agrees(pronoun, entity))
  if (persons.length === 1) return persons[0]
  if (voice && voice.end > from && who.agrees(pronoun, voice.entity) && persons.length > 0)
    return persons.includes(voice.entity) ? voice.entity : undefined
  return voice && voice.end > from && persons.length === 0 && who.agrees(pronoun, voice.entity)
    ? voice.entity
    : undefined
}

/** Whether the verb beside the pronoun, or the cue, can only be plural: "sie erklärten". */
function isPlural(layers: Pick<Layers, 'tokens'>, draft: Draft): boolean {
  const { tokens } = layers
  const at = indexAt(tokens, draft.speaker[0]!.start)
  const cue = draft.cue[0] ?? draft.content[0]!
  return [tokens[at - 1], tokens[at + 1], tokens[indexAt(tokens, cue.start)]].some((token) => {
    const numbers = token?.verb?.finite ? token.verb.number : []
    return numbers.length > 0 && !numbers.includes('singular')
  })
}

/** For each quotation the index of the smallest other one whose content holds all of it. Linear over sorted content. */
function outersOf(sorted: readonly Draft[]): readonly (number | undefined)[] {
  const open: number[] = []
  return sorted.map((draft, index) => {
    const start = draft.content[0]!.start
    while (open.length > 0 && sorted[open.at(-1)!]!.content.at(-1)!.end <= start) open.pop()
    const outer = open.findLast((other) =>
      draft.content.every((inner) => sorted[other]!.content.some((span) => contains(span, inner))),
    )
    open.push(index)
    return outer
  })
}
