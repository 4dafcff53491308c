/** One way a form can be read: how its lemma is made from it, and a set of features as a bit mask. */
export interface Analysis {
  readonly lemma: string
  readonly mask: number
}

/** Writes one analysis as `edit:added:mask`; an edit `g5` drops a leading "ge" and the last five letters. */
export function encodeAnalysis(form: string, lemma: string, mask: number): string {
  for (const [mark, body] of [
    ['', form],
    ['g', form.startsWith('ge') ? form.slice(2) : ''],
  ] as const) {
    if (body === '') continue
    let shared = 0
    while (shared < body.length && body[shared] === lemma[shared]) shared += 1
    if (shared >= 2 || (mark === 'g' && shared > 0))
      return `${mark}${body.length - shared}:${lemma.slice(shared)}:${mask.toString(36)}`
  }
  return `${form.length}:${lemma}:${mask.toString(36)}`
}

/** One analysis of a class, before it meets a form. */
export interface Edit {
  /** Leading letters to drop: 2 for the "ge" of participles. */
  readonly from: number
  /** Letters to drop at the end. */
  readonly drop: number
  readonly added: string
  readonly mask: number
}

/** Reads the analyses of a class as {@link encodeAnalysis} wrote them, with commas between. */
export function decodeEdits(encoded: string): readonly Edit[] {
  return encoded.split(',').map((part) => {
    const [edit = '', added = '', mask = '0'] = part.split(':')
    const participle = edit.startsWith('g')
    return {
      from: participle ? 2 : 0,
      drop: Number(participle ? edit.slice(1) : edit),
      added,
      mask: Number.parseInt(mask, 36),
    }
  })
}

/** The analyses of a form. */
export function applyEdits(form: string, edits: readonly Edit[]): readonly Analysis[] {
  return edits.map(({ from, drop, added, mask }) => ({ lemma: form.slice(from, form.length - drop) + added, mask }))
}
