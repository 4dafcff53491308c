import { stagesFor } from '../annotate/index.ts'
import { type Aliases, withAliases } from '../language/aliases.ts'
import { isSupported, type LanguagePack, loadPack } from '../language/index.ts'
import type { Article } from '../model/article.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { LAYER_NAMES, type LayerName, type Layers, NO_LAYERS } from '../model/layers.ts'
import type { AnnotatedArticle } from '../model/relations.ts'

/**
 * How many articles are annotated together at most, and how many characters (`weight`) they have. Stage by stage is a fifth faster
 * than article by article: what a stage looks up stays near while it goes on.
 */
export const TOGETHER = { items: 32, weight: 200_000 } as const

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
  const work = await prepared({ article, known }, aliases)
  runStages([work], goals)
  return result(work)
}

/** An article, and the layers of it that are known already. */
export interface Begun {
  readonly article: Article
  readonly known: Partial<Layers>
}

/** As {@link annotate}, for several articles stage by stage; about {@link TOGETHER} at a time. */
export async function annotateTogether(
  articles: readonly Article[],
  goals: readonly LayerName[] = LAYER_NAMES,
  aliases?: Aliases,
): Promise<readonly AnnotatedArticle[]> {
  return completeTogether(
    articles.map((article) => ({ article, known: {} })),
    goals,
    aliases,
  )
}

/** As {@link annotateTogether}, for articles of which some layers may be known. */
export async function completeTogether(
  begun: readonly Begun[],
  goals: readonly LayerName[] = LAYER_NAMES,
  aliases?: Aliases,
): Promise<readonly AnnotatedArticle[]> {
  const works = await Promise.all(begun.map((one) => prepared(one, aliases)))
  runStages(works, goals)
  return works.map(result)
}

/** An article on its way through the stages. */
interface Work extends Begun {
  /** Absent: a language that is not supported. */
  readonly pack: LanguagePack | undefined
  layers: Layers
  readonly diagnostics: Diagnostic[]
}

async function prepared(begun: Begun, aliases: Aliases | undefined): Promise<Work> {
  const { language } = begun.article
  if (!isSupported(language)) return { ...begun, pack: undefined, layers: NO_LAYERS, diagnostics: [] }
  const pack = withAliases(await loadPack(language), aliases)
  return { ...begun, pack, layers: { ...NO_LAYERS, ...begun.known }, diagnostics: [] }
}

function runStages(works: readonly Work[], goals: readonly LayerName[]): void {
  for (const stage of stagesFor(goals)) {
    for (const work of works) {
      if (work.pack === undefined || work.known[stage.assigns] !== undefined) continue
      try {
        const { layer, diagnostics } = stage.run({ article: work.article, pack: work.pack, layers: work.layers })
        work.layers = { ...work.layers, [stage.assigns]: layer }
        work.diagnostics.push(...(diagnostics ?? []))
      } catch (error) {
        const reason = `the ${stage.assigns} stage failed: ${error instanceof Error ? error.message : String(error)}`
        work.diagnostics.push({ code: 'stage-failed', severity: 'error', reason })
      }
    }
  }
}

function result({ article, layers, diagnostics }: Work): AnnotatedArticle {
  if (diagnostics.length === 0) return { article, layers }
  return { article: { ...article, diagnostics: [...article.diagnostics, ...diagnostics] }, layers }
}
