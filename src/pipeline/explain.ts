import { explain, type Reason } from '../annotate/quotations/explain.ts'
import { isSupported, loadPack } from '../language/index.ts'
import type { AnnotatedArticle } from '../model/relations.ts'

export type { Reason } from '../annotate/quotations/explain.ts'

/** Why each quotation was found and how its speaker was resolved, in the order of the quotations layer. */
export async function explainQuotations({
  article,
  layers,
}: AnnotatedArticle): Promise<readonly (readonly Reason[])[]> {
  if (!isSupported(article.language)) return []
  return explain(article.reading, layers, await loadPack(article.language))
}
