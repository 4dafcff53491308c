import type { LanguagePack } from '../../language/pack.ts'
import type { Layers } from '../../model/layers.ts'
import { indexAt, type Span, slice } from '../../model/span.ts'
import type { StandIn } from './antecedent.ts'

/** Whose words a phrase names without a name: a determiner that stands for somebody, or a description. */
export interface Owner {
  readonly span: Span
  readonly standIn?: StandIn
}

/** Finds whose words are named: in "ihrer Einschätzung" and "ihr Satz" hers, in "Angaben des Herstellers" the maker's. */
export function ownersOf(
  text: string,
  { tokens }: Pick<Layers, 'tokens'>,
  { quotations }: LanguagePack,
): (speaker: Span) => Owner | undefined {
  /** "Einschätzung", "Satz": what somebody says or thinks. */
  function isSaid(noun: string): boolean {
    return quotations.nouns.has(noun) || quotations.wordings.has(noun)
  }

  return (speaker) => {
    const from = indexAt(tokens, speaker.start)
    let noun = from
    while (noun < tokens.length && tokens[noun]!.end <= speaker.end && tokens[noun]!.pos !== 'NOUN') noun += 1
    const head = tokens[noun]
    if (!head || head.end > speaker.end || !isSaid(slice(text, head).toLowerCase())) return undefined
    const first = tokens[from]!
    const gender = quotations.possessives.get(slice(text, first).toLowerCase())
    if (gender) return { span: first, standIn: { gender, person: false, aged: false } }
    const next = tokens[noun + 1]
    return next?.pos === 'DET' && next.start < speaker.end
      ? { span: { start: next.start, end: speaker.end } }
      : undefined
  }
}
