import { formOf } from '../../language/forms.ts'
import { NAME_FLAGS } from '../../language/mentions.ts'
import type { LanguagePack } from '../../language/pack.ts'
import type { EntityKind } from '../../model/layers.ts'
import type { Found } from './found.ts'
import { formsOf } from './known-form.ts'
import { LISTED } from './person.ts'
import type { Word } from './words.ts'

/** A sentence's words and the names found in it. */
export interface NamedSentence {
  readonly words: readonly Word[]
  readonly names: readonly Found[]
}

/** Particles of the surnames that have some, by the surname's last word: "Thal" → "von". */
export function particleSurnames(sentences: readonly NamedSentence[]): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, readonly string[]>()
  for (const { words, names } of sentences) {
    let at = 0
    for (const name of names) {
      while (at < words.length && words[at]!.start < name.start) at += 1
      if (name.kind !== 'person') continue
      let last = at
      while (last + 1 < words.length && words[last + 1]!.end <= name.end) last += 1
      let first = last
      while (first > at && words[first - 1]!.form.particle) first -= 1
      if (first < last)
        result.set(
          words[last]!.text,
          words.slice(first, last).map((word) => word.text),
        )
    }
  }
  return result
}

/** What every single name of the article is, by its uninflected form. */
export interface Verdicts {
  readonly kinds: ReadonlyMap<string, EntityKind>
  /** Uninflected forms only the model takes for people, while the text or the lists speak against it. */
  readonly doubtful: ReadonlySet<string>
  /** Surnames, as written, of people named with one known first name: they may be towns too ("Karl Kassel"). */
  readonly surnames: ReadonlySet<string>
  /** Names of people of several words, as written, by their last word. */
  readonly fullNames: ReadonlyMap<string, ReadonlySet<string>>
}

/** The words with one space between. */
export const textOf = (words: readonly Word[]): string => words.map(({ text }) => text).join(' ')

/** Counts what each mention of a single name says of its kind. */
export function vote(
  sentences: readonly NamedSentence[],
  particled: ReadonlyMap<string, readonly string[]>,
  pack: LanguagePack,
): Verdicts {
  const forms = formsOf(pack)
  /** Single names, as written, that a full name, a role or a list vouches for as people, and those spoken against. */
  const vouched = new Set<string>()
  const against = new Set<string>()
  const surnames = new Set<string>()
  const fullNames = new Map<string, Set<string>>()
  const counts = new Map<string, Map<EntityKind, number>>()
  const count = (text: string, kind: EntityKind, weight: number) => {
    const own = counts.get(text) ?? new Map<EntityKind, number>()
    own.set(kind, (own.get(kind) ?? 0) + weight)
    counts.set(text, own)
  }
  for (const { words, names } of sentences) {
    let at = 0
    for (const name of names) {
      if (name.form !== 'name' && name.rule !== 'mentions/body-of-role') continue
      while (at < words.length && words[at]!.start < name.start) at += 1
      if (name.form !== 'name') {
        // "Norvantik-Chef": who has a chief is no person.
        const { start, text } = words[at]!
        count(text.slice(0, name.end - start), name.kind, 2)
        continue
      }
      let last = at
      while (last + 1 < words.length && words[last + 1]!.end <= name.end) last += 1
      if (last === at) {
        const { kind, weight } = weigh(name, words, at, particled, pack)
        const { text, form } = words[at]!
        count(text, kind, weight)
        if (kind !== 'person') continue
        if (weight >= 2 || form.firstName) vouched.add(text)
        else if (speaksAgainst(name, words, at, pack)) against.add(text)
      } else if (name.kind === 'person') {
        vouched.add(words[last]!.text)
        const { text } = words[last]!
        fullNames.set(text, (fullNames.get(text) ?? new Set<string>()).add(textOf(words.slice(at, last + 1))))
        if (last === at + 1 && words[at]!.form.firstName) surnames.add(words[last]!.text)
        count(words[last]!.text, 'person', words[at]!.form.firstName ? 5 : 2)
      }
    }
  }
  const verdicts = new Map<string, EntityKind>()
  const total = new Map<string, Map<EntityKind, number>>()
  const baseOf = (text: string) => pack.entities.bases(text).find((candidate) => counts.has(candidate)) ?? text
  const sure = new Set([...vouched].map(baseOf))
  const doubtful = new Set([...against].map(baseOf).filter((base) => !sure.has(base)))
  for (const [text, own] of counts) {
    const base = baseOf(text)
    const sum = total.get(base) ?? new Map<EntityKind, number>()
    for (const [kind, value] of own) sum.set(kind, (sum.get(kind) ?? 0) + value)
    total.set(base, sum)
  }
  for (const [base, sum] of total) {
    const [best] = [...sum].sort((a, b) => b[1] - a[1])
    if (doubtful.has(base) && best?.[0] === 'person') continue
    const known = forms.of(formOf(base)).flags & pack.mentions.ambiguous
    if (best && (best[1] >= 2 || (best[1] >= 1 && known === 0 && base.length > 2))) verdicts.set(base, best[0])
  }
  const unsure = [...verdicts].filter(([base, kind]) => kind === 'person' && !sure.has(base)).map(([base]) => base)
  if (unsure.length > 0) {
    for (const base of placed(sentences, new Set(unsure), pack)) verdicts.set(base, 'place')
    for (const base of written(sentences, unsure)) {
      doubtful.add(base)
      verdicts.delete(base)
    }
  }
  return { kinds: verdicts, doubtful, surnames, fullNames }
}

