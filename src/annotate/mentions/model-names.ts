import type { EntityKind } from '../../model/layers.ts'
import type { Found } from './found.ts'
import type { Tagger } from './known-form.ts'
import { addPairs, addWords } from './tagger/emit.ts'
import { gazetteerMarks } from './tagger/gazetteer-marks.ts'
import type { Model } from './tagger/model.ts'
import type { Fixed, ModelWord } from './tagger/model-word.ts'
import { OUTSIDE, tagWords } from './tagger/tag.ts'
import type { Word } from './words.ts'

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  LOC: 'place',
  LOCderiv: 'place',
  ORG: 'organization',
  OTH: 'other',
}

const sums = new Int32Array(32)

/** How much the model prefers a person to a word outside of names, in weight units. */
function leadOf(model: Model, fixed: Fixed, words: readonly ModelWord[], marks: Uint8Array, at: number): number {
  addWords(model, fixed, words, marks, at, sums)
  addPairs(model, fixed, words, at, sums)
  return (sums[model.labels.indexOf('B-PER')]! - sums[OUTSIDE]!) * model.scale
}

/** The names the model finds in one sentence. */
export function modelNames(words: readonly Word[], { model, fixed }: Tagger): readonly Found[] {
  const models = words.map((word) => word.form.model!)
  const marks = gazetteerMarks(words)
  const labels = tagWords(model, fixed, models, marks)
  const found: Found[] = []
  if (labels === undefined) return found
  for (let at = 0; at < words.length; at += 1) {
    if (labels[at] === OUTSIDE) continue
    const tag = model.labels[labels[at]!]!
    const kind = KINDS[tag.slice(2)]
    if (!kind || !tag.startsWith('B-')) continue
    let to = at + 1
    while (to < words.length && model.labels[labels[to]!] === `I-${tag.slice(2)}`) to += 1
    // Marks at the edge are no part of a name.
    while (at < to - 1 && !words[at]!.form.wordlike) at += 1
    const span = { start: words[at]!.start, end: words[to - 1]!.end }
    const derived = tag.endsWith('deriv')
    found.push({
      ...span,
      ...(to === at + 1 && kind === 'person' && { lead: leadOf(model, fixed, models, marks, at) }),
      kind,
      form: derived ? 'derived' : 'name',
      rule: derived ? 'mentions/model-derived' : `mentions/model-${kind}`,
    })
    at = to - 1
  }
  return found
}
