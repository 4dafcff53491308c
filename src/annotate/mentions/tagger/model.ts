import type { MentionModelData } from '../../../language/mentions.ts'

/** A trained model in memory: an open-addressing table from feature hash to a row of weights. */
export interface Model {
  readonly labels: readonly string[]
  /** Feature and row plus one side by side, so that one look into memory finds both; row 0 where empty. */
  readonly table: Int32Array
  readonly mask: number
  /** One bit for the upper 20 bits of each key: small enough to stay near, it turns away most unknown features. */
  readonly known: Int32Array
  readonly weights: Int8Array
  readonly scale: number
  /** Numbers of the kinds of words met so far, see `model-word.ts`. */
  readonly kinds: Map<string, number>
  readonly transitions: Float64Array
  readonly starts: Float64Array
  /** Labels that begin a name, and labels that go on with one. */
  readonly begin: readonly number[]
  readonly inside: readonly number[]
  /** For each label the labels that may stand before it. */
  readonly precursors: readonly Uint8Array[]
}

function bytes(base64: string): Uint8Array {
  const binary = atob(base64)
  const result = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) result[at] = binary.charCodeAt(at)
  return result
}

/** A transition below this is never taken: training forbids what goes on with a name none began. */
const IMPOSSIBLE = -1e3

/** Spreads a hash over the table. */
const slot = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask

const labelsOf = ({ labels }: MentionModelData, start: string): readonly number[] =>
  labels.flatMap((label, index) => (label.startsWith(start) ? [index] : []))

export function loadModel(data: MentionModelData): Model {
  const raw = bytes(data.features)
  const view = new DataView(raw.buffer)
  const count = raw.length / 4
  const weights = new Int8Array(bytes(data.weights).buffer)
  let size = 1024
  while (size < count * 2) size *= 2
  const mask = size - 1
  const table = new Int32Array(size * 2)
  const known = new Int32Array(1 << 15)
  for (let row = 0; row < count; row += 1) {
    const key = view.getInt32(row * 4, true)
    known[key >>> 17]! |= 1 << (key >>> 12)
    let at = slot(key, mask)
    while (table[2 * at + 1] !== 0) at = (at + 1) & mask
    table[2 * at] = key
    table[2 * at + 1] = row + 1
  }
  return {
    labels: data.labels,
    table,
    mask,
    known,
    weights,
    scale: data.scale,
    kinds: new Map(),
    transitions: Float64Array.from(data.transitions),
    starts: Float64Array.from(data.starts),
    begin: labelsOf(data, 'B-'),
    inside: labelsOf(data, 'I-'),
    precursors: data.labels.map((_, label) =>
      Uint8Array.from(
        data.labels.flatMap((_, other) =>
          data.transitions[other * data.labels.length + label]! > IMPOSSIBLE ? [other] : [],
        ),
      ),
    ),
  }
}

/** Row of weights of a feature, -1 where the model does not know it. */
export function rowOf(model: Model, key: number): number {
  const { table, mask, known } = model
  if ((known[key >>> 17]! & (1 << (key >>> 12))) === 0) return -1
  let at = slot(key, mask)
  for (;;) {
    const row = table[2 * at + 1]! - 1
    if (row < 0 || table[2 * at] === key) return row
    at = (at + 1) & mask
  }
}
