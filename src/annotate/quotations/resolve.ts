import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Layers, Quotation } from '../../model/layers.ts'
import { contains, indexAt, type Span } from '../../model/span.ts'
import { provenance } from '../stage.ts'
import type { Draft } from './draft.ts'
import { type Who, whoOf } from './who.ts'

/** Who spoke last; without `entity` somebody who is described but not known. */
interface Voice {
  readonly entity?: Entity
  /** Grammatical gender of the noun that describes who spoke. */
  readonly gender?: 'm' | 'f' | undefined
  readonly end: number
}

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
  let voice: Voice | undefined
  return sorted.map((draft, index): Quotation => {
    const { rule, unit: _unit, doubtful, carries: _carries, ...rest } = draft
    const speaker = draft.speaker[0]
    let entity: Entity | undefined
    if (speaker && !doubtful) {
      const pronoun = pack.quotations.pronounGenders.has(
        article.reading.slice(speaker.start, speaker.end).toLowerCase(),
      )
      entity =
        speakers.get(speaker.start) ??
        who.entityOf(speaker) ??
        who.describedBy(speaker) ??
        who.ownerOf(speaker) ??
        (pronoun ? antecedent(article, layers, pack, who, speaker, draft, voice) : undefined)
      speakers.set(speaker.start, entity)
      // "Berg soll geflohen sein": not what Berg says.
      if (entity && unframed(draft) && who.opens(draft.content[0]!, entity)) entity = undefined
      if (entity?.kind === 'place' && !who.bare(speaker)) entity = undefined
      const end = Math.max(draft.content.at(-1)!.end, speaker.end, draft.frame.at(-1)?.end ?? 0)
      if (entity?.kind === 'person') voice = { entity, end }
      else if (!entity && !pronoun) voice = { gender: who.genderIn(speaker), end }
    }
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

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end)
}

/** Whether a quotation has its speaker from the sentences before it. */
function unframed(draft: Draft): boolean {
  return draft.type === 'free-indirect' || draft.type === 'indirect-free-indirect'
}

/** Two rules that find the very same words: the one found first stays. */
function unique(sorted: readonly Draft[]): readonly Draft[] {
  return sorted.filter((draft, index) => {
    const before = sorted[index - 1]
    return !before || before.type !== draft.type || !sameSpans(before.content, draft.content)
  })
}

/**
 * The person a pronoun stands for: the only one that fits nearby, or the one who spoke right before. Who is named in
 * what is said, or beside the pronoun, is somebody else.
 */
function antecedent(
  article: Article,
  layers: Pick<Layers, 'sentences' | 'tokens'>,
  pack: LanguagePack,
  who: Who,
  span: Span,
  draft: Draft,
  voice: Voice | undefined,
): Entity | undefined {
  const pronoun = article.reading.slice(span.start, span.end).toLowerCase()
  if (isPlural(layers, draft)) return undefined
  const first = Math.min(span.start, draft.content[0]!.start)
  const from = layers.sentences[Math.max(0, indexAt(layers.sentences, first) - WINDOW)]?.start ?? first
  const near = voice && voice.end > from ? voice : undefined
  const others = new Set<Entity>()
  const said = draft.type === 'reported' ? [{ start: span.end, end: draft.content.at(-1)!.end }] : draft.content
  for (const { start, end } of [
    ...said,
    ...draft.addressee,
    { start: span.end, end: draft.frame.at(-1)?.end ?? span.end },
  ])
    for (const entity of who.personsIn(start, end)) others.add(entity)
  const fits = (entity: Entity) => who.agrees(pronoun, entity) && !others.has(entity)
  const persons = who.personsIn(from, span.start).filter(fits)
  // A new paragraph that names one person speaks of that one: "Leiter Ole Berg mag nicht reden. …, erzählt er."
  const block = article.blocks[layers.sentences[indexAt(layers.sentences, span.start)]?.block ?? -1]?.start ?? 0
  if (!voice || voice.end <= block) {
    const here = who.personsIn(Math.max(from, block), span.start).filter(fits)
    if (here.length === 1) return here[0]
  }
  // "Ihr Arzt sagte, … Er warnte": whoever spoke has no name here.
  if (near && !near.entity && near.gender === pack.quotations.pronounGenders.get(pronoun)) return undefined
  if (persons.length === 1) return persons[0]
  const topic = topicBefore(layers, who, first)
  if (topic && fits(topic)) return topic
  if (!near?.entity || !fits(near.entity)) return undefined
  // "So Berg. Dem widersprach Auer. „…“, sagte er": the sentence between names somebody else.
  const between = who.personsIn(near.end, span.start).filter(fits)
  if (between.length > 0 && !between.includes(near.entity)) return undefined
  return persons.length === 0 || persons.includes(near.entity) ? near.entity : undefined
}

/** The one person before the verb of the sentence before: "Ole Berg übte Kritik. Er nannte …". */
function topicBefore(layers: Pick<Layers, 'sentences' | 'tokens'>, who: Who, offset: number): Entity | undefined {
  const index = indexAt(layers.sentences, offset)
  const here = layers.sentences[index]
  const before = layers.sentences[index - 1]
  if (!here || before?.block !== here.block) return undefined
  const { tokens } = layers
  const from = indexAt(tokens, before.start)
  if (tokens[from]?.pos === 'ADP' || tokens[from]?.pos === 'PUNCT') return undefined
  let to = from
  while (to < tokens.length && tokens[to]!.start < before.end && tokens[to]!.verb?.finite !== true) to += 1
  const named = who.personsIn(before.start, tokens[to]?.start ?? before.end)
  return named.length === 1 ? named[0] : undefined
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
