import { NAME_FLAGS, type NameLexicon } from '../../language/mentions.ts'
import { isBodyHead } from './bodies.ts'
import type { Hit } from './found.ts'
import { LISTED } from './person.ts'
import type { Word } from './words.ts'

const NAME = /^\p{Lu}\p{Ll}{3,}$/u
/** The dictionary may split a town ("Kronmoor"), and the long lists may have it as a name. */
const MAY_BE_TOWN = NAME_FLAGS.compound | NAME_FLAGS.weakPlace | LISTED
const MAY_BE_FIRM = MAY_BE_TOWN & ~NAME_FLAGS.compound

const isUnknown = ({ text, form }: Word, known: number): boolean =>
  NAME.test(text) && (form.flags & ~known) === 0 && form.introduces === undefined && !form.organizationHead

const body = (words: readonly Word[], at: number, rule: string): Hit => ({
  found: { start: words[at]!.start, end: words[at + 1]!.end, kind: 'organization', form: 'name', rule },
  next: at + 2,
})

/** "die Staatsanwaltschaft Kronmoor", "das Klinikum Nordau": such bodies are told apart by the town, also one no list knows. */
export function seatedBodyAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const [noun, town] = [words[at]!, words[at + 1]]
  if (!town?.capital || !isBodyHead(noun) || !lexicon.isSeated(noun.text)) return undefined
  if (!isUnknown(town, MAY_BE_TOWN) || lexicon.isAbstract(town.text) || !endsHere(words[at + 2])) return undefined
  return body(words, at, 'mentions/body-of-place')
}

/** "Lumara Energie", "Vermond Pharma": a word no list knows, and the trade it is in. */
export function firmOfTradeAt(words: readonly Word[], at: number, lexicon: NameLexicon): Hit | undefined {
  const trade = words[at + 1]
  if (!trade?.capital || !lexicon.isTrade(trade.text) || !isUnknown(words[at]!, MAY_BE_FIRM)) return undefined
  // "Thals Energie" is what somebody has.
  if (words[at]!.text.endsWith('s') || !endsHere(words[at + 2])) return undefined
  const before = words[at - 1]
  if (before?.form.firstName || before?.form.particle || before?.form.role !== undefined) return undefined
  return body(words, at, 'mentions/firm-of-trade')
}

const endsHere = (next: Word | undefined): boolean => !next?.capital && next?.text !== '-' && next?.text !== '&'
