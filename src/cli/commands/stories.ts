import type { Article } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import { isFailure, readArticles } from '../../pipeline/read.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { turn } from '../turns.ts'

/** `synopse stories`: copies, stories and threads, one line for each article. */
export async function run(inputs: readonly string[], options: SharedOptions, context: Context): Promise<void> {
  const { report, progress, stdout } = context
  const checked = checkedOptions(options)
  const articles: Article[] = []
  for await (const item of readArticles(inputs, checked)) {
    if (isFailure(item)) report.failed(item.error)
    else articles.push(item)
    await progress.update('reading', articles.length)
    if (articles.length % 50 === 0) await turn()
  }
  if (articles.length === 0) {
    if (report.failures === 0) report.failed(new SynopseError('input-none', 'no article was found in the inputs'))
    return
  }
  await turn()
  const { buildDossier } = await import('../../pipeline/relate.ts')
  const dossier = await buildDossier(articles, {})
  progress.stop()
  const story = new Map<string, { story: string; thread: string; copyOf?: string }>()
  for (const { story: found, copies } of dossier.stories) {
    for (const id of found.articles) story.set(id, { story: found.id, thread: found.thread })
    for (const { origin, articles: members } of copies)
      for (const id of members) if (id !== origin) story.set(id, { ...story.get(id)!, copyOf: origin })
  }
  for (const { id } of articles) await writeTo(stdout, `${JSON.stringify({ id, ...story.get(id) })}\n`)
}
