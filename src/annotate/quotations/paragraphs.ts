import type { Draft } from './draft.ts'
import type { Quoted } from './marks.ts'

/**
 * Joins words in marks that run over several paragraphs, each of them a pair of its own, to one quotation with the frame
 * that any of them has.
 */
export function joinParagraphs(drafts: readonly Draft[], pairs: readonly Quoted[]): readonly Draft[] {
  const chains = chainsOf(pairs)
  if (chains.length === 0) return drafts
  let joined = drafts
  for (const chain of chains) {
    const parts = joined.filter(({ type, content }) => type === 'direct' && chain.some((pair) => sameAs(content, pair)))
    const framed = parts.find(({ rule }) => rule !== CONTINUED) ?? parts[0]
    if (!framed) continue
    const content = chain.map(({ start, end }) => ({ start, end }))
    joined = joined.flatMap((draft) =>
      draft === framed ? [{ ...framed, content }] : parts.includes(draft) ? [] : [draft],
    )
  }
  return joined
}

const CONTINUED = 'quotations/direct-continued'

function sameAs(content: Draft['content'], { start, end }: Quoted): boolean {
  return content.length === 1 && content[0]!.start === start && content[0]!.end === end
}

/** Outermost pairs that go on in one another. */
function chainsOf(pairs: readonly Quoted[]): readonly (readonly Quoted[])[] {
  const chains: Quoted[][] = []
  let open: Quoted[] | undefined
  for (const pair of pairs) {
    if (pair.depth > 0) continue
    if (open) open.push(pair)
    else if (pair.goesOn) {
      open = [pair]
      chains.push(open)
    }
    if (!pair.goesOn) open = undefined
  }
  return chains
}
