import { conceptsOf, oppositesOf, stancesOf, type TermRules } from '../terms.ts'
import synonyms from './data/synonyms.json' with { type: 'json' }
import { fold, stem } from './stem.ts'

/** English sets compounds apart; only hyphens join. */
function split(word: string): readonly string[] {
  if (!word.includes('-') || word.length > 60) return []
  const parts = word.split('-').filter((part) => part.length > 1)
  return parts.length < 2 ? [] : parts.map(stem)
}

const concepts = conceptsOf(
  synonyms.groups.map((group) => group.split(' ')),
  stem,
)

export const terms: TermRules = {
  rules: [],
  stopWords: new Set(synonyms.stopWords.split(' ').map(fold)),
  fold,
  stem,
  split,
  concepts,
  opposites: oppositesOf(
    synonyms.opposites.map((pair) => pair.split(' ')),
    stem,
    concepts,
  ),
  frequencies: { sentences: 0, counts: {} },
  stances: stancesOf(
    {
      demands: synonyms.stances.demands.split(' '),
      rejects: synonyms.stances.rejects.split(' '),
      offers: synonyms.stances.offers.split(' '),
      supports: synonyms.stances.supports.split(' '),
    },
    stem,
  ),
  hedges: new Set(synonyms.hedges.split(' ').map(stem)),
}
