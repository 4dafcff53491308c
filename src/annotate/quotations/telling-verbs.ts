import type { CuePhrase, CueVerb, QuotationRules } from '../../language/quotations.ts'
import type { VerbForm } from '../../model/layers.ts'

/** What a verb form may be a cue of, by any of its lemmas. */
export interface Telling {
  /** Cue verbs it is a form of without particle: of "teilt" all that begin with "teilen". */
  readonly verbs: readonly CueVerb[]
  /** Cue verbs it is a form of with the particle written on: "mitgeteilt". */
  readonly joined: readonly CueVerb[]
  /** Cues of several words it is the verb of, by the word they need first. */
  readonly phrases: readonly { readonly lemma: string; readonly byNeed: PhrasesByNeed }[]
}

/** Of the hundreds of phrases of "sein" a clause has the first word of hardly any; `order` is their place in the list. */
export type PhrasesByNeed = ReadonlyMap<string, readonly { readonly order: number; readonly phrase: CuePhrase }[]>

export const TELLS_NOTHING: Telling = { verbs: [], joined: [], phrases: [] }

const byRules = new WeakMap<QuotationRules, WeakMap<VerbForm, Telling>>()

/** What a verb form may be a cue of, found out once a form; `TELLS_NOTHING` where it is none. */
export function tellingOf(verb: VerbForm | undefined, rules: QuotationRules): Telling {
  if (!verb) return TELLS_NOTHING
  let forms = byRules.get(rules)
  if (!forms) {
    forms = new WeakMap()
    byRules.set(rules, forms)
  }
  const known = forms.get(verb)
  if (known) return known
  const found = find(verb, rules)
  forms.set(verb, found)
  return found
}

function byNeedOf(phrases: readonly CuePhrase[]): PhrasesByNeed {
  return Map.groupBy(
    phrases.map((phrase, order) => ({ order, phrase })),
    ({ phrase }) => phrase.needs[0]!,
  )
}

function find({ lemmas }: VerbForm, rules: QuotationRules): Telling {
  const verbs = lemmas.flatMap((lemma) => rules.verbs.get(lemma) ?? [])
  const joined = lemmas.flatMap((lemma) => rules.joined.get(lemma) ?? [])
  const phrases = lemmas.flatMap((lemma) => {
    const own = rules.phrases.get(lemma)
    return own ? [{ lemma, byNeed: byNeedOf(own) }] : []
  })
  return verbs.length + joined.length + phrases.length > 0 ? { verbs, joined, phrases } : TELLS_NOTHING
}
