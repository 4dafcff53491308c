/**
 * The lexicon files are sorted lists with front coding: each line shares its first letters with the line before.
 * A line is one character for the number of shared letters (`0` + count), the remaining letters, a tab, and the number
 * of the entry's class in base 36. Three dictionaries of 54 MB become under 1 MB this way, and decode in milliseconds.
 */
const ZERO = 48

/** Writes entries, each a form and its class number. Used by `scripts/build-lexicon.ts`. */
export function encodeEntries(entries: Iterable<readonly [string, number]>): string {
  const lines: string[] = []
  let before = ''
  for (const [form, number] of [...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) {
    let shared = 0
    while (shared < 60 && shared < form.length && form[shared] === before[shared]) shared += 1
    lines.push(`${String.fromCharCode(ZERO + shared)}${form.slice(shared)}\t${number.toString(36)}`)
    before = form
  }
  return lines.join('\n')
}

/** Reads what {@link encodeEntries} wrote: form -> class number. */
export function decodeEntries(encoded: string): Map<string, number> {
  const entries = new Map<string, number>()
  let before = ''
  let at = 0
  while (at < encoded.length) {
    const tab = encoded.indexOf('\t', at)
    let end = encoded.indexOf('\n', tab)
    if (end < 0) end = encoded.length
    before = before.slice(0, encoded.charCodeAt(at) - ZERO) + encoded.slice(at + 1, tab)
    let number = 0
    for (let i = tab + 1; i < end; i += 1) {
      const code = encoded.charCodeAt(i)
      number = number * 36 + (code > 90 ? code - 87 : code - ZERO)
    }
    entries.set(before, number)
    at = end + 1
  }
  return entries
}

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
