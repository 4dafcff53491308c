import type { LanguagePack } from '../../language/pack.ts'
import type { Entity, Layers, Token } from '../../model/layers.ts'
import { indexAt, overlaps, type Span, slice } from '../../model/span.ts'
import { GENITIVE_SIGN } from './genitive-sign.ts'
import type { Who } from './who.ts'

/** On whose behalf somebody speaks: the words that name it and, where it is certain, the entity. */
export interface Represented {
  readonly span: Span
  readonly entity?: Entity
}

type Known = Pick<Layers, 'tokens' | 'mentions' | 'entities'>

/**
 * Finds whom a spokesperson speaks for: "ein Sprecher des Ministeriums", "Polizeisprecherin Eva Berg", "a spokesman for
 * the ministry"; in the frame "Für die Staatsanwaltschaft sagte Sprecherin Eva Berg".
 */
export function representsOf(text: string, layers: Known, pack: LanguagePack, who: Who) {
  const { tokens } = layers
  const owner = new Map<number, Entity>()
  for (const entity of layers.entities) for (const mention of entity.mentions) owner.set(mention, entity)
  const { spokespeople, onBehalf, onBehalfOf, order } = pack.quotations
  const lower = (token: Token) => slice(text, token).toLowerCase()

  return (speaker: Span, frame: readonly Span[]): Represented | undefined => {
    const from = indexAt(tokens, speaker.start)
    for (let at = from; at < tokens.length && tokens[at]!.start < speaker.end; at += 1) {
      if (tokens[at]!.pos !== 'NOUN' && tokens[at]!.pos !== 'PROPN') continue
      const role = spokespeople.exec(lower(tokens[at]!))
      if (!role) continue
      const span =
        partOf(tokens[at]!, role[1] ?? '') ?? behind(at, speaker) ?? before(from, at) ?? inFrame(speaker, frame)
      return span && { span, ...entityIn(span) }
    }
    return undefined
  }

  /** "Polizei" in "Polizeisprecher", "Nordwerk" in "Nordwerk-Sprecherin". */
  function partOf({ start }: Token, part: string): Span | undefined {
    const name = part
      .replace(/-$/u, '')
      .replace(/(?<=ung|um|ion|tag|heit|schaft|amt|ät|ing|werk|unternehmen|betrieb|verein|staat)s$/u, '')
    return name.length > 1 ? { start, end: start + name.length } : undefined
  }

  /** "Sprecher des Ministeriums", "spokesman for the ministry": up to a comma, a bracket or the name of the speaker. */
  function behind(at: number, speaker: Span): Span | undefined {
    let first = at + 1
    const next = tokens[first]
    if (!next || next.start >= speaker.end) return undefined
    if (onBehalf.has(lower(next))) first += 1
    else if (next.pos !== 'DET' && !isBodyAt(next)) return undefined
    while (tokens[first]?.pos === 'DET') first += 1
    let last = first - 1
    for (let i = first; i < tokens.length && tokens[i]!.start < speaker.end; i += 1) {
      if (tokens[i]!.pos === 'PUNCT' && !/^[-„“"»«’]$/u.test(slice(text, tokens[i]!))) break
      last = i
    }
    return last >= first ? { start: tokens[first]!.start, end: tokens[last]!.end } : undefined
  }

  /** "a ministry spokesman", "Nordwerks Sprecherin". */
  function before(from: number, at: number): Span | undefined {
    let first = from
    while (first < at && (tokens[first]!.pos === 'DET' || tokens[first]!.pos === 'ADJ')) first += 1
    if (first >= at || tokens[at - 1]!.pos === 'PUNCT') return undefined
    const bodies = order === 'subject-first' || isBodyAt(tokens[first]!)
    if (!bodies || tokens.slice(first, at).some(({ pos }) => !/^(?:NOUN|PROPN|ADJ|PART|X)$/u.test(pos)))
      return undefined
    // "the ministry's spokesman".
    const last = GENITIVE_SIGN.test(slice(text, tokens[at - 1]!)) ? at - 2 : at - 1
    return last >= first ? { start: tokens[first]!.start, end: tokens[last]!.end } : undefined
  }

  /** "Für die Staatsanwaltschaft Tarn sagte …". */
  function inFrame(speaker: Span, frame: readonly Span[]): Span | undefined {
    for (const { start, end } of frame)
      for (let i = indexAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i += 1) {
        if (!onBehalfOf.has(lower(tokens[i]!))) continue
        let first = i + 1
        while (tokens[first]?.pos === 'DET') first += 1
        let last = first - 1
        while (
          tokens[last + 1] &&
          tokens[last + 1]!.start < end &&
          /^(?:NOUN|PROPN|ADJ|X)$/u.test(tokens[last + 1]!.pos)
        )
          last += 1
        const span = last >= first ? { start: tokens[first]!.start, end: tokens[last]!.end } : undefined
        if (span && !overlaps(span, speaker) && tokens.slice(first, last + 1).some(isBodyAt)) return span
      }
    return undefined
  }

  /** Whether a token belongs to the name of a body or is a noun for one. */
  function isBodyAt(token: Token): boolean {
    const mention = layers.mentions[indexAt(layers.mentions, token.start)]
    if (mention && overlaps(mention, token) && mention.kind === 'organization') return true
    const noun = slice(text, token)
    return token.pos === 'NOUN' && !who.isPerson(noun) && who.speaks(noun)
  }

  /** Whether nothing but offices stand in a passage. */
  function isTitle({ start, end }: Span): boolean {
    for (let i = indexAt(tokens, start); i < tokens.length && tokens[i]!.start < end; i += 1)
      if (tokens[i]!.pos !== 'ADJ' && !who.isPerson(slice(text, tokens[i]!))) return false
    return true
  }

  function entityIn(span: Span): { readonly entity?: Entity } {
    let person: Entity | undefined
    const { mentions, entities } = layers
    for (let i = indexAt(mentions, span.start); i < mentions.length && mentions[i]!.start < span.end; i += 1) {
      const entity = owner.get(i)
      const { start, end, form } = mentions[i]!
      // "SPD-Fraktion" is not the SPD.
      if (!entity || (form === 'derived' && (start > span.start || end < span.end))) continue
      if (entity.kind === 'organization') return { entity }
      // "Minister Ole Berg", not "Amt Ole Berg".
      if (entity.kind === 'person' && isTitle({ start: span.start, end: start })) person ??= entity
    }
    if (person) return { entity: person }
    const words = slice(text, span).toLowerCase()
    const alike = entities.filter(({ kind, name }) => kind === 'organization' && isShortFor(words, name.toLowerCase()))
    return alike.length === 1 ? { entity: alike[0]! } : {}
  }
}

/** "nordwerk" for "Nordwerk AG", "ministeriums" for "Verkehrsministerium". */
function isShortFor(words: string, name: string): boolean {
  const stem = words.replace(/e?s$/u, '')
  return stem.length > 2 && (name.startsWith(`${words} `) || name === stem || (stem.length > 5 && name.endsWith(stem)))
}
