import type { EntityKind } from '../../model/layers.ts'
import type { Found } from './found.ts'
import type { Tagger } from './known-form.ts'
import { gazetteerMarks } from './tagger/gazetteer-marks.ts'
import { OUTSIDE, tagWords } from './tagger/tag.ts'
import type { Word } from './words.ts'

const KINDS: Readonly<Record<string, EntityKind>> = {
  PER: 'person',
  LOC: 'place',
  LOCderiv: 'place',
  ORG: 'organization',
  OTH: 'other',
}

/** The names the model finds in one sentence. */
export function modelNames(words: readonly Word[], { model, fixed }: Tagger): readonly Found[] {
  const forms = words.map((word) => word.form)
  const labels = tagWords(
    model,
    fixed,
    forms.map((form) => form.model!),
    gazetteerMarks(forms),
  )
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
      kind,
      form: derived ? 'derived' : 'name',
      rule: derived ? 'mentions/model-derived' : `mentions/model-${kind}`,
    })
    at = to - 1
  }
  return found
}
