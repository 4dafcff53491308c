import { termsFrom } from '../term-data.ts'
import { claimsOf, fatesOf, glossesOf, type Standing, type TermRules } from '../terms.ts'
import contrasts from './data/contrasts.json' with { type: 'json' }
import glosses from './data/glosses.json' with { type: 'json' }
import positions from './data/positions.json' with { type: 'json' }
import stanceWords from './data/stance-words.json' with { type: 'json' }
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

const { listed, keyOf } = termsFrom({ synonyms, stanceWords, positions, contrasts }, fold, stem)

export const terms: TermRules = {
  rules: [],
  stopWords: new Set(synonyms.stopWords.split(' ').map(fold)),
  fold,
  stem,
  split,
  inside: () => [],
  ...listed,
  frequencies: { sentences: 0, counts: {} },
  talks: new Set('talk call conversation meeting meet speak'.split(' ').map(keyOf)),
  already: new Set('already'.split(' ')),
  both: new Set('both two other'.split(' ')),
  openers: new Set(['if', 'whether', 'unless', 'provided', 'until', 'once']),
  necessity: new Set(['must']),
  permission: new Set(['may', 'can']),
  future: new Set(['will', 'shall', 'would']),
  conditions: new Set(['condition', 'conditions', 'provided'].map(stem)),
  sentencing: new Set(['condemn']),
  sentenceTo: new Set(['death', 'prison']),
  speakerSubjects: new Set(['i']),
  none: new Set(['no']),
  limits: new Set('if unless provided this-form'.split(' ')),
  shades: new Set('yet'.split(' ')),
  universal: new Set('all every each no nobody nothing everywhere'.split(' ')),
  partial: new Set('only some several partly except third quarter half most'.split(' ')),
  open: new Set('whether consider considering open unclear'.split(' ')),
  pro: new Set(['for', 'favour', 'favor', 'support', 'back']),
  contra: new Set(['against', 'oppose', 'reject']),
  asking: new Set('when why where who how whether if even'.split(' ')),
  trends: new Set('increase fall'.split(' ').map(keyOf)),
  naming: new Map([
    ['speak', 'of'],
    ['put', 'at'],
    ['say', ''],
    ['count', ''],
  ]),
  phases: new Map<string, 'begin' | 'end'>([
    ...['from', 'since', 'begin', 'start'].map((word) => [word, 'begin'] as const),
    ...['until', 'till', 'end'].map((word) => [word, 'end'] as const),
  ]),
  claims: claimsOf({ demands: 'demand', offers: 'offer', rejects: 'reject' }, keyOf),
  standing: claimsOf<Standing>(
    {
      open: 'consider examine undecided pending postpone weigh',
      asked: 'propose request offer urge recommend demand',
      maybe: 'threaten suspect risk',
      agreed: 'approve agree decide sign back',
      refused: 'reject refuse deny abandon drop',
    },
    keyOf,
  ),
  onward: new Set('from-on from-onwards'.split(' ')),
  light: new Set('have be give occur happen'.split(' ').map(keyOf)),
  wanting: new Set('shall should want may can'.split(' ')),
  planning: new Set(['shall']),
  merely: new Set('only just least'.split(' ')),
  glosses: { de: glossesOf(glosses, stem) },
  particles: new Set<string>(),
  rejecting: new Set('reject refuse'.split(' ').map(keyOf)),
  self: new Set(['i', 'we', 'us', 'our']),
  pointing: new Set('he she they him them his her their'.split(' ')),
  ours: new Set(['our']),
  asSaid: new Set(['as']),
  locative: new Set(['in', 'at', 'to', 'near']),
  counted: {
    generic: new Set(['people', 'persons', 'person'].map(keyOf)),
    fates: fatesOf(synonyms.fates, keyOf),
    increments: new Set(['new', 'further', 'additional', 'another'].map(stem)),
    totals: new Set('since total altogether already overall'.split(' ').map(fold)),
    amounts: new Set('amount number sum total value worth period age'.split(' ').map(keyOf)),
    possible: new Set('can could may might'.split(' ').map(fold)),
    steps: new Map<string, 'by' | 'to'>([
      ['by', 'by'],
      ['to', 'to'],
    ]),
    from: new Set(['from']),
    daily: new Set('infections incidence'.split(' ').map(keyOf)),
    polls: new Set('poll polls survey pollster'.split(' ').map(keyOf)),
    per: new Set('per a an'.split(' ')),
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
