import type { LanguagePack } from '../../language/pack.ts'
import type { Entity, Layers, Quotation } from '../../model/layers.ts'
import { contains, indexAt, overlaps, type Span } from '../../model/span.ts'
import { gender } from '../entities/gender.ts'

/** One step of why a passage is a quotation and whose it is. */
export interface Reason {
  /**
   * What the step is about: the `rule` that found it, `marks` around the words, the `cue`, the `mood` of the words, the
   * quotation it is `nested` in, the `speaker` phrase and where it stands, the `entity` the phrase stands for, whom a
   * spokesperson `represents`, and by which words the name is kept back (`anonymous`).
   */
  readonly step: 'rule' | 'marks' | 'cue' | 'mood' | 'nested' | 'speaker' | 'entity' | 'represents' | 'anonymous'
  /** One English sentence, without words of the article. */
  readonly because: string
  /** The evidence. */
  readonly span?: Span
}

type Found = Pick<Layers, 'sentences' | 'tokens' | 'mentions' | 'entities' | 'quotations'>

const MARK = /[„“”"«»‚‘’‹›]/u

/**
 * Why each quotation of an article was found and how its speaker was resolved, in the order of the layer. Told from what
 * the layers hold, so that it is true of any article annotated before; what no layer holds is not claimed.
 */
export function explain(text: string, layers: Found, pack: LanguagePack): readonly (readonly Reason[])[] {
  return layers.quotations.map((quotation, index) => [
    ruleReason(quotation),
    ...marksReason(text, quotation),
    ...cueReason(layers, quotation),
    ...moodReason(layers, quotation),
    ...nestedReason(layers, quotation),
    ...speakerReason(layers, quotation, index),
    ...entityReason(text, layers, pack, quotation),
    ...behalfReason(quotation),
  ])
}

function ruleReason({ rule, confidence }: Quotation): Reason {
  const measured =
    confidence === null
      ? 'not measured'
      : `right in ${Math.round(confidence * 100)} % of its cases in the measured corpus`
  return { step: 'rule', because: `found by ${rule}: ${measured}` }
}

function marksReason(text: string, { content }: Quotation): readonly Reason[] {
  const first = content[0]!
  if (!MARK.test(text.charAt(first.start))) return []
  return [
    {
      step: 'marks',
      because: 'the words stand in quotation marks',
      span: { start: first.start, end: first.start + 1 },
    },
  ]
}

function cueReason(layers: Found, { cue, type, content }: Quotation): readonly Reason[] {
  const first = cue[0]
  if (!first)
    return type === 'reported'
      ? [{ step: 'cue', because: 'the clause itself tells the speech act', span: content[0]! }]
      : []
  const token = layers.tokens[indexAt(layers.tokens, first.start)]
  const where = first.start < content[0]!.start ? 'before' : first.start >= content.at(-1)!.end ? 'behind' : 'inside'
  const kind = token?.verb ? 'a verb' : token?.pos === 'NOUN' ? 'a noun' : 'a word'
  return [
    { step: 'cue', because: `${kind} of saying (${token?.lemma ?? 'unknown'}) stands ${where} the words`, span: first },
  ]
}

/** The first verb of the words that can only be in the mood of reported speech. */
function moodReason({ tokens }: Found, { content, type }: Quotation): readonly Reason[] {
  if (type === 'direct' || type === 'reported') return []
  for (const span of content)
    for (let i = indexAt(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i += 1) {
      const { verb, start, end } = tokens[i]!
      if (!verb?.finite || !(verb.subjunctive1 || verb.subjunctive2)) continue
      // "werde" is indicative with "ich" alone.
      if (verb.indicative && (!verb.subjunctive1 || verb.number.includes('plural'))) continue
      const mood = verb.subjunctive1 ? 'the mood of reported speech' : 'the second subjunctive'
      return [{ step: 'mood', because: `a verb stands in ${mood}`, span: { start, end } }]
    }
  return []
}

function nestedReason({ quotations }: Found, { outer }: Quotation): readonly Reason[] {
  if (outer === undefined) return []
  return [{ step: 'nested', because: `stands in quotation ${outer}`, span: quotations[outer]!.content[0]! }]
}

function speakerReason(layers: Found, quotation: Quotation, index: number): readonly Reason[] {
  const span = quotation.speaker[0]
  if (!span) return [{ step: 'speaker', because: 'no words near by say who speaks' }]
  if (
    quotation.frame.some((frame) => overlaps(frame, span)) ||
    quotation.content.some((part) => contains(part, span))
  ) {
    const carried = carriedFrom(layers, quotation, index)
    if (carried === undefined) return [{ step: 'speaker', because: 'named in the same clause', span }]
  }
  const from = carriedFrom(layers, quotation, index)
  const sentences = distance(layers, span.start, quotation.content[0]!.start)
  const because =
    from === undefined
      ? `the subject ${sentencesAgo(sentences)}`
      : `carried from quotation ${from}, ${sentencesAgo(sentences)}`
  return [{ step: 'speaker', because, span }]
}

/** The nearest quotation before with the same speaker words, where those are not beside this one. */
function carriedFrom({ quotations }: Found, quotation: Quotation, index: number): number | undefined {
  const span = quotation.speaker[0]!
  if (span.end > quotation.content[0]!.start) return undefined
  for (let i = index - 1; i >= 0; i -= 1) {
    const other = quotations[i]!
    if (
      other.speaker[0]?.start === span.start &&
      !quotation.frame.some((frame) => other.content.every((part) => overlaps(part, frame)))
    )
      return other.frame[0]?.start === quotation.frame[0]?.start && quotation.frame.length > 0 && quotation.outer === i
        ? undefined
        : i
  }
  return undefined
}

function entityReason(text: string, layers: Found, pack: LanguagePack, quotation: Quotation): readonly Reason[] {
  const span = quotation.speaker[0]
  if (!span) return []
  const entity = layers.entities.find(({ id }) => id === quotation.speakerEntity)
  if (!entity) return [{ step: 'entity', because: 'left open: the words name nobody for certain', span }]
  const named = entity.mentions.map((mention) => layers.mentions[mention]!)
  const inside = named.find((mention) => overlaps(mention, span))
  if (inside)
    return [{ step: 'entity', because: `named by a ${inside.form}`, span: { start: inside.start, end: inside.end } }]
  const wanted = pack.quotations.pronounGenders.get(text.slice(span.start, span.end).toLowerCase())
  const before = named.findLast((mention) => mention.end <= span.start)
  const evidence = before && { span: { start: before.start, end: before.end } }
  const far = before ? sentencesAgo(distance(layers, before.start, span.start)) : 'nowhere before'
  const because = wanted
    ? `a pronoun for ${wanted === 'f' ? 'a woman' : 'a man'}; ${genderText(entity, text, pack)}, named ${far}`
    : `an office that only one person has here; named ${far}`
  return [{ step: 'entity', because, ...evidence }]
}

function behalfReason({ represents, representsEntity, anonymous }: Quotation): readonly Reason[] {
  const named = representsEntity === undefined ? 'named by these words alone' : 'found as an entity'
  return [
    ...(represents ?? []).map(
      (span): Reason => ({ step: 'represents', because: `a spokesperson; on whose behalf is ${named}`, span }),
    ),
    ...(anonymous ?? []).map(
      (span): Reason => ({ step: 'anonymous', because: 'the article keeps the name back', span }),
    ),
  ]
}

function genderText(entity: Entity, text: string, pack: LanguagePack): string {
  const shown = gender(entity, text, pack)
  if (shown === 'u') return 'the person’s gender is not shown'
  return shown === 'f' ? 'first name or office is a woman’s' : 'first name or office is a man’s'
}

/** Sentences between two offsets. */
function distance({ sentences }: Found, from: number, to: number): number {
  return Math.abs(indexAt(sentences, to) - indexAt(sentences, from))
}

function sentencesAgo(count: number): string {
  return count === 0 ? 'in the same sentence' : count === 1 ? 'one sentence before' : `${count} sentences before`
}
