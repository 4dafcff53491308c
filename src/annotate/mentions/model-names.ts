import type { MentionRules, NameLexicon } from '../../language/mentions.ts'
import type { EntityKind } from '../../model/layers.ts'
import type { Found } from './found.ts'
import { gazetteerMarks } from './tagger/gazetteer-marks.ts'
import { loadModel, type Model } from './tagger/model.ts'
import { OUTSIDE, tagWords } from './tagger/tag.ts'
import { type WordInfo, wordInfo } from './tagger/word-info.ts'
import type { Word } from './words.ts'

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  LOC: 'place',
  LOCderiv: 'place',
  ORG: 'organization',
  OTH: 'other',
}

/** Forms kept in memory; emptied when full, so that a long stream stays small. */
const KEPT = 50_000

/** A model with what it needs to know about words; one for each language, made when first asked for. */
export interface Tagger {
  readonly model: Model
  info(text: string): WordInfo
}

const taggers = new WeakMap<MentionRules, Tagger>()

/** The tagger of a language, `undefined` where it has rules only. */
export function taggerOf(rules: MentionRules): Tagger | undefined {
  if (!rules.model) return undefined
  const known = taggers.get(rules)
  if (known) return known
  const tagger = makeTagger(loadModel(rules.model()), rules.lexicon())
  taggers.set(rules, tagger)
  return tagger
}

export function makeTagger(model: Model, lexicon: NameLexicon): Tagger {
  let infos = new Map<string, WordInfo>()
  return {
    model,
    info(text) {
      const known = infos.get(text)
      if (known) return known
      if (infos.size >= KEPT) infos = new Map()
      const fresh = wordInfo(text, lexicon)
      infos.set(text, fresh)
      return fresh
    },
  }
}

/** The names the model finds in one sentence. */
export function modelNames(words: readonly Word[], tagger: Tagger, lexicon: NameLexicon): readonly Found[] {
  const texts = words.map((word) => word.text)
  const labels = tagWords(tagger.model, texts.map(tagger.info), gazetteerMarks(texts, lexicon))
  const found: Found[] = []
  for (let at = 0; at < words.length; at += 1) {
    if (labels[at] === OUTSIDE) continue
    const tag = tagger.model.labels[labels[at]!]!
    const kind = KINDS[tag.slice(2)]
    if (!kind || !tag.startsWith('B-')) continue
    let to = at + 1
    while (to < words.length && tagger.model.labels[labels[to]!] === `I-${tag.slice(2)}`) to += 1
    // Marks at the edge are no part of a name.
    while (at < to - 1 && !words[at]!.wordlike) at += 1
    const span = { start: words[at]!.start, end: words[to - 1]!.end }
    const derived = tag.endsWith('deriv')
    found.push({
      ...span,
      kind,
      form: derived ? 'derived' : 'name',
      rule: derived ? 'mentions/model-derived' : `mentions/model-${kind}`,
    })
    at = to - 1
  }
  return found
}
