import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '../../../src/model/article.ts'
import { locate } from '../../../src/model/article.ts'
import type { Layers, Quotation } from '../../../src/model/layers.ts'
import { overlaps, type Span } from '../../../src/model/span.ts'
import { annotate } from '../../../src/pipeline/annotate.ts'
import { isFailure, readArticles } from '../../../src/pipeline/read.ts'

interface GoldQuotation {
  readonly id: string
  readonly file: string
  readonly speaker: readonly (string | null)[]
  readonly speakerSpans: readonly Span[]
  readonly quoteSpans: readonly Span[]
  readonly zone: string
  readonly required: boolean
}

interface GoldEntity {
  readonly id: string
  readonly canonical: string
  readonly surfaceForms: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly descriptiveMentions?: readonly { readonly file: string; readonly text: string }[]
}

interface SeedsGold {
  readonly quotations: readonly GoldQuotation[]
  readonly entities: readonly GoldEntity[]
}

/** Zones whose quotations are the article's own. */
const BOILERPLATE = new Set(['related-links', 'embedded-related-heading', 'duplicate-headline'])

/**
 * Required quotations of the seeds found with the right speaker, and precision: the share of system quotations that
 * overlap a gold quotation, required or not, with a speaker that does not contradict it. Percent.
 */
export async function measureSeeds(folder: string): Promise<Record<string, number>> {
  const gold = JSON.parse(readFileSync(`${folder}/gold/seeds-gold-part.json`, 'utf8')) as SeedsGold
  const names = new Map(gold.entities.map((entity) => [entity.id, namesOf(entity)]))
  let [required, found, spoken, all, right] = [0, 0, 0, 0, 0]
  for (const file of readdirSync(`${folder}/seeds`).sort()) {
    const wanted = gold.quotations.filter((quotation) => file.startsWith(quotation.file))
    if (wanted.length === 0) continue
    for await (const article of readArticles([`${folder}/seeds/${file}`])) {
      if (isFailure(article)) continue
      const { layers } = await annotate(article, ['quotations'])
      const fits = (system: Quotation, quotation: GoldQuotation) => touches(article, system, quotation)
      const agrees = (system: Quotation, quotation: GoldQuotation) =>
        sameSpeaker(article, layers, system, quotation, names)
      for (const quotation of wanted) {
        if (!quotation.required) continue
        required += 1
        const candidates = layers.quotations.filter((system) => fits(system, quotation))
        if (candidates.length > 0) found += 1
        if (candidates.some((system) => system.speaker.length > 0 && agrees(system, quotation))) spoken += 1
      }
      for (const system of layers.quotations) {
        all += 1
        const partners = wanted.filter((quotation) => !BOILERPLATE.has(quotation.zone) && fits(system, quotation))
        if (partners.some((quotation) => system.speaker.length === 0 || agrees(system, quotation))) right += 1
      }
    }
  }
  return {
    'required found': (100 * found) / Math.max(1, required),
    'required found with speaker': (100 * spoken) / Math.max(1, required),
    precision: (100 * right) / Math.max(1, all),
    'quotations count': all,
  }
}

function namesOf(entity: GoldEntity): ReadonlySet<string> {
  const names = new Set([entity.canonical.toLowerCase()])
  for (const forms of Object.values(entity.surfaceForms))
    for (const form of Object.keys(forms)) names.add(form.toLowerCase())
  for (const { text } of entity.descriptiveMentions ?? []) names.add(text.toLowerCase())
  return names
}

function touches(article: Article, system: Quotation, gold: GoldQuotation): boolean {
  return system.content.some((span) => {
    const located = locate(article, span)
    return located.field === undefined && gold.quoteSpans.some((quote) => overlaps(located, quote))
  })
}

/** The same words, or another name of the same speaker. A gold quotation without speaker agrees with none only. */
function sameSpeaker(
  article: Article,
  layers: Layers,
  system: Quotation,
  gold: GoldQuotation,
  names: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  if (gold.speaker.every((id) => id === null)) return false
  const located = system.speaker.map((span) => locate(article, span))
  if (located.some((span) => gold.speakerSpans.some((other) => overlaps(span, other)))) return true
  const entity = layers.entities.find(({ id }) => id === system.speakerEntity)
  const texts = system.speaker.map((span) => article.reading.slice(span.start, span.end).toLowerCase())
  return gold.speaker.some((id) => {
    const known = id === null ? undefined : names.get(id)
    if (!known) return false
    return (entity && known.has(entity.name.toLowerCase())) || texts.some((text) => known.has(text))
  })
}
