import type { Article } from '../../model/article.ts'
import { SynopseError } from '../../model/errors.ts'
import { isFailure, readArticles } from '../../pipeline/read.ts'
import { groupStories } from '../../pipeline/relate.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { noteWarnings } from '../report.ts'
import { type StoreOption, withStore } from '../store-location.ts'
import { turn } from '../turns.ts'

/** `synopse stories`: copies, stories and threads, one line for each article; without inputs, the stories of the store. */
export async function run(
  inputs: readonly string[],
  options: SharedOptions & StoreOption & { readonly explain?: true },
  context: Context,
): Promise<void> {
  if (inputs.length === 0) return listStored(options, context)
  const { report, progress, stdout } = context
  const checked = checkedOptions(options)
  let count = 0
  async function* articles(): AsyncGenerator<Article> {
    for await (const item of readArticles(inputs, checked)) {
      if (isFailure(item)) report.failed(item.error)
      else {
        count += 1
        noteWarnings(report, item)
        yield item
      }
      await progress.update('reading', count)
      if (count % 50 === 0) await turn()
    }
  }
  const grouped = await groupStories(articles(), options.explain)
  progress.stop()
  if (count === 0 && report.failures === 0)
    report.failed(new SynopseError('input-none', 'no article was found in the inputs'))
  for (const article of grouped) await writeTo(stdout, `${JSON.stringify(article)}\n`)
}

/** One line for each stored story, the one that changed last first. */
async function listStored(options: StoreOption, context: Context): Promise<void> {
  await withStore(options, context, async (store) => {
    let after: string | undefined
    do {
      const page = await store.stories({ limit: 200, ...(after !== undefined && { after }) })
      for (const story of page.items) await writeTo(context.stdout, `${JSON.stringify(story)}\n`)
      after = page.next
    } while (after !== undefined)
  })
}
