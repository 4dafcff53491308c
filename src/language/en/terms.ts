import { conceptsOf, fatesOf, governedOf, oppositesOf, phrasesOf, stancesOf, type TermRules } from '../terms.ts'
import positions from './data/positions.json' with { type: 'json' }
import synonyms from './data/synonyms.json' with { type: 'json' }
import { fold, stem } from './stem.ts'

/** English sets compounds apart; only hyphens join. */
function split(word: string): readonly string[] {
  if (!word.includes('-') || word.length > 60) return []
  const parts = word.split('-').filter((part) => part.length > 1)
  return parts.length < 2 ? [] : parts.map(stem)
}

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const MONTHS = 'january february march april may june july august september october november december'.split(' ')

const concepts = conceptsOf(
  synonyms.groups.map((group) => group.split(' ')),
  stem,
)

const keyOf = (word: string): string => concepts.get(stem(word)) ?? stem(word)

export const terms: TermRules = {
  rules: [],
  stopWords: new Set(synonyms.stopWords.split(' ').map(fold)),
  fold,
  stem,
  split,
  concepts,
  phrases: phrasesOf(synonyms.phrases, keyOf, fold),
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
    fold,
  ),
  hedges: new Set(synonyms.hedges.split(' ').map(stem)),
  weighing: new Set(synonyms.weighing.split(' ').map(stem)),
  negators: new Set(synonyms.negators.split(' ').map(fold)),
  meeting: new Set(synonyms.meeting.split(' ').map(keyOf)),
  invitation: new Set(synonyms.invitation.split(' ').map(keyOf)),
  talks: new Set('talk call conversation meeting meet speak'.split(' ').map(keyOf)),
  already: new Set('already'.split(' ')),
  both: new Set('both two other'.split(' ')),
  noIssues: new Set(synonyms.roles.split(' ').map(keyOf)),
  openers: new Set(['if', 'whether', 'unless']),
  judgements: new Set(synonyms.judgements.split(' ').map(fold)),
  necessity: new Set(['must']),
  permission: new Set(['may', 'can']),
  future: new Set(['will', 'shall', 'would']),
  unasked: new Set(positions.unasked.split(' ').map(fold)),
  removal: new Set(positions.removal.split(' ').map(fold)),
  ends: new Set(positions.ends.split(' ').map(keyOf)),
  addressing: new Set(positions.addressing.split(' ').map(fold)),
  conditions: new Set(['condition', 'conditions', 'provided'].map(stem)),
  sentencing: new Set(['condemn']),
  sentenceTo: new Set(['death', 'prison']),
  speakerSubjects: new Set(['i']),
  governed: governedOf(positions.governed, fold),
  none: new Set(['no']),
  self: new Set(['i', 'we', 'us', 'our']),
  asSaid: new Set(['as']),
  locative: new Set(['in', 'at', 'to', 'near']),
  counted: {
    generic: new Set(['people', 'persons', 'person'].map(keyOf)),
    fates: fatesOf(synonyms.fates, keyOf),
    increments: new Set(['new', 'further', 'additional', 'another'].map(stem)),
    totals: new Set('since total altogether already overall'.split(' ').map(fold)),
    amounts: new Set('amount number sum total value worth period age'.split(' ').map(keyOf)),
    possible: new Set('can could may might'.split(' ').map(fold)),
    parts: new Set('each including alone them per also'.split(' ').map(fold)),
    earlier: new Set(['initially', 'earlier', 'previously', 'originally'].map(fold)),
  },
  time: {
    weekdays: new Map(WEEKDAYS.map((name, index) => [name, index + 1])),
    months: new Map(MONTHS.map((name, index) => [name, index + 1])),
    monthPrepositions: new Set(['in']),
    ordinals: new Map(['first', 'second', 'third', 'fourth', 'fifth'].map((name, index) => [name, index + 1])),
  },
}
