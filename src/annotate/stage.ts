import type { LanguagePack } from '../language/pack.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { LayerName, Layers } from '../model/layers.ts'
import type { Provenance } from '../model/provenance.ts'

/** What a stage may see: the article, its language, and exactly the layers it declared. */
export interface StageInput<Requires extends LayerName> {
  readonly article: Article
  readonly pack: LanguagePack
  readonly layers: Pick<Layers, Requires>
}

export interface StageResult<Assigns extends LayerName> {
  readonly layer: Layers[Assigns]
  readonly diagnostics?: readonly Diagnostic[]
}

/**
 * One stage fills one layer (law 2): its name is the layer's. Reading a layer it does not require does not compile.
 * A stage is pure: the same input gives the same output, on every machine and day.
 */
export interface Stage<Requires extends LayerName, Assigns extends LayerName> {
  readonly assigns: Assigns
  readonly requires: readonly Requires[]
  /** Raised whenever the output may change, so that stored layers know they are stale. */
  readonly version: number
  run(input: StageInput<Requires>): StageResult<Assigns>
}

/** Declares a stage; exists so that `requires` and `assigns` are inferred from the literal. */
export function defineStage<const Requires extends LayerName, const Assigns extends LayerName>(
  stage: Stage<Requires, Assigns>,
): Stage<Requires, Assigns> {
  return stage
}

/** The provenance of something `rule` found: its measured confidence comes from the pack, never from the caller. */
export function provenance(pack: LanguagePack, rule: string): Provenance {
  return { rule, confidence: pack.confidence[rule] ?? null }
}
