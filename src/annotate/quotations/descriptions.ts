import type { LanguagePack } from '../../language/pack.ts'
import type { Entity, Layers } from '../../model/layers.ts'
import { indexAt, type Span, slice } from '../../model/span.ts'
import { othersIn } from './antecedent.ts'
import type { Draft } from './draft.ts'
import type { Topics } from './topics.ts'
import type { Who } from './who.ts'

/**
 * Finds the person a description stands for that nobody here was called by: the subject of the sentence before, named
 * alone there ("Ole Berg vom Institut sieht sich bestätigt. …, sagte der Forscher"). A word for what somebody is to
 * somebody else ("der Anwalt") means another person as often, so does one that does not go with a role that is known.
 */
export function descriptionsOf(
  text: string,
  { sentences, tokens }: Pick<Layers, 'sentences' | 'tokens'>,
  pack: LanguagePack,
  who: Who,
  topicOf: Topics,
): (span: Span, draft: Draft) => Entity | undefined {
  const { articleGenders, relational, officeEndings, belongings } = pack.quotations

  function fits(noun: string, { roles }: Entity): boolean {
    // "Demokrat" ends like "Rat" and is a belonging.
    if (belongings.test(noun)) return true
    if (relational.test(noun)) return false
    if (roles.length === 0) return true
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

  return (span, draft) => {
    const head = who.nounOf(span)
    const gender = articleGenders.get(slice(text, tokens[indexAt(tokens, span.start)]!).toLowerCase())
    if (!head || !gender || !isPerson(slice(text, head))) return undefined
    const shown = who.genderIn(head)
    // "die Forscher" are many.
    if ((shown !== undefined && shown !== gender) || who.holders(span).length > 0) return undefined
    const first = Math.min(span.start, draft.content[0]!.start)
    const here = indexAt(sentences, first)
    const before = sentences[here - 1]
    const entity = topicOf(here - 1)?.entity
    if (entity?.kind !== 'person' || before?.block !== sentences[here]?.block) return undefined
    if (!who.mayBe(gender, entity) || who.personsIn(before!.start, first).length > 1) return undefined
    if (othersIn(who, span, draft).has(entity)) return undefined
    return fits(slice(text, head).toLowerCase(), entity) ? entity : undefined
  }
}
