import type { Diagnostic } from '../../model/diagnostic.ts'
import { LAYER_NAMES } from '../../model/layers.ts'
import type { Store } from '../../store/index.ts'
import { completeTogether } from '../annotate.ts'
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
    const begun = await Promise.all(
      waiting.map(async ({ article, fresh }) => {
        const dated = await dateFromText(article)
        return { article: dated, known: dated === article ? fresh : {} }
      }),
    )
    for (const { article, layers } of await completeTogether(begun, LAYER_NAMES)) {
      await store.fill({ article: { ...article, diagnostics: distinct(article.diagnostics) }, layers })
      yield article.id
    }
  }
}

/** A stage that runs again remarks the same again. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((one) => [JSON.stringify([one.code, one.span, one.reason]), one])).values()]
}
