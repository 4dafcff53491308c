import { stagesFor } from '../annotate/index.ts'
import { type Aliases, withAliases } from '../language/aliases.ts'
import { isSupported, loadPack } from '../language/index.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { LAYER_NAMES, type LayerName, type Layers, NO_LAYERS } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'

/**
 * Runs the stages that fill `goals` (all layers by default). An unsupported language gets a diagnostic and no
 * annotations; a stage that fails gets a diagnostic and an empty layer, and the run goes on. Layers that are `known`
 * are taken as they are. `aliases`: a user's own names for entities.
 */
export async function annotate(
  article: Article,
  goals: readonly LayerName[] = LAYER_NAMES,
  known: Partial<Layers> = {},
  aliases?: Aliases,
): Promise<AnnotatedArticle> {
  if (!isSupported(article.language)) return { article, layers: NO_LAYERS }
  const pack = withAliases(await loadPack(article.language), aliases)
  const diagnostics: Diagnostic[] = []
  let layers: Layers = { ...NO_LAYERS, ...known }
  for (const stage of stagesFor(goals)) {
    if (known[stage.assigns] !== undefined) continue
    try {
      const result = stage.run({ article, pack, layers })
      layers = { ...layers, [stage.assigns]: result.layer }
      diagnostics.push(...(result.diagnostics ?? []))
    } catch (error) {
      const reason = `the ${stage.assigns} stage failed: ${error instanceof Error ? error.message : String(error)}`
      diagnostics.push({ code: 'stage-failed', severity: 'error', reason })
    }
  }
  if (diagnostics.length === 0) return { article, layers }
  return { article: { ...article, diagnostics: [...article.diagnostics, ...diagnostics] }, layers }
}
