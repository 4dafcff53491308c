/** A time expression as a scorer sees it: offsets, type and value. */
export interface ScoredTime {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
}

/** A document with two readings of the same text. */
export interface ScoredDocument {
  readonly text: string
  readonly gold: readonly ScoredTime[]
  readonly system: readonly ScoredTime[]
}

/** F1 in percent, as TempEval-3 counts. */
export interface TimeScore {
  readonly gold: number
  readonly system: number
  readonly strict: number
  readonly relaxed: number
  readonly type: number
  readonly value: number
}

function trimmed(text: string, time: ScoredTime): ScoredTime {
  let { start, end } = time
  while (start < end && /\s/.test(text.charAt(start))) start += 1
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1
  return { ...time, start, end }
}

/** Each gold expression with the system's one that overlaps it most, each used once; the later one where two overlap alike. */
export function pairs(document: ScoredDocument): readonly (readonly [ScoredTime, ScoredTime | undefined])[] {
  const gold = document.gold.map((time) => trimmed(document.text, time))
  const system = document.system.map((time) => trimmed(document.text, time))
  const used = new Set<number>()
  return gold.map((time) => {
    let best = 0
    let at = -1
    for (const [index, other] of system.entries()) {
      if (used.has(index)) continue
      const shared = Math.min(time.end, other.end) - Math.max(time.start, other.start)
      if (shared > 0 && shared >= best) {
        best = shared
        at = index
      }
    }
    if (at === -1) return [time, undefined] as const
    used.add(at)
    return [time, system[at]] as const
  })
}

/** TempEval-3 style: strict is the same span, relaxed any overlap; type and value count among overlapping pairs. */
export function score(documents: readonly ScoredDocument[]): TimeScore {
  let gold = 0
  let system = 0
  let [strict, relaxed, type, value] = [0, 0, 0, 0]
  for (const document of documents) {
    gold += document.gold.length
    system += document.system.length
    for (const [a, b] of pairs(document)) {
      if (!b) continue
      relaxed += 1
      if (a.start === b.start && a.end === b.end) strict += 1
      if (a.type === b.type) type += 1
      if (a.value === b.value) value += 1
    }
  }
  const f1 = (hits: number) => (gold + system === 0 ? 0 : Math.round((2000 * hits) / (gold + system)) / 10)
  return { gold, system, strict: f1(strict), relaxed: f1(relaxed), type: f1(type), value: f1(value) }
}
