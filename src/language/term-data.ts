import { type ContrastData, contrastsFrom } from './contrasts.ts'
import type { StanceData } from './stance-data.ts'
import { cuesOf, governedOf } from './stance-lists.ts'
import { stancesFrom } from './stances.ts'
import { conceptsOf, oppositesOf, phrasesOf, type StanceCue, type TermRules } from './terms.ts'

/** The word lists every language has under the same names in `data/synonyms.json`, `stance-words.json`, `positions.json` and `contrasts.json`. */
export interface TermData {
  readonly synonyms: {
    readonly groups: readonly string[]
    readonly phrases: Readonly<Record<string, string>>
    readonly opposites: readonly string[]
    readonly hedges: string
    readonly weighing: string
    readonly negators: string
    readonly meeting: string
    readonly invitation: string
    readonly roles: string
  }
  /** Verbs that take a stance on their object, and adjectives that judge what they are said of. */
  readonly stanceWords: {
    readonly verbs: Readonly<Record<StanceCue, string>>
    readonly judgements: Readonly<Record<Exclude<StanceCue, 'offers'>, string>>
  }
  readonly positions: StanceData & {
    readonly unasked: string
    readonly removal: string
    readonly ends: string
    readonly addressing: string
    readonly governed: Parameters<typeof governedOf>[0]
  }
  readonly contrasts: ContrastData
}

/** What {@link termsFrom} reads off the lists. */
export type ListedTerms = Pick<
  TermRules,
  | 'concepts'
  | 'phrases'
  | 'opposites'
  | 'stances'
  | 'hedges'
  | 'weighing'
  | 'negators'
  | 'meeting'
  | 'invitation'
  | 'noIssues'
  | 'judgements'
  | 'unasked'
  | 'removal'
  | 'ends'
  | 'addressing'
  | 'governed'
  | 'stance'
  | 'contrasts'
>

/** The part of a language's terms that is lists alone, and the key by which its words are compared. */
export function termsFrom(
  { synonyms, stanceWords, positions, contrasts }: TermData,
  fold: (word: string) => string,
  stem: (word: string) => string,
): { readonly listed: ListedTerms; readonly keyOf: (word: string) => string } {
  const pairs = (lists: readonly string[]) => lists.map((list) => list.split(' '))
  const concepts = conceptsOf(pairs(synonyms.groups), stem)
  const keyOf = (word: string): string => concepts.get(stem(word)) ?? stem(word)
  const setOf = (words: string, key: (word: string) => string): ReadonlySet<string> =>
    new Set(words.split(' ').map(key))
  const listed: ListedTerms = {
    concepts,
    phrases: phrasesOf(synonyms.phrases, keyOf, fold),
    opposites: oppositesOf(pairs(synonyms.opposites), stem, concepts),
    stances: new Map([...cuesOf(stanceWords.verbs, fold), ...cuesOf(stanceWords.judgements, fold)]),
    hedges: setOf(synonyms.hedges, stem),
    weighing: setOf(synonyms.weighing, stem),
    negators: setOf(synonyms.negators, fold),
    meeting: setOf(synonyms.meeting, keyOf),
    invitation: setOf(synonyms.invitation, keyOf),
    noIssues: setOf(synonyms.roles, keyOf),
    judgements: new Set(cuesOf(stanceWords.judgements, fold).keys()),
    unasked: setOf(positions.unasked, fold),
    removal: setOf(positions.removal, fold),
    ends: setOf(positions.ends, keyOf),
    addressing: setOf(positions.addressing, fold),
    governed: governedOf(positions.governed, fold),
    stance: stancesFrom(positions, synonyms.roles, { fold, stem, keyOf }),
    contrasts: contrastsFrom(contrasts, { fold, stem, keyOf }),
  }
  return { listed, keyOf }
}
