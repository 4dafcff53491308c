import { bytesOf } from '../../../language/bytes.ts'
import { type FeatureRows, featureRows } from '../../../language/feature-rows.ts'
import type { MentionModelData } from '../../../language/mentions.ts'

/** A trained model in memory. */
export interface Model {
  readonly labels: readonly string[]
  readonly rows: FeatureRows
  /** Row by row a weight for each label. */
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

/** A transition below this is never taken: training forbids what goes on with a name none began. */
const IMPOSSIBLE = -1e3

const labelsOf = ({ labels }: MentionModelData, start: string): readonly number[] =>
  labels.flatMap((label, index) => (label.startsWith(start) ? [index] : []))

export function loadModel(data: MentionModelData): Model {
  return {
    labels: data.labels,
    rows: featureRows(data.features),
    weights: new Int8Array(bytesOf(data.weights).buffer),
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
