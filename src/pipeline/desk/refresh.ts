import type { Diagnostic } from '../../model/diagnostic.ts'
import { LAYER_NAMES } from '../../model/layers.ts'
import type { Store } from '../../store/index.ts'
import { annotate } from '../annotate.ts'
import { dateFromText } from '../relate.ts'

/** Revisions taken at once. */
const BATCH = 8
/** Seconds a taken revision is left to its worker; one that is killed loses it to others after that. */
const CLAIM_SECONDS = 300

/**
 * Annotates what waits: new revisions, and those whose stages have changed since, of which only the stale layers are
 * worked out again. Several processes may do so on one store; none gets what another has.
 */
export async function* refresh(store: Store): AsyncGenerator<string> {
  for (;;) {
    const waiting = await store.claim(BATCH, CLAIM_SECONDS)
    if (waiting.length === 0) return
    for (const { article, fresh } of waiting) {
      const dated = await dateFromText(article)
      const known = dated === article ? fresh : {}
      const annotated = await annotate(dated, LAYER_NAMES, known)
      const diagnostics = distinct(annotated.article.diagnostics)
      await store.fill({ ...annotated, article: { ...annotated.article, diagnostics } })
      yield article.id
    }
  }
}

/** A stage that runs again remarks the same again. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify([one.code, one.span, one.reason]), one])).values()]
}
