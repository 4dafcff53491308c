import type { Phrase } from './phrases.ts'

/** One element of a compiled pattern. All have the same fields, so that the one function that reads them is quick. */
export interface Element {
  readonly keys: readonly string[]
  /** Place of the reader in the book's list. */
  readonly reader: number | undefined
  /** The reader must read more than one piece. */
  readonly longer: boolean
  readonly label: string | undefined
  readonly optional: boolean
  readonly glued: boolean | undefined
  /** By signature: which of a piece's senses the element takes, -1 for none. Filled as signatures are met. */
  readonly taken: number[]
}

/** One pattern of a phrase, from its first element or from behind leading ones that may be missing. */
export interface Compiled<Meaning> {
  readonly rule: string
  readonly order: number
  readonly elements: readonly Element[]
  readonly spanFrom: number
  readonly spanTo: number
  readonly read: Phrase<Meaning>['read']
}

function compileElement(source: string, vocabulary: Compilation): Element {
  let rest = source
  const optional = rest.length > 1 && rest.endsWith('?')
  if (optional) rest = rest.slice(0, -1)
  const label = /^([a-z]\w*):(?=.)/.exec(rest)?.[1]
  if (label !== undefined) rest = rest.slice(label.length + 1)
  const glued = rest.length > 1 && rest[0] === '~' ? true : rest.length > 1 && rest[0] === '^' ? false : undefined
  if (glued !== undefined) rest = rest.slice(1)
  const reads = rest.startsWith('@')
  const longer = reads && rest.endsWith('+')
  return {
    keys: reads ? [] : rest.split('|').map((key) => (vocabulary.classes.has(key) ? key : `=${key}`)),
    reader: reads ? vocabulary.readers.indexOf(longer ? rest.slice(1, -1) : rest.slice(1)) : undefined,
    longer,
    label,
    optional,
    glued,
    taken: [],
  }
}

/** The names patterns are compiled against. */
export interface Compilation {
  readonly classes: ReadonlySet<string>
  readonly readers: readonly string[]
  /** Classes that each reader may begin with; `undefined` where it may begin with anything. */
  readonly readerStarts: readonly (readonly string[] | undefined)[]
}

/** A pattern of a phrase, once for each element it may begin with. */
export function compile<Meaning>(
  phrase: Phrase<Meaning>,
  pattern: string,
  order: number,
  vocabulary: Compilation,
): readonly Compiled<Meaning>[] {
  const elements: Element[] = []
  let spanFrom = 0
  let spanTo = -1
  for (const source of pattern.trim().split(/\s+/)) {
    if (source === '[') spanFrom = elements.length
    else if (source === ']') spanTo = elements.length
    else elements.push(compileElement(source, vocabulary))
  }
  if (spanTo === -1) spanTo = elements.length
  const whole: Compiled<Meaning> = { rule: phrase.rule, order, elements, spanFrom, spanTo, read: phrase.read }
  return settled(whole, 0).flatMap((variant) =>
    variant.elements[0]!.reader === undefined && variant.elements[1]?.reader !== undefined
      ? settled(variant, 1)
      : [variant],
  )
}

/** A pattern without one of its elements. */
function without<Meaning>(compiled: Compiled<Meaning>, index: number): Compiled<Meaning> {
  const { spanFrom, spanTo } = compiled
  return {
    ...compiled,
    elements: compiled.elements.filter((_, at) => at !== index),
    spanFrom: spanFrom > index ? spanFrom - 1 : spanFrom,
    spanTo: spanTo > index ? spanTo - 1 : spanTo,
  }
}

/** The ways to read a pattern so that the element at `index` stands there: it, or what follows where it may be missing. */
function settled<Meaning>(compiled: Compiled<Meaning>, index: number): readonly Compiled<Meaning>[] {
  const element = compiled.elements[index]
  if (!element) return index === 0 ? [] : [compiled]
  const there = (one: Element, at: number): Element => ({ ...one, taken: [], optional: at !== index && one.optional })
  const required = { ...compiled, elements: compiled.elements.map(there) }
  return element.optional ? [required, ...settled(without(compiled, index), index)] : [required]
}
