import type { QuotationRules } from '../quotations.ts'

const NONE: ReadonlySet<string> = new Set()

export const quotations: QuotationRules = {
  rules: [],
  verbs: new Map(),
  joined: new Map(),
  phrases: new Map(),
  nouns: new Map(),
  sourceEndings: [],
  sourceBefore: NONE,
  sourceAfter: NONE,
  sourceWithNoun: NONE,
  contentOpeners: NONE,
  clauseOpeners: NONE,
  relatives: NONE,
  prepositions: NONE,
  coordinators: NONE,
  determiners: new Map(),
  subjectPronouns: NONE,
  adverbs: NONE,
  venues: new Map(),
  titleNouns: NONE,
  asOpeners: NONE,
  accordingly: NONE,
  plainVerbs: NONE,
  politeForms: NONE,
}
