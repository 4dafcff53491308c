import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import type { Entity, Layers, Token } from '../../model/layers.ts'
import { indexAt, type Span, slice } from '../../model/span.ts'
import { othersIn, type Voice } from './antecedent.ts'
import type { Draft } from './draft.ts'
import type { Topics } from './topics.ts'
import type { Who } from './who.ts'

/**
 * Finds the person a description stands for that nobody here was called by: the subject of the sentence before, named
 * alone there ("Ole Berg vom Institut sieht sich bestätigt. …, sagte der Forscher"), or who spoke last in the paragraph.
 * A word for what somebody is to somebody else ("der Anwalt") means another person as often, so does one that does not
 * go with a role that is known, unless nobody else is named in the paragraph.
 */
export function descriptionsOf(
  { reading: text, blocks }: Pick<Article, 'reading' | 'blocks'>,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  pack: LanguagePack,
  who: Who,
  topicOf: Topics,
): (span: Span, draft: Draft, voice: Voice | undefined) => Entity | undefined {
  const { articleGenders, relational, officeEndings, belongings } = pack.quotations

  function fits(noun: string, { roles }: Entity, alone: boolean): boolean {
    // "Demokrat" ends like "Rat" and is a belonging.
    if (belongings.test(noun)) return true
    if (relational.test(noun)) return false
    if (roles.length === 0 || alone) return true
    return (
      officeEndings.test(noun) &&
      roles.some((role) =>
        slice(text, role)
          .split(/\s/u)
          .some((word) => officeEndings.test(word.toLowerCase())),
      )
    )
  }

  /** Also whom no lexicon has, by party or people: "Sozialdemokrat". */
  const isPerson = (noun: string) => who.isPerson(noun) || belongings.test(noun.toLowerCase())

  /** "der Chef der Bewegung", "die Expertin für Verkehr": the noun before a genitive or a preposition. */
  function attributedHead(span: Span): Token | undefined {
    let i = indexAt(tokens, span.start) + 1
    if (tokens[i]?.pos === 'ADJ') i += 1
    const [head, next] = [tokens[i], tokens[i + 1]]
    const inside = head?.pos === 'NOUN' && next !== undefined && next.start < span.end
    return inside && (next.pos === 'DET' || next.pos === 'ADP') ? head : undefined
  }

  return (span, draft, voice) => {
    const head = who.nounOf(span) ?? attributedHead(span)
    const gender = articleGenders.get(slice(text, tokens[indexAt(tokens, span.start)]!).toLowerCase())
    if (!head || !gender || !isPerson(slice(text, head))) return undefined
    const shown = who.genderIn(head)
    // "die Forscher" are many.
    if ((shown !== undefined && shown !== gender) || who.holders(span).length > 0) return undefined
    const first = Math.min(span.start, draft.content[0]!.start)
    const here = indexAt(sentences, first)
    const before = sentences[here - 1]
    if (before?.block !== sentences[here]?.block) return undefined
    const block = blocks[sentences[here]!.block]?.start ?? 0
    const spoken = voice && voice.end > block && who.personsIn(voice.end, first).length === 0 ? voice.entity : undefined
    const entity = topicOf(here - 1)?.entity ?? spoken
    if (entity?.kind !== 'person') return undefined
    if (!who.mayBe(gender, entity) || who.personsIn(before!.start, first).length > 1) return undefined
    if (othersIn(who, span, draft).has(entity)) return undefined
    const near = who.personsIn(block, first)
    const alone = near.length === 1 && near[0] === entity && (gender === 'm' || who.is('f', entity))
    if (who.nounOf(span) === undefined && !alone) return undefined
    const noun = slice(text, head).toLowerCase()
    // "Präsidentin Thal sagte, … Die Ministerin …": an office is no other word for another office.
    const other = officeEndings.test(noun) && entity.roles.length > 0
    return fits(noun, entity, alone && !other) && !(other && topicOf(here - 1)?.entity !== entity) ? entity : undefined
  }
}
