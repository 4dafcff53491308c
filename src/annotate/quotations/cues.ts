import type { Construction, CuePhrase, CueVerb, QuotationRules } from '../../language/quotations.ts'
import type { Clause } from './clauses.ts'
import { type PhrasesByNeed, TELLS_NOTHING, tellingOf } from './telling-verbs.ts'
import { WORD_CLASS } from './word-classes.ts'
import type { Word } from './words.ts'

/** A cue found in a clause. */
export interface Cue {
  readonly verb: CueVerb
  /** Word indexes of the cue: finite verb, participle, particle. */
  readonly words: readonly number[]
  /** "wird vorgeworfen": the subject is not the speaker. */
  readonly passive: boolean
  /** The verb form that carries the meaning. */
  readonly main: number
}

/** Finds the cue verb of a clause: the last verb that the language knows as a cue, with its auxiliary and particle. */
export function cueOf(words: readonly Word[], clause: Clause, rules: QuotationRules): Cue | undefined {
  const indexes = clause.words
  const finiteWord = clause.finite >= 0 ? words[clause.finite]! : undefined
  // Infinitives and participles carry the meaning where there are any.
  for (let k = indexes.length - 1; k >= 0; k -= 1) {
    const i = indexes[k]!
    const word = words[i]!
    if (i === clause.finite || !word.verb) continue
    if (!word.verb.participle && !word.verb.infinitive && !word.verb.zuInfinitive) continue
    if (!finiteWord || (finiteWord.pos !== 'AUX' && !isAuxiliary(finiteWord))) break
    // "ist zu klären", "bleibt zu sagen": nobody says it.
    if (words[i - 1]?.lower === 'zu' && i - 1 > clause.from) continue
    const verb = lookup(word, rules)
    if (!verb) continue
    const passive =
      word.verb.participle &&
      (finiteWord.verb?.lemmas.some(
        (lemma) =>
          lemma === 'werden' || (lemma === 'sein' && !rules.perfectWithBe.has((verb.particle ?? '') + verb.base)),
      ) === true ||
        (words[i + 1] !== undefined && /^(?:werden?|wird|wurden?|worden|würden?)$/u.test(words[i + 1]!.lower)))
    const between = indexes.filter((j) => j > i && isAuxiliary(words[j]!))
    // "konnten nachgewiesen und sichtbar gemacht werden".
    const suffered = word.verb.participle && between.some((j) => words[j]!.lower === 'werden')
    return {
      verb,
      words: [clause.finite, i, ...between.filter((j) => j !== clause.finite)].sort((a, b) => a - b),
      passive: passive === true || suffered,
      main: i,
    }
  }
  if (!finiteWord) return undefined
  const particle = particleOf(words, clause)
  const verb = finiteVerb(finiteWord, particle === undefined ? undefined : words[particle]!.lower, rules)
  if (!verb) return undefined
  return {
    verb,
    words:
      verb.particle === undefined || particle === undefined
        ? [clause.finite]
        : [clause.finite, particle].sort((a, b) => a - b),
    passive: false,
    main: clause.finite,
  }
}

const AUXILIARIES = new Set([
  'haben',
  'sein',
  'werden',
  'können',
  'müssen',
  'sollen',
  'wollen',
  'dürfen',
  'mögen',
  'lassen',
  'have',
  'be',
  'will',
  'would',
])

/** Whether a verb only helps another: "hat", "soll", "ließ". */
export function isAuxiliary(word: Word): boolean {
  return word.verb !== undefined && (word.pos === 'AUX' || word.verb.lemmas.some((lemma) => AUXILIARIES.has(lemma)))
}

/** The word at the end of a main clause that may be a separable particle. */
function particleOf(words: readonly Word[], clause: Clause): number | undefined {
  if (clause.kind !== 'main' && clause.kind !== 'verb-first') return undefined
  // "Zurück wies er die Behauptung".
  if (clause.finite === clause.from + 1 && isParticle(words[clause.from]!)) return clause.from
  for (let k = clause.words.length - 1; k >= 0 && k >= clause.words.length - 3; k -= 1) {
    const i = clause.words[k]!
    const word = words[i]!
    if (word.mark || word.pos === 'PUNCT') continue
    return i > clause.finite && !word.finite && isParticle(word) ? i : particleBefore(words, clause)
  }
  return undefined
}

