import type { LanguagePack } from '../../language/pack.ts'
import type { Article } from '../../model/article.ts'
import { type Block, isContent } from '../../model/article.ts'
import type { EntityKind, Layers } from '../../model/layers.ts'
import { contains, indexAt, type Span } from '../../model/span.ts'
import { formsOf } from '../tokens/token-forms.ts'
import type { Turn } from './interview.ts'
import type { Quoted } from './marks.ts'
import { wordClassesOf } from './word-classes.ts'
import { wordLexiconOf } from './word-lexicon.ts'
import { quotedWord, type Word, wordOf } from './words.ts'

/**
 * What is read as one sentence here: sentences that a quotation runs through are one unit ("„A. B“, sagte sie.").
 * A pair of marks that is a part of the sentence by itself is one word of it; fragments stay open.
 */
export interface Unit extends Span {
  readonly block: number
  readonly words: readonly Word[]
  /** What any of its words may be to a rule, see `WORD_CLASS`: rules that look for what none is need not look. */
  readonly classes: number
  /** Pairs whose words stand among the unit's words (fragments), in order. */
  readonly fragments: readonly Quoted[]
  /** Whether the unit opens its block. */
  readonly first: boolean
  /** Whether it stands in a pull quote, apart from the running text. */
  readonly pulled: boolean
  /** Whether it stands in a headline. */
  readonly headline: boolean
}

/** Most words of one unit. */
const LONGEST = 400

const BULLET = /^[►▶▸▹‣•◦●○■□▪▫◆◇→➔➜➤✓✔*·–—-]$/u
const SENTENCE_STOP = /[.!?…]$/u
const LOWER_START = /^[\p{Ll},;)–-]/u

/** Joins sentences of the content blocks to units and replaces whole quotations by one word each. */
export function unitsOf(
  article: Article,
  layers: Pick<Layers, 'sentences' | 'tokens' | 'mentions'>,
  pairs: readonly Quoted[],
  pack: LanguagePack,
  turns: readonly Turn[] = [],
): readonly Unit[] {
  const text = article.reading
  const outer = pairs.filter((pair) => pair.depth === 0)
  const units: Unit[] = []
  const { sentences, tokens } = layers
  const kindAt = kindsOf(layers.mentions)
  const forms = formsOf(text, tokens)
  const lexicon = wordLexiconOf(pack.tokens, pack.mentions.lexicon())
  const classes = wordClassesOf(pack.quotations)
  const wordAt = (at: number): Word => {
    const token = tokens[at]!
    const form = forms[at]!
    return wordOf(text, token, form, tokens[at - 1], lexicon, kindAt(token), classes.of(form))
  }
  let index = 0
  let blockBefore = -1
  while (index < sentences.length) {
    const first = sentences[index]!
    const block = article.blocks[first.block]
    if (!block || !isContent(block)) {
      index += 1
      continue
    }
    let last = index
    while (last + 1 < sentences.length) {
      const next = sentences[last + 1]!
      if (next.block !== first.block) break
      const here = sentences[last]!
      const around = outer[indexAt(outer, here.end - 1)]
      const crossing = around !== undefined && around.start < here.end && around.end > next.start
      const goesOn =
        around !== undefined &&
        around.end <= next.start &&
        around.end >= here.end - 1 &&
        LOWER_START.test(text.slice(next.start, next.start + 1))
      if (!crossing && !goesOn) break
      last += 1
    }
    const words: Word[] = []
    const fragments: Quoted[] = []
    let token = indexAt(tokens, first.start)
    // The bullet of a list is no word of its sentence.
    if (BULLET.test(text.slice(tokens[token]!.start, tokens[token]!.end)) && tokens[token + 1]) token += 1
    const opening = first.block !== blockBefore
    const opened = opening ? openingOf(text, first.start, block, turns, pack) : undefined
    if (opened !== undefined) token = indexAt(tokens, opened)
    const span = { start: Math.max(first.start, tokens[token]!.start), end: sentences[last]!.end }
    let pair = indexAt(outer, span.start)
    while (token < tokens.length && tokens[token]!.start < span.end) {
      while (pair < outer.length && outer[pair]!.end <= tokens[token]!.start) pair += 1
      const quoted = outer[pair]
      if (quoted && quoted.start <= tokens[token]!.start && quoted.end <= span.end + 1) {
        const end = indexAt(tokens, quoted.end)
        if (
          quoted.start === tokens[token]!.start &&
          (stands(text, quoted, span, tokens.slice(token + 1, end), tokens[end], words[0]?.quoted !== undefined) ||
            resumes(text, quoted, words))
        ) {
          words.push(quotedWord(text, quoted))
          token = end
        } else {
          fragments.push(quoted)
          for (; token < end; token += 1) words.push(wordAt(token))
        }
        pair += 1
        continue
      }
      words.push(wordAt(token))
      token += 1
    }
    const pulled = block.role === 'pull-quote'
    const isHeadline = block.role === 'headline'
    // No sentence is that long: a listing or noise is read in pieces, so that no rule looks at all of it at once.
    for (let from = 0; from < words.length; from += LONGEST) {
      const part = words.length > LONGEST ? words.slice(from, from + LONGEST) : words
      const piece = words.length > LONGEST ? { start: part[0]!.start, end: part.at(-1)!.end } : span
      const inside =
        words.length > LONGEST ? fragments.filter((quoted) => contains(piece, quoted)).slice(0, 20) : fragments
      units.push({
        ...piece,
        block: first.block,
        words: part,
        classes: classesAmong(part),
        fragments: inside,
        first: opening && from === 0,
        pulled,
        headline: isHeadline,
      })
    }
    blockBefore = first.block
    index = last + 1
  }
  return units
}

