/**
 * Synopse reads what many outlets report about a story and returns one sourced account.
 *
 * @example
 * ```ts
 * import { annotate, buildDossier, isFailure, readArticles, renderDossier } from 'synopse'
 *
 * const articles = []
 * for await (const item of readArticles(['coverage/'])) if (!isFailure(item)) articles.push(item)
 * console.log(await renderDossier(await buildDossier(articles), 'md'))
 * ```
 */
export * from './dossier/index.ts'
export * from './model/index.ts'
export { annotate } from './pipeline/annotate.ts'
export { annotateBatch, type BatchResult } from './pipeline/batch.ts'
export { type InputFailure, isFailure, type ReadOptions, readArticles } from './pipeline/read.ts'
export { buildDossier, type DossierBuildOptions, groupStories, type StoryOfArticle } from './pipeline/relate.ts'