/** A particle with a clause behind it in the same piece ("kündigte an …"): directly behind subject or verb. */
function particleBefore(words: readonly Word[], clause: Clause): number | undefined {
  for (const i of clause.words) {
    if (i <= clause.finite) continue
    const after = words[i + 1]
    if (isParticle(words[i]!) && (!after || after.text === ',' || after.text === ':' || after.text === '.')) return i
  }
  return undefined
}

function isParticle({ classes }: Word): boolean {
  return (classes & WORD_CLASS.particle) !== 0
}

function finiteVerb(word: Word, particle: string | undefined, rules: QuotationRules): CueVerb | undefined {
  let plain: CueVerb | undefined
  for (const verb of tellingOf(word.verb, rules).verbs) {
    if (verb.particle === undefined) plain ??= beginsAs(word, verb.base) ? verb : undefined
    else if (verb.particle === particle) return verb
  }
  // "sagte weiter", "erklärte wieder": an adverb, though "weitersagen" is a verb too.
  if (particle === undefined || particle === 'weiter' || particle === 'wieder') return plain
  if (plain && word.verb?.lemmas.some((lemma) => lemma.startsWith(particle))) return undefined
  return plain
}

/** A cue verb by any lemma of a participle, infinitive or verb at the end of its clause. */
function lookup(word: Word, rules: QuotationRules): CueVerb | undefined {
  return tellingOf(word.verb, rules).joined.find(({ particle, base }) =>
    particle === undefined ? beginsAs(word, base) : word.lower.startsWith(particle),
  )
}

/** "stellte" is no form of "unterstellen", though the lexicon, which knows both kinds of verbs, lists it. */
function beginsAs({ lower, verb }: Word, lemma: string): boolean {
  return verb?.participle === true || lemma === 'sein' || lower.charCodeAt(0) === lemma.charCodeAt(0)
}

/** "wurde … beziffert", "war … beziffert worden": passive. */
function isSuffered(words: readonly Word[], { finite }: Clause, at: number, rules: QuotationRules): boolean {
  const next = words[at + 1]?.lower ?? ''
  // "kann als Antwort gewertet werden".
  return (
    words[finite]?.verb?.lemmas.includes('werden') === true || next === 'werden' || rules.passiveParticiples.has(next)
  )
}

/** What a cue of several words may stand with. */
const PHRASE_TAKES: ReadonlySet<Construction> = new Set(['direct', 'clause', 'verb-second', 'zu'])

const OBJECT_TAKES: ReadonlySet<Construction> = new Set(['object', 'label', 'direct'])

const TAKES: Readonly<Record<CuePhrase['with'], ReadonlySet<Construction>>> = {
  clause: PHRASE_TAKES,
  object: OBJECT_TAKES,
  both: new Set([...PHRASE_TAKES, ...OBJECT_TAKES]),
}

/** "machte deutlich", "zeigte sich überzeugt", "wurde bekannt": verb and words together make the cue. */
function phraseCue(words: readonly Word[], clause: Clause, rules: QuotationRules): Cue | undefined {
  let present: readonly string[] | undefined
  for (const i of clause.words) {
    const { verb } = words[i]!
    if (!verb || (i !== clause.finite && !verb.participle && !verb.infinitive && !verb.zuInfinitive)) continue
    for (const { lemma, byNeed } of tellingOf(verb, rules).phrases) {
      if (!beginsAs(words[i]!, lemma)) continue
      present ??= openingNeeds(words, clause)
      if (present.length === 0) return undefined
      for (const phrase of phrasesWith(byNeed, present)) {
        const found = neededWords(words, clause, phrase, rules)
        if (!found || (i === clause.finite && isOther(words, clause, phrase))) continue
        if (rules.textVerbs.has(lemma) && !clause.words.some((j) => rules.texts.test(words[j]!.lower))) continue
        const indexes = new Set([...found, i, ...(clause.finite >= 0 ? [clause.finite] : [])])
        return {
          verb: { base: lemma, medium: phrase.medium, takes: TAKES[phrase.with] },
          words: [...indexes].sort((a, b) => a - b),
          passive:
            lemma === 'werden' || (i !== clause.finite && verb.participle && isSuffered(words, clause, i, rules)),
          main: i,
        }
      }
    }
  }
  return undefined
}

