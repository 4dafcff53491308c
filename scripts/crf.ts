/**
 * A linear-chain CRF (Lafferty et al. 2001) of which some labels may be unknown, fitted with AdaGrad and feature dropout:
 * forward and backward in scaled probabilities, so that no step takes a logarithm inside its loops.
 */

/** Words in a row that the model looks at, as training sees them. */
export interface Stretch {
  /** Feature rows of each word. */
  readonly rows: readonly Int32Array[]
  /** Those of them that name the word itself. */
  readonly own: readonly ReadonlySet<number>[]
  /** Bit set of the labels gold allows at each word. */
  readonly allowed: Uint16Array
  /** Whether it begins its sentence, and whether a word outside of names follows. */
  readonly opens: boolean
  readonly closed: boolean
}

export interface CrfOptions {
  readonly epochs: number
  /** Of so many last epochs the weights are averaged. */
  readonly averaged: number
  readonly rate: number
  readonly decay: number
  /** Share of features left out at random in each step: the model does not lean on single words it has seen. */
  readonly drop: number
  /** Share of words that a step takes for words never seen before. */
  readonly unknown: number
}

export interface CrfWeights {
  /** Row by row a weight for each label. */
  readonly weights: Float64Array
  readonly transitions: Float64Array
  readonly starts: Float64Array
}

const FIRST_SQUARE = 1e-2
const IMPOSSIBLE = -1e4
const POSSIBLE = -1e3
/** Changes smaller than this are none. */
const LEAST_CHANGE = 1e-4
const LEAST_SUM = 1e-30

