import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Layers, Quotation } from '../../model/layers.ts'
import { contains, indexAt, type Span } from '../../model/span.ts'
import { provenance } from '../stage.ts'
import { anonymityOf } from './anonymous.ts'
import { antecedentsOf, standInOf, type Voice } from './antecedent.ts'
import { bodiesOf } from './bodies.ts'
import { descriptionsOf } from './descriptions.ts'
import type { Draft } from './draft.ts'
import { ownersOf } from './owners.ts'
import { representsOf } from './represents.ts'
import { topicsOf } from './topics.ts'
import { whoOf } from './who.ts'

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
  const direct = directIn(sorted)
  const keptBack = anonymityOf(article.reading, layers, pack.quotations)
  const represents = representsOf(article.reading, layers, pack, who)
  const topicOf = topicsOf(article.reading, layers, who, direct)
  const antecedent = antecedentsOf(article, layers, pack, who, direct, topicOf)
  const described = descriptionsOf(article, layers, pack, who, topicOf)
  const bodyOf = bodiesOf(article.reading, layers, pack, who)
  const sourceOf = ownersOf(article.reading, layers, pack)
  const speakers = new Map<number, Entity | undefined>()
  const outers = outersOf(sorted)
  let voice: Voice | undefined

  function holderOf(span: Span): Entity | undefined {
    const holders = who.holders(span)
    return holders.length === 1 ? holders[0] : undefined
  }

  /** "Ihrer Einschätzung nach", "Angaben des Herstellers": whose words they are, where no name tells. */
  function ownedBy(speaker: Span, draft: Draft): Entity | undefined {
    const owner = sourceOf(speaker)
    if (!owner) return undefined
    if (owner.standIn) return antecedent(owner.standIn, owner.span, draft, voice)
    return who.entityOf(owner.span) ?? holderOf(owner.span) ?? bodyOf(owner.span) ?? described(owner.span, draft, voice)
  }

  /** Whether a speaker carried over sentences in between is certain: in one paragraph that names nobody else on the way. */
  function goesOn({ rule, speaker, content }: Draft): boolean {
    if (!CARRYING.has(rule)) return false
    const { sentences, mentions } = layers
    const [from, to] = [speaker[0]!.end, content[0]!.start]
    if (from >= to || sentences[indexAt(sentences, from)]?.block !== sentences[indexAt(sentences, to)]?.block)
      return false
    for (let i = indexAt(mentions, from); i < mentions.length && mentions[i]!.start < to; i += 1) {
      const { kind } = who.named(i) ?? {}
      if (kind === 'person' || kind === 'organization') return false
    }
    return true
  }

  return sorted.map((draft, index): Quotation => {
    const { type, medium, rule, content, cue, frame, venue, doubtful } = draft
    const speaker = draft.speaker[0]
    let entity: Entity | undefined
    if (speaker && (!doubtful || goesOn(draft))) {
      const standIn = standInOf(article.reading.slice(speaker.start, speaker.end), pack)
      entity =
        speakers.get(speaker.start) ??
        who.entityOf(speaker) ??
        holderOf(speaker) ??
        who.ownerOf(speaker) ??
        bodyOf(speaker) ??
        (standIn ? antecedent(standIn, speaker, draft, voice) : described(speaker, draft, voice)) ??
        ownedBy(speaker, draft)
      speakers.set(speaker.start, entity)
      // "Berg soll geflohen sein": not what Berg says.
      if (entity && unframed(draft) && who.opens(draft.content[0]!, entity)) entity = undefined
      if (entity?.kind === 'place' && (!who.bare(speaker) || who.isWhereabouts(speaker))) entity = undefined
      const end = Math.max(draft.content.at(-1)!.end, speaker.end, draft.frame.at(-1)?.end ?? 0)
      // Whoever is quoted inside somebody's words does not speak on.
      const nested = outers[index] !== undefined && draft.type !== 'direct'
      if (!nested && entity?.kind === 'person') voice = { entity, end }
      else if (!nested && !entity && !standIn) voice = { gender: who.genderIn(speaker), end }
    }
    const addressee = draft.addressee[0] && who.entityOf(draft.addressee[0])
    const outer = outers[index]
    const behalf = speaker && represents(speaker, draft.frame)
    const anonymous = keptBack(draft)
    return {
      type,
      medium,
      content,
      cue,
      speaker: draft.speaker,
      addressee: draft.addressee,
      frame,
      venue,
      ...(entity && { speakerEntity: entity.id }),
      ...(addressee && { addresseeEntity: addressee.id }),
      ...(behalf && { represents: [behalf.span] }),
      ...(behalf?.entity && { representsEntity: behalf.entity.id }),
      ...(anonymous.length > 0 && { anonymous }),
      ...(outer !== undefined && { outer }),
      ...provenance(pack, rule),
    }
  })
}

/** Rules that go on with somebody's words in their mood or marks. */
const CARRYING = new Set(['quotations/mood-continued', 'quotations/direct-continued', 'quotations/unframed'])

/** The passages in direct speech, outermost ones only, in reading order. */
function directIn(sorted: readonly Draft[]): readonly Span[] {
  const spans: Span[] = []
  for (const { type, content } of sorted)
    if (type === 'direct') for (const span of content) if (span.start >= (spans.at(-1)?.end ?? 0)) spans.push(span)
  return spans
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, i) => start === b[i]!.start && end === b[i]!.end)
}

/** Whether a quotation has its speaker from the sentences before it. */
function unframed(draft: Draft): boolean {
  return draft.type === 'free-indirect' || draft.type === 'indirect-free-indirect'
}

/** Two rules that find the very same words: the one that says who speaks stays, else the one found first. */
function unique(sorted: readonly Draft[]): readonly Draft[] {
  const kept: Draft[] = []
  for (const draft of sorted) {
    const last = kept.at(-1)
    if (!last || last.type !== draft.type || !sameSpans(last.content, draft.content)) kept.push(draft)
    else if (last.speaker.length === 0 && draft.speaker.length > 0) kept[kept.length - 1] = draft
  }
  return kept
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