/** The phrases of a verb whose first word is there, in the order of their list. */
function phrasesWith(byNeed: PhrasesByNeed, present: readonly string[]): readonly CuePhrase[] {
  const found = present.flatMap((need) => byNeed.get(need) ?? [])
  if (found.length > 1) found.sort((a, b) => a.order - b.order)
  return found.map(({ phrase }) => phrase)
}

/** The words of a clause that any phrase needs first. Of the many phrases of "sein" hardly one is there. */
function openingNeeds(words: readonly Word[], clause: Clause): readonly string[] {
  const present: string[] = []
  for (const i of clause.words) if ((words[i]!.classes & WORD_CLASS.phrase) !== 0) present.push(words[i]!.lower)
  return present
}

/** "rechnet mit dem Rat ab": a particle that is no part of the phrase makes another verb. */
function isOther(words: readonly Word[], clause: Clause, { needs }: CuePhrase): boolean {
  const at = particleOf(words, clause)
  if (at === undefined || needs.includes(words[at]!.lower)) return false
  return words[clause.finite]!.verb!.lemmas.some((lemma) => lemma.startsWith(words[at]!.lower))
}

/** Where the words of a phrase stand in a clause, or undefined where one is missing. */
function neededWords(
  words: readonly Word[],
  clause: Clause,
  { needs }: CuePhrase,
  rules: QuotationRules,
): readonly number[] | undefined {
  const found: number[] = []
  for (const need of needs) {
    const at = clause.words.find((j) => words[j]!.lower === need)
    // "Laut einer Studie werden": a preposition before its noun, not "laut werden".
    if (at === undefined || (rules.sourceBefore.has(need) && leadsNoun(words, at))) return undefined
    if (needs.length === 1 && rules.favouring.has(need) && isReferred(words, at)) return undefined
    found.push(at)
  }
  return found
}

/** "ist ein Zeichen dafür", "ist dafür geeignet": what a noun or an adjective refers to, not who is in favour. */
function isReferred(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  const noun = before?.pos === 'NOUN' && !before.isPerson && !before.isBody && before.named === undefined
  return noun || next?.pos === 'ADJ' || next?.verb?.participle === true
}

function leadsNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && (next.pos === 'DET' || next.pos === 'NOUN' || next.pos === 'PROPN')
}

/** The cue of a clause, whatever its form: a verb with its particle ("wie sie mitteilte", "bekannt gab") or a phrase. */
export function cueIn(words: readonly Word[], clause: Clause, rules: QuotationRules): Cue | undefined {
  if (clause.kind === 'quoted' || clause.kind === 'fragment' || !hasCueVerb(words, clause, rules)) return undefined
  const cue = cueOf(words, clause, rules) ?? lateCue(words, clause, rules)
  const phrase = phraseCue(words, clause, rules)
  // "ließ wissen", "war zu lesen": the infinitive is a part of the phrase.
  if (!cue?.verb.takes.has('clause') || (phrase && cue.main !== phrase.main && phrase.words.includes(cue.main)))
    return phrase ?? cue
  // "begründete den Schritt mit der Lage": the phrase says that it reports with an object too.
  if (!phrase?.verb.takes.has('object') || cue.verb.takes.has('object')) return cue
  return {
    ...cue,
    words: phrase.words,
    verb: { ...cue.verb, takes: new Set([...cue.verb.takes, ...phrase.verb.takes]) },
  }
}

/** Whether a clause has a verb that is a cue or part of one: most have none, and need no further look. */
function hasCueVerb(words: readonly Word[], clause: Clause, rules: QuotationRules): boolean {
  return clause.words.some((i) => tellingOf(words[i]!.verb, rules) !== TELLS_NOTHING)
}

/** In a clause with its verb at the end the particle is written with it, or stands right before it. */
function lateCue(words: readonly Word[], clause: Clause, rules: QuotationRules): Cue | undefined {
  if (clause.finite < 0 || (clause.kind !== 'dependent' && clause.kind !== 'relative')) return undefined
  const finite = words[clause.finite]!
  const before = words[clause.finite - 1]
  if (before && isParticle(before)) {
    const verb = finiteVerb(finite, before.lower, rules)
    if (verb?.particle === before.lower)
      return { verb, words: [clause.finite - 1, clause.finite], passive: false, main: clause.finite }
  }
  const verb = lookup(finite, rules)
  return verb && { verb, words: [clause.finite], passive: false, main: clause.finite }
}