/** Fits the weights of `count` rows to the sentences. The same `seed` gives the same weights. */
export function fitCrf(
  sentences: readonly (readonly Stretch[])[],
  count: number,
  labels: readonly string[],
  options: CrfOptions,
  seed: number,
  log: (line: string) => void,
): CrfWeights {
  const size = labels.length
  const all = (1 << size) - 1
  const weights = new Float64Array(count * size)
  const squares = new Float64Array(count * size).fill(FIRST_SQUARE)
  const average = new Float64Array(count * size)
  const transitions = new Float64Array(size * size)
  const transitionSquares = new Float64Array(size * size).fill(FIRST_SQUARE)
  const starts = new Float64Array(size)
  const startSquares = new Float64Array(size).fill(FIRST_SQUARE)
  // I-X only behind B-X or I-X.
  for (let to = 0; to < size; to += 1) {
    if (!labels[to]!.startsWith('I-')) continue
    starts[to] = IMPOSSIBLE
    for (let from = 0; from < size; from += 1)
      if (labels[from]!.slice(2) !== labels[to]!.slice(2)) transitions[from * size + to] = IMPOSSIBLE
  }
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 4294967296
  }
  const longest = Math.max(1, ...sentences.flatMap((own) => own.map(({ rows }) => rows.length)))
  const scores = new Float64Array(longest * size)
  const alphas = [new Float64Array(longest * size), new Float64Array(longest * size)] as const
  const betas = [new Float64Array(longest * size), new Float64Array(longest * size)] as const
  const scales = new Float64Array(longest)
  const moves = new Float64Array(size * size)
  const begins = new Float64Array(size)
  const later = new Float64Array(size)
  const gradient = new Float64Array(size)
  /** Labels whose weights change at the word at hand. */
  const moved = new Uint8Array(size)
  const edges = [new Float64Array(size * size), new Float64Array(size * size)] as const
  const kept: Int32Array[] = []

  const update = (values: Float64Array, sums: Float64Array, at: number, change: number) => {
    sums[at]! += change * change
    values[at]! += (options.rate * change) / Math.sqrt(sums[at]!)
  }

  /** Forward and backward over what `allowed` allows; the logarithm of the sum, less what `scores` was scaled by. */
  function run(
    alpha: Float64Array,
    beta: Float64Array,
    length: number,
    allowed: Uint16Array | undefined,
    closed: boolean,
  ) {
    let total = 0
    for (let i = 0; i < length; i += 1) {
      const mask = allowed === undefined ? all : allowed[i]!
      let sum = 0
      for (let y = 0; y < size; y += 1) {
        let value = 0
        if (mask & (1 << y)) {
          if (i === 0) value = begins[y]!
          else for (let x = 0; x < size; x += 1) value += alpha[(i - 1) * size + x]! * moves[x * size + y]!
          value *= scores[i * size + y]!
        }
        alpha[i * size + y] = value
        sum += value
      }
      if (!(sum > LEAST_SUM)) return undefined
      scales[i] = sum
      total += Math.log(sum)
      for (let y = 0; y < size; y += 1) alpha[i * size + y]! /= sum
    }
    const last = (length - 1) * size
    let sum = 0
    for (let y = 0; y < size; y += 1) {
      beta[last + y] = closed ? moves[y * size]! : 1
      sum += alpha[last + y]! * beta[last + y]!
    }
    if (!(sum > LEAST_SUM)) return undefined
    for (let i = length - 2; i >= 0; i -= 1) {
      const mask = allowed === undefined ? all : allowed[i + 1]!
      const next = (i + 1) * size
      for (let y = 0; y < size; y += 1)
        later[y] = mask & (1 << y) ? (scores[next + y]! * beta[next + y]!) / scales[i + 1]! : 0
      for (let x = 0; x < size; x += 1) {
        let value = 0
        for (let y = 0; y < size; y += 1) value += moves[x * size + y]! * later[y]!
        beta[i * size + x] = value
      }
    }
    return total + Math.log(sum)
  }

  /** One gradient step. Returns the negative log likelihood of what gold allows. */
  function step({ rows, own: identities, allowed, opens, closed }: Stretch): number {
    const length = rows.length
    for (let i = 0; i < length; i += 1) {
      const own = rows[i]!
      const here = kept[i]?.length === own.length ? kept[i]! : new Int32Array(own.length)
      kept[i] = here
      let n = 0
      const unknown = random() < options.unknown
      for (let index = 0; index < own.length; index += 1) {
        if (random() < options.drop || (unknown && identities[i]!.has(own[index]!))) continue
        here[n++] = own[index]! * size
      }
      here.fill(-1, n)
      let top = Number.NEGATIVE_INFINITY
      for (let y = 0; y < size; y += 1) scores[i * size + y] = 0
      for (let index = 0; index < n; index += 1) {
        const row = here[index]!
        for (let y = 0; y < size; y += 1) scores[i * size + y]! += weights[row + y]!
      }
      for (let y = 0; y < size; y += 1) top = Math.max(top, scores[i * size + y]!)
      for (let y = 0; y < size; y += 1) scores[i * size + y] = Math.exp(scores[i * size + y]! - top)
    }
    for (let at = 0; at < moves.length; at += 1) moves[at] = Math.exp(transitions[at]!)
    for (let y = 0; y < size; y += 1) begins[y] = Math.exp(opens ? starts[y]! : transitions[y]!)
    const [alpha, gold] = alphas
    const [beta, goldBeta] = betas
    const whole = run(alpha, beta, length, undefined, closed)
    const right = run(gold, goldBeta, length, allowed, closed)
    // A gold name that the words outside cut in two has no path.
    if (whole === undefined || right === undefined) return 0
    const [edge, goldEdge] = edges
    for (let i = 0; i + 1 < length; i += 1) {
      let sum = 0
      let goldSum = 0
      const next = (i + 1) * size
      for (let x = 0; x < size; x += 1)
        for (let y = 0; y < size; y += 1) {
          const at = x * size + y
          const move = moves[at]! * scores[next + y]!
          edge[at] = alpha[i * size + x]! * move * beta[next + y]!
          goldEdge[at] = allowed[i + 1]! & (1 << y) ? gold[i * size + x]! * move * goldBeta[next + y]! : 0
          sum += edge[at]!
          goldSum += goldEdge[at]!
        }
      for (let at = 0; at < edge.length; at += 1) {
        const change = goldEdge[at]! / goldSum - edge[at]! / sum
        if (Math.abs(change) > LEAST_CHANGE && transitions[at]! > POSSIBLE)
          update(transitions, transitionSquares, at, change)
      }
    }
    for (let i = 0; i < length; i += 1) {
      let sum = 0
      let goldSum = 0
      for (let y = 0; y < size; y += 1) {
        sum += alpha[i * size + y]! * beta[i * size + y]!
        goldSum += gold[i * size + y]! * goldBeta[i * size + y]!
      }
      let moving = 0
      for (let y = 0; y < size; y += 1) {
        const at = i * size + y
        const change = (gold[at]! * goldBeta[at]!) / goldSum - (alpha[at]! * beta[at]!) / sum
        gradient[y] = change
        if (Math.abs(change) > LEAST_CHANGE) moved[moving++] = y
        if (i === 0 && opens && starts[y]! > POSSIBLE) update(starts, startSquares, y, change)
        else if (i === 0 && !opens && transitions[y]! > POSSIBLE) update(transitions, transitionSquares, y, change)
        if (i === length - 1 && closed) update(transitions, transitionSquares, y * size, change)
      }
      const here = kept[i]!
      for (let index = 0; index < here.length && here[index]! >= 0; index += 1)
        for (let which = 0; which < moving; which += 1) {
          const y = moved[which]!
          update(weights, squares, here[index]! + y, gradient[y]!)
        }
    }
    return whole - right
  }

  const order = sentences.map((_, index) => index)
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    let loss = 0
    for (const index of order) for (const stretch of sentences[index]!) loss += step(stretch)
    const shrink = 1 - options.decay * sentences.length
    for (let at = 0; at < weights.length; at += 1) weights[at]! *= shrink
    if (epoch >= options.epochs - options.averaged)
      for (let at = 0; at < weights.length; at += 1) average[at]! += weights[at]! / options.averaged
    log(`epoch ${epoch + 1} loss ${loss.toFixed(0)}`)
  }
  return { weights: average, transitions, starts }
}
