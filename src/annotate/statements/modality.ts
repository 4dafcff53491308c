import { ByForm, type Form } from '../../language/forms.ts'
import type { Modality, StatementRules } from '../../language/statements.ts'
import type { Statement } from '../../model/layers.ts'
import { type Clause, type ClauseRules, clausesOf, isFiniteVerb, type Word } from './clauses.ts'

/** How something is said: whether it is denied, and how sure or wanted it is. */
export interface Manner {
  readonly polarity: Statement['polarity']
  readonly modality: Modality
}

/**
 * Polarity and modality of a stretch of words, read from its main clause ("dass"-clauses are the main clause of what is
 * reported): "Das Werk solle nicht schließen" is negative and necessary.
 */
export function mannerOf(words: readonly Word[], rules: StatementRules, clauseRules: ClauseRules): Manner {
  if (!words.some((word) => tells(word, rules))) return { polarity: 'positive', modality: 'fact' }
  const clauses = clausesOf(words, clauseRules)
  const main = mainClause(clauses)
  const inMain = main?.words ?? words
  const polarity = isNegated(main?.own ?? words, rules) ? 'negative' : 'positive'
  const modality =
    (isQuestion(words, main, rules) ? 'question' : undefined) ??
    (hasCondition(clauses, rules) ? 'conditional' : undefined) ??
    verbModality(inMain, main?.finite ?? -1, rules) ??
    adverbModality(inMain, rules) ??
    'fact'
  return { polarity, modality }
}

/** Answers of {@link tells} by form, for each language. */
const telling = new WeakMap<StatementRules, ByForm<boolean>>()

/**
 * Whether a word can make a statement anything but a positive fact. Most sentences have none, and need no clauses.
 */
function tells(word: Word, rules: StatementRules): boolean {
  let byForm = telling.get(rules)
  if (byForm === undefined) {
    byForm = new ByForm((form) => isTelling(form, rules))
    telling.set(rules, byForm)
  }
  if (byForm.of(word.form)) return true
  return word.verb?.finite === true && isTellingVerb(word, rules)
}

function isTelling({ text, lower }: Form, rules: StatementRules): boolean {
  return (
    text === '?' ||
    isNegator(lower, rules) ||
    rules.questionOpeners.has(lower) ||
    rules.conditions.has(lower) ||
    rules.conditionVerbs.has(lower) ||
    rules.adverbs.has(lower) ||
    rules.modalForms.has(lower)
  )
}

function isTellingVerb({ lemma }: Word, rules: StatementRules): boolean {
  return (
    rules.planVerbs.has(lemma) || rules.modals.has(lemma) || rules.hearsayModals.has(lemma) || rules.futures.has(lemma)
  )
}

function isNegator(lower: string, rules: StatementRules): boolean {
  return rules.negators.has(lower) || lower.endsWith("n't") || lower.endsWith('n’t')
}

/** The first clause that stands by itself, else the first that has a verb. */
function mainClause(clauses: readonly Clause[]): Clause | undefined {
  return clauses.find((clause) => clause.kind === 'main') ?? clauses.find((clause) => clause.finite >= 0) ?? clauses[0]
}

/** An odd number of negating words: "nicht ohne", "kein … nicht" say yes. */
export function isNegated(words: readonly Word[], rules: StatementRules): boolean {
  let negators = 0
  for (let i = 0; i < words.length; i += 1) {
    const { lower } = words[i]!
    if (!isNegator(lower, rules)) continue
    const next = words[i + 1]?.lower
    // "eine nicht genehmigte Kundgebung" denies the permit, not the rally.
    const attribute = words[i + 1]?.pos === 'ADJ' && words[i + 2]?.pos === 'NOUN' && words[i]!.pos !== 'DET'
    if (!attribute && (next === undefined || !rules.negationUndone.has(next))) negators += 1
  }
  return negators % 2 === 1
}

function isQuestion(words: readonly Word[], main: Clause | undefined, rules: StatementRules): boolean {
  for (let i = words.length - 1; i >= 0 && i >= words.length - 3; i -= 1) if (words[i]!.text === '?') return true
  return main?.opener !== undefined && rules.questionOpeners.has(main.opener.lower)
}

function hasCondition(clauses: readonly Clause[], rules: StatementRules): boolean {
  return clauses.some((clause, index) => {
    const opener = clause.opener ?? clause.words.find((word) => word.pos !== 'PUNCT')
    if (opener !== undefined && rules.conditions.has(opener.lower)) {
      const at = clause.words.indexOf(opener)
      const before = clause.words[at - 1] ?? clauses[index - 1]?.words.at(-1)
      return ![before, clause.words[at + 1]].some((word) => word && rules.conditionUndone.has(word.lower))
    }
    if (!clause.verbFirst || index !== 0 || clauses.length < 2) return false
    return rules.conditionVerbs.has(clause.words[clause.finite]?.lower ?? '')
  })
}

/** The reading of the finite verb at `at` with the infinitive that goes with it. */
export function verbModality(words: readonly Word[], at: number, rules: StatementRules): Modality | undefined {
  const finite = words[at]
  if (finite === undefined) return undefined
  if (rules.planVerbs.has(finite.lemma)) return 'planned'
  // "empfangen" is infinitive and participle; beside a modal verb it is the infinitive.
  const modal = rules.modals.has(finite.lemma) || rules.hearsayModals.has(finite.lemma)
  if (!words.some((word, i) => i !== at && isInfinitive(word, modal))) return undefined
  if (rules.hearsayModals.has(finite.lemma) && hasPerfectInfinitive(words, rules)) return 'hearsay'
  if (rules.futures.has(finite.lemma)) return 'planned'
  // "Das Treffen soll am Montag stattfinden" tells a plan; "man solle warten" what somebody wants.
  const told = finite.verb?.indicative === true && finite.verb.past === false
  if (rules.hearsayModals.has(finite.lemma) && told) return 'planned'
  return rules.modalForms.get(finite.lower) ?? rules.modals.get(finite.lemma)
}

function isInfinitive(word: Word, either: boolean): boolean {
  if (word.pos !== 'VERB' && word.pos !== 'AUX') return false
  return word.verb?.infinitive === true && (either || !word.verb.participle)
}

/** "missachtet haben", "gewesen sein": an infinitive of the perfect closes the clause. */
function hasPerfectInfinitive(words: readonly Word[], rules: StatementRules): boolean {
  for (let i = words.length - 1; i > 0 && i >= words.length - 3; i -= 1) {
    const word = words[i]!
    if (!rules.perfectInfinitives.has(word.lower)) continue
    const before = words[i - 1]!
    const takes = rules.perfectInfinitives.get(word.lower)
    if (takes !== undefined) return takes.has(before.lower)
    // Participles come as verbs or as adjectives ("gewesen", "gewusst").
    return before.verb?.participle === true || (before.pos === 'ADJ' && before.lower !== '')
  }
  return false
}

function adverbModality(words: readonly Word[], rules: StatementRules): Modality | undefined {
  for (const word of words) {
    const modality = rules.adverbs.get(word.lower)
    if (modality !== undefined) return modality
  }
  return undefined
}

/** Whether a finite verb stands among the words. */
export function hasFinite(words: readonly Word[]): boolean {
  return words.some(isFiniteVerb)
}
