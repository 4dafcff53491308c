import type { Article } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import { isFailure, readArticles } from '../../pipeline/read.ts'
import { groupStories } from '../../pipeline/relate.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { turn } from '../turns.ts'

/** `synopse stories`: copies, stories and threads, one line for each article. */
export async function run(inputs: readonly string[], options: SharedOptions, context: Context): Promise<void> {
  const { report, progress, stdout } = context
  const checked = checkedOptions(options)
  let count = 0
  async function* articles(): AsyncGenerator<Article> {
    for await (const item of readArticles(inputs, checked)) {
      if (isFailure(item)) report.failed(item.error)
      else {
        count += 1
        yield item
      }
      await progress.update('reading', count)
      if (count % 50 === 0) await turn()
    }
  }
  const grouped = await groupStories(articles())
  progress.stop()
  if (count === 0 && report.failures === 0)
    report.failed(new SynopseError('input-none', 'no article was found in the inputs'))
  for (const article of grouped) await writeTo(stdout, `${JSON.stringify(article)}\n`)
}
