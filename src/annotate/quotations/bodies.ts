import type { LanguagePack } from '../../language/pack.ts'
import type { Entity, Layers } from '../../model/layers.ts'
import { indexAt, type Span, slice } from '../../model/span.ts'
import type { Who } from './who.ts'

/** How many words behind a name its apposition may run: "Vermond, der größte Hersteller des Landes". */
const APPOSED = 5

/**
 * Finds the body a description without name stands for: "das Unternehmen" after "der Hersteller Vermond" where no other
 * company is named. What a body is stands in its name or beside it; the narrower word goes before the wider one.
 */
export function bodiesOf(
  text: string,
  { tokens, mentions, entities }: Pick<Layers, 'tokens' | 'mentions' | 'entities'>,
  { quotations }: LanguagePack,
  who: Who,
): (span: Span) => Entity | undefined {
  const known = new Map<Entity, readonly string[]>()

  function wordAt(i: number): string {
    return slice(text, tokens[i]!).toLowerCase()
  }

  /** What the words beside a name and in it say about the body. */
  function signsOf(entity: Entity): readonly string[] {
    const before = known.get(entity)
    if (before) return before
    const signs = new Set(entity.name.toLowerCase().split(/[\s-]+/u))
    for (const index of entity.mentions) {
      const mention = mentions[index]!
      const at = indexAt(tokens, mention.start)
      if (tokens[at - 1]?.pos === 'NOUN') signs.add(wordAt(at - 1))
      let next = indexAt(tokens, mention.end)
      const end = next + APPOSED
      if (!tokens[next] || slice(text, tokens[next]!) !== ',' || tokens[next + 1]?.pos !== 'DET') continue
      for (next += 1; next < end && next < tokens.length && !tokens[next]!.verb?.finite; next += 1)
        if (tokens[next]!.pos === 'NOUN') {
          signs.add(wordAt(next))
          break
        }
    }
    known.set(entity, [...signs])
    return [...signs]
  }

  return (span) => {
    const head = who.nounOf(span)
    if (!head) return undefined
    const noun = slice(text, head).toLowerCase()
    const kind = quotations.bodyKinds.find((pattern) => pattern.test(noun))
    if (!kind) return undefined
    const bodies = entities.filter(
      ({ kind: what, mentions: own }) => what === 'organization' && mentions[own[0]!]!.start < span.start,
    )
    const stem = noun.replace(/(?<=...)e?s$/u, '')
    const same = bodies.filter((entity) => signsOf(entity).some((sign) => sign.endsWith(stem)))
    if (same.length > 0) return same.length === 1 ? same[0] : undefined
    const alike = bodies.filter((entity) => signsOf(entity).some((sign) => kind.test(sign)))
    return alike.length === 1 ? alike[0] : undefined
  }
}