/** Those of `names` that stand in small letters elsewhere in the text: they are no names at a sentence's start either. */
function written(sentences: readonly NamedSentence[], names: readonly string[]): readonly string[] {
  const small = new Map(names.map((name) => [name.toLowerCase(), name]))
  const found: string[] = []
  for (const { words } of sentences)
    for (const { text, capital } of words) {
      const name = capital ? undefined : small.get(text)
      if (name !== undefined) found.push(name)
    }
  return found
}

/** Those of `names` that no list knows and that stand behind "in" or "aus" somewhere: towns, not people nobody introduced. */
function placed(
  sentences: readonly NamedSentence[],
  names: ReadonlySet<string>,
  pack: LanguagePack,
): ReadonlySet<string> {
  const lexicon = pack.mentions.lexicon()
  const found = new Set<string>()
  for (const { words } of sentences)
    for (let at = 1; at < words.length; at += 1) {
      const { capital, form } = words[at]!
      if (!capital || form.flags !== 0 || (at > 1 && (words[at - 1]!.form.flags & NAME_FLAGS.preposition) === 0))
        continue
      const base = form.bases.find((candidate) => names.has(candidate))
      if (base !== undefined && lexicon.isPlacePreposition(words[at - 1]!.text)) found.add(base)
    }
  return found
}

/** An article, a number or an adjective right before makes a common noun of most words. */
function modified(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before !== undefined && (before.pos === 'DET' || before.pos === 'ADJ' || before.pos === 'NUM')
}

/** How much the model must prefer a person to a common noun, in weight units, to be believed against the word lists. */
const SURE = 1.5

/**
 * Whether a single name that only the model takes for a person is rather a common noun. Many surnames are common nouns
 * too ("Fischer"): they count where the model is sure of them.
 */
export function speaksAgainst(name: Found, words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { pos, form } = words[at]!
  // "Anders als", "Siehe auch": the sentence begins with a word of another class.
  if (words[at - 1]?.form.wordlike !== true && (form.flags & NAME_FLAGS.lowerWord) !== 0) return true
  const common = pos === 'NOUN' || (form.flags & pack.mentions.ambiguous) !== 0 || modified(words, at)
  const odd = pos !== 'PROPN' && pos !== 'X' && pos !== 'NOUN'
  if (odd && (form.flags & LISTED) === 0) return true
  return (common || odd) && (name.lead ?? 0) < SURE
}

/** Whether the word stands beside a verb and behind no preposition or article, as the one who acts: "sagte Kassel". */
export function acts(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  const isVerb = (word: Word | undefined) => word?.pos === 'VERB' || word?.pos === 'AUX'
  return isVerb(before) || (isVerb(next) && before?.pos !== 'ADP' && before?.pos !== 'DET' && !before?.capital)
}

/** "Die Bischöfin bietet der Kanzlerin Amtsverzicht an": a noun behind a role that no list has as a name. */
const isCommonNoun = ({ pos, form, text }: Word): boolean =>
  pos === 'NOUN' &&
  (form.flags & (NAME_FLAGS.noun | NAME_FLAGS.compound)) !== 0 &&
  (form.flags & LISTED) === 0 &&
  !text.includes('-')

/** What a single name's place in its sentence says of its kind, and how much that counts. */
function weigh(
  name: Found,
  words: readonly Word[],
  at: number,
  particled: ReadonlyMap<string, readonly string[]>,
  pack: LanguagePack,
): { readonly kind: EntityKind; readonly weight: number } {
  const { kind, rule, role } = name
  if (rule === 'mentions/gazetteer') return { kind, weight: 3 }
  if (rule === 'mentions/dateline') return { kind, weight: 4 }
  if (rule === 'mentions/introduced' || rule === 'mentions/bracketed-acronym') return { kind, weight: 3 }
  if (rule === 'mentions/party') return { kind, weight: 2 }
  const lexicon = pack.mentions.lexicon()
  // "Staatschefin Norlandiens": a genitive behind a role says whose it is, not who.
  if (role && words[at]!.text.endsWith('s') && lexicon.hasPlaceEnding(words[at]!.text))
    return { kind: 'place', weight: 2 }
  if (role) return { kind, weight: isCommonNoun(words[at]!) ? 1 : 3 }
  const before = words[at - 1]
  // "Von Thal" after "Eva von Thal" is no place somebody comes from.
  if (before?.form.particle || before?.text === 'Von') {
    const particles = words[at]!.form.bases.flatMap((base) => particled.get(base) ?? [])
    if (particles.includes(before.text.toLowerCase())) return { kind: 'person', weight: 2 }
  }
  // "wie die Norvantik sparen will": people are called by a surname alone, without an article.
  if (kind === 'person' && before?.form.article && words[at]!.form.flags === 0)
    return { kind: 'organization', weight: 1 }
  // "Bürgerunion (BU)", "Eva Thal (BU)".
  if (kind === 'organization' && before?.text === '(' && words[at + 1]?.text === ')') return { kind, weight: 2 }
  if (before && kind !== 'organization' && lexicon.isPlacePreposition(before.text)) return { kind: 'place', weight: 2 }
  return { kind, weight: words[at]!.pos === 'PROPN' || words[at]!.pos === 'X' ? 1 : 0.5 }
}
