import { ByForm, type Form } from '../../language/forms.ts'
import type { NameLexicon } from '../../language/mentions.ts'
import type { Gender, GrammaticalNumber, TokenRules } from '../../language/tokens.ts'
import type { VerbForm } from '../../model/layers.ts'

/** What the lexicons say of a noun form. */
export interface NounFacts {
  readonly gender: Gender | undefined
  readonly number: GrammaticalNumber | undefined
  readonly isRole: boolean
  readonly isPerson: boolean
  readonly isBody: boolean
}

/** What the lexicons say of single words, found out once a form. */
export interface WordLexicon {
  noun(form: Form): NounFacts
  verbForm(form: Form): VerbForm | undefined
}

const byRules = new WeakMap<TokenRules, WordLexicon>()

export function wordLexiconOf(tokens: TokenRules, lexicon: NameLexicon): WordLexicon {
  const known = byRules.get(tokens)
  if (known) return known
  const nouns = new ByForm(({ text }): NounFacts => {
    const isRole = lexicon.role(text) !== undefined
    return {
      gender: tokens.gender(text),
      number: numberOf(text, tokens),
      isRole,
      isPerson: isRole || tokens.namesPeople(text),
      isBody: lexicon.isOrganizationHead(text),
    }
  })
  const verbs = new ByForm(({ text }) => ({ form: tokens.verbForm(text) }))
  const made = { noun: (form: Form) => nouns.of(form), verbForm: (form: Form) => verbs.of(form).form }
  byRules.set(tokens, made)
  return made
}

/** "Direktor" is one, "Vorwürfe" are many, "Ermittler" may be either. */
function numberOf(form: string, tokens: TokenRules): GrammaticalNumber | undefined {
  let number: GrammaticalNumber | undefined
  for (const reading of tokens.readings(form)) {
    if (reading.kind !== 'noun') continue
    if (reading.number?.length !== 1 || (number !== undefined && number !== reading.number[0])) return undefined
    number = reading.number[0]
  }
  return number
}