/** "10.40 Uhr – Berg plädiert", "Berg: Wir bauen": behind the time of an entry and behind who takes a turn. */
function openingOf(text: string, from: number, block: Block, turns: readonly Turn[], pack: LanguagePack) {
  const turn = turns.find((one) => one.block === block)
  if (turn?.label) return turn.words.start
  const stamp = pack.quotations.stamps.exec(text.slice(from, from + 20))
  return stamp ? from + stamp[0].length : undefined
}

function classesAmong(words: readonly Word[]): number {
  let all = 0
  for (const word of words) all |= word.classes
  return all
}

/** Whether a pair of marks is a part of its sentence by itself: between stops, with a sentence's worth of words in it. */
function stands(
  text: string,
  quoted: Quoted,
  span: Span,
  inner: readonly Layers['tokens'][number][],
  next: Layers['tokens'][number] | undefined,
  quotedFirst: boolean,
): boolean {
  const before = text.slice(Math.max(span.start, quoted.start - 3), quoted.start).trimEnd()
  const after = text.slice(quoted.end, Math.min(span.end, quoted.end + 3)).trimStart()
  const opensUnit = quoted.start - span.start < 2 && before.trim() === ''
  const leftStop = opensUnit || /[:,;–—-]$/u.test(before)
  const rightStop = after === '' || /^[,.;:!?–—\-(]/u.test(after)
  const said = text.slice(quoted.inner.start, quoted.inner.end)
  // "Geehrt werde, „wer viel gibt“, heißt es": the end of a sentence whose beginning is retold.
  if (!opensUnit && !quotedFirst && before.endsWith(',') && after.startsWith(',') && /^\p{Ll}/u.test(said)) return false
  const sentence = SENTENCE_STOP.test(said) || /[,]$/u.test(said)
  const clause = inner.some((token) => token.verb?.finite === true && (token.pos === 'VERB' || token.pos === 'AUX'))
  if (/:$/u.test(before) && rightStop) return true
  if (leftStop && rightStop && (sentence || clause)) return true
  if (opensUnit && /^,/u.test(after)) return true
  // „Ich bleibe“ sagte Berg, "Denn: „Wozu das?“ fragen viele": a comma is missing before the verb of the frame.
  const tells = next?.pos === 'VERB' && next.verb?.finite === true && !next.verb.subjunctive1
  if ((opensUnit || /:$/u.test(before)) && tells && clause) return true
  // „Nichts mehr zu machen“ sei da: the marks hold what stands before the verb of the sentence.
  if (next?.verb?.finite && (next.pos === 'AUX' || next.verb.subjunctive1) && !sentence) return false
  return opensUnit && (sentence || (clause && inner.length > 4))
}

/** „Es war“, so Berg, „ein Fehler“: what is between two commas or before the stop goes on with the words before. */
function resumes(text: string, quoted: Quoted, words: readonly Word[]): boolean {
  const first = words[0]
  if (!first?.quoted || words.length > 16 || words.at(-1)!.text !== ',') return false
  const before = words[1]?.text === ',' && words.slice(1).filter((word) => word.text === ',').length === 2
  return before && /^[.,;!?]|^$/u.test(text.slice(quoted.end, quoted.end + 1).trim())
}

/** The kind of the name a token belongs to; tokens must be asked in reading order. */
function kindsOf(mentions: Layers['mentions']): (token: Span) => EntityKind | undefined {
  let at = 0
  return (token) => {
    while (at < mentions.length && mentions[at]!.end <= token.start) at += 1
    const mention = mentions[at]
    if (!mention || mention.start >= token.end || (mention.form !== 'name' && mention.form !== 'description'))
      return undefined
    return mention.kind
  }
}
