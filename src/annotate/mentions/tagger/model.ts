import type { MentionModelData } from '../../../language/mentions.ts'

/** A trained model in memory: an open-addressing table from feature hash to a row of weights. */
export interface Model {
  readonly labels: readonly string[]
  readonly keys: Int32Array
  /** Row of the feature at the same place of `keys`, -1 where empty. */
  readonly rows: Int32Array
  readonly mask: number
  readonly weights: Int8Array
  readonly scale: number
  readonly transitions: Float64Array
  readonly starts: Float64Array
}

function bytes(base64: string): Uint8Array {
  const binary = atob(base64)
  const result = new Uint8Array(binary.length)
  for (let at = 0; at < binary.length; at += 1) result[at] = binary.charCodeAt(at)
  return result
}

/** Spreads a hash over the table. */
const slot = (key: number, mask: number): number => (key ^ (key >>> 15)) & mask

export function loadModel(data: MentionModelData): Model {
  const raw = bytes(data.features)
  const view = new DataView(raw.buffer)
  const count = raw.length / 4
  const weights = new Int8Array(bytes(data.weights).buffer)
  let size = 1024
  while (size < count * 2) size *= 2
  const mask = size - 1
  const keys = new Int32Array(size)
  const rows = new Int32Array(size).fill(-1)
  for (let row = 0; row < count; row += 1) {
    const key = view.getInt32(row * 4, true)
    let at = slot(key, mask)
    while (rows[at]! >= 0) at = (at + 1) & mask
    keys[at] = key
    rows[at] = row
  }
  return {
    labels: data.labels,
    keys,
    rows,
    mask,
    weights,
    scale: data.scale,
    transitions: Float64Array.from(data.transitions),
    starts: Float64Array.from(data.starts),
  }
}

/** Row of weights of a feature, -1 where the model does not know it. */
export function rowOf(model: Model, key: number): number {
  const { keys, rows, mask } = model
  let at = slot(key, mask)
  while (rows[at]! >= 0) {
    if (keys[at] === key) return rows[at]!
    at = (at + 1) & mask
  }
  return -1
}
