import { nameTerms } from './document.ts'
import type { Alternatives, Matcher, Phrase } from './matcher.ts'
import type { Clause, ParsedQuery } from './parse.ts'
import { type TermReader, withUmlauts } from './terms.ts'

/** Words of a phrase that may be written as one, with hyphens. */
const MOST_JOINED = 4

const LETTER = { speaker: 'k', outlet: 'o', entity: 'e', agency: 'a' } as const

/**
 * The terms a query asks for. Words are looked for by stem, however they are capitalised, as part of a compound, and as
 * a name in any spelling; every reader (one a language) adds its ways.
 */
export function matcherOf(query: ParsedQuery, readers: readonly TermReader[]): Matcher {
  const all = query.all
    .flatMap((clauses) => (clauses.length === 1 ? eachWord(clauses[0]!).map((clause) => [clause]) : [clauses]))
    .map((clauses) => clauses.flatMap((clause) => waysOf(clause, readers)))
  if (query.languages.length > 0) all.push(query.languages.map((language) => [languageTerm(language)]))
  const none = query.none.map((clause) => waysOf(clause, readers))
  for (const language of query.otherLanguages) none.push([[languageTerm(language)]])
  return { all: all.filter((ways) => ways.length > 0), none: none.filter((ways) => ways.length > 0) }
}

function languageTerm(language: string): string {
  return `l${language.replace(/[^a-z]/g, '')}`
}

/** A name of several words in a field asks for each of them: "Ilse Tamm" is not any Tamm. */
function eachWord(clause: Clause): readonly Clause[] {
  return clause.field === 'text' ? [clause] : clause.words.map((word) => ({ ...clause, words: [word] }))
}

function waysOf(clause: Clause, readers: readonly TermReader[]): Alternatives {
  const ways = readers.flatMap((reader) => waysWith(clause, reader))
  return [...new Map(ways.map((way) => [way.join(' '), way])).values()]
}

function waysWith({ field, words, isPrefix }: Clause, reader: TermReader): Alternatives {
  if (field !== 'text') {
    const terms = nameTerms(LETTER[field], words.slice(-1), reader)
    return isPrefix ? terms.map((term) => [`${term}*`]) : terms.slice(0, 1).map((term) => [term])
  }
  if (isPrefix) return [[`${term('f', reader.fold(withUmlauts(words[0]!)))}*`]]
  if (words.length === 1) return wordWays(words[0]!, reader)
  const stems: Phrase = words.map((word) => reader.of(word).word)
  // "CO2 Preis" is written "CO2-Preis" too.
  return [stems, ...(words.length <= MOST_JOINED ? [[reader.of(words.join('-')).word]] : [])]
}

function wordWays(word: string, reader: TermReader): Alternatives {
  const spelled = withUmlauts(word)
  const upper = spelled.charAt(0).toUpperCase() + spelled.slice(1)
  const forms = [spelled, upper, spelled.toLowerCase()]
  const stems = new Set([...forms.map((form) => reader.stem(form)), ...forms.flatMap((form) => reader.bases(form))])
  return [
    ...[...stems].flatMap((stem) => [[term('w', stem)], [term('p', stem)], [term('m', stem)]]),
    ...reader
      .names(word)
      .slice(0, 1)
      .map((name) => [name]),
    ...(word.includes('-') ? [word.split('-').map((part) => reader.of(part).word)] : []),
  ].filter((way) => way.every((part) => part.length > 1))
}

function term(letter: string, text: string): string {
  return letter + text.replace(/[^\p{L}\p{N}]+/gu, '')
}
