/** One spelling, kept once however often it stands in texts, with what others have found out about it. */
export interface Form {
  readonly text: string
  /** `text` in lower case. */
  readonly lower: string
  /** Whether it begins with a capital letter. */
  readonly capital: boolean
  readonly hash: number
  /** Its number among the forms kept since the program began; -1 where it is not kept. Frequent words have low ones. */
  readonly number: number
}

/** Forms kept at a time; news in one language has about so many that come back. */
const MOST_FORMS = 50_000
/** Places for them, a power of two. */
const TABLE = 1 << 17
/** Places looked at for one form; with more in the way it is not kept. */
const MOST_PROBES = 12
/** Longer forms are too rare to keep. */
const LONGEST_KEPT = 40

/** Slices below this length are copied by the engine (V8 from 13 units on keeps the text they come from). */
const SHORT = 13

/** The forms kept, at the place of their hash or one of the next. A cache: it never changes what is found. */
let table: (Form | undefined)[] = new Array(TABLE).fill(undefined)
/** The hash of the form at each place: most places are told apart without a look at the form. */
let hashes = new Int32Array(TABLE)
let kept = 0
/** The number of the first form in the table. */
let first = 0

/** The hash of a form so far, with one more UTF-16 unit. Begin with the code of the first. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** The form `text[start, end)` whose {@link hashOn} is known. Looked up without cutting the word out of the text. */
export function formHashed(text: string, start: number, end: number, hash: number): Form {
  const length = end - start
  let place = (hash ^ (hash >>> 15)) & (TABLE - 1)
  for (let probe = 0; probe < MOST_PROBES; probe += 1) {
    const form = table[place]
    if (form === undefined) break
    if (hashes[place] === hash && form.text.length === length && text.startsWith(form.text, start)) return form
    place = (place + 1) & (TABLE - 1)
  }
  const slice = text.slice(start, end)
  if (length > LONGEST_KEPT) return made(slice, hash, -1)
  if (kept >= MOST_FORMS) {
    table = new Array(TABLE).fill(undefined)
    hashes = new Int32Array(TABLE)
    first += kept
    kept = 0
  }
  // A long slice holds on to the whole text it was cut from; a short one is a copy, as a joined one is.
  const own = length < SHORT ? slice : slice.split('').join('')
  const free = table[place] === undefined
  const form = made(own, hash, free ? first + kept : -1)
  if (free) {
    table[place] = form
    hashes[place] = hash
    kept += 1
  }
  return form
}

function made(text: string, hash: number, number: number): Form {
  const lower = text.toLowerCase()
  return { text, lower: lower === text ? text : lower, capital: text.charAt(0) !== lower.charAt(0), hash, number }
}

/** The form `text[start, end)`. */
export function formAt(text: string, start: number, end: number): Form {
  let hash = start < end ? text.charCodeAt(start) : 0
  for (let at = start + 1; at < end; at += 1) hash = hashOn(hash, text.charCodeAt(at))
  return formHashed(text, start, end, hash)
}

/** The form of a word by itself; `''` too. */
export const formOf = (text: string): Form => formAt(text, 0, text.length)

/** Something that depends on a form alone, found out once a form. Make few of these: one a list of words, say. */
export class ByForm<T> {
  readonly #find: (form: Form) => T
  /** By number of the form, from that of the first in the table. One list a question keeps what is asked of all words close together. */
  #answers: (T | undefined)[] = []
  #first = first

  constructor(find: (form: Form) => T) {
    this.#find = find
  }

  of(form: Form): T {
    if (this.#first !== first) {
      this.#answers = []
      this.#first = first
    }
    const at = form.number - first
    // Not kept, or of a table that has been given up since.
    if (at < 0) return this.#find(form)
    const answers = this.#answers
    if (at < answers.length) {
      const before = answers[at]
      if (before !== undefined) return before
    }
    const found = this.#find(form)
    while (answers.length <= at) answers.push(undefined)
    answers[at] = found
    return found
  }
}

/** A small number that depends on a form alone. Answers lie side by side, so that one question of every word of a text is quick. */
export class NumberByForm {
  readonly #find: (form: Form) => number
  #answers = new Int16Array(0)
  #first = first

  /** `find` gives whole numbers from 0 to 32,766. */
  constructor(find: (form: Form) => number) {
    this.#find = find
  }

  /** The answer for a form by its number, -1 where it is not known yet. */
  known(number: number): number {
    const at = number - this.#first
    return at >= 0 && at < this.#answers.length ? this.#answers[at]! - 1 : -1
  }

  of(form: Form): number {
    if (this.#first !== first) {
      this.#answers = new Int16Array(0)
      this.#first = first
    }
    const at = form.number - first
    if (at < 0) return this.#find(form)
    if (at >= this.#answers.length) {
      const more = new Int16Array(Math.min(MOST_FORMS, Math.max(1024, 2 * at + 1)))
      more.set(this.#answers)
      this.#answers = more
    }
    // Kept one higher: a zero is what was not asked yet.
    const before = this.#answers[at]!
    if (before !== 0) return before - 1
    const found = this.#find(form)
    this.#answers[at] = found + 1
    return found
  }
}
