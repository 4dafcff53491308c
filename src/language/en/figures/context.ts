import type { FigureContext } from '../../figures.ts'
import { isPerson } from './lexicon.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns, beside those of people, for whom something is. */
const TAKERS =
  /^(?:households?|famil(?:y|ies)|companies|schools?|towns?|cities|ports?|farmers?|tenants?|child|hospitals?|states?)$/u

/** What ties a figure to what it measures, whose it is and when it holds. */
export const context: FigureContext = {
  values: set('rise fall climb grow shrink drop reach total amount last stand jump slip increase decrease come'),
  binders: set('of by to at'),
  moneyBinders: set('for worth'),
  extents: set('worth value'),
  recipients: set('for'),
  isTaker: (noun) => isPerson(noun) || TAKERS.test(noun),
  owners: set('of'),
  genitives: set(''),
  namesInS: false,
  objects: set(''),
  otherTimes: set('until since after before by than from'),
  sayings: set('say tell announce report propose demand offer promise plan present warn call ask'),
  openers: set('that because as when while after although so whether and but if'),
}
