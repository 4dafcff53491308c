import { addArticles } from '../../pipeline/desk/add.ts'
import { groupNew } from '../../pipeline/desk/group.ts'
import { relateChanged } from '../../pipeline/desk/story.ts'
import { readArticleLines, readArticles } from '../../pipeline/read.ts'
import { checkedOptions, type SharedOptions } from '../checked-options.ts'
import type { Context } from '../context.ts'
import { writeTo } from '../output.ts'
import { type StoreOption, withStore } from '../store-location.ts'
import { turn } from '../turns.ts'

export interface AddOptions extends SharedOptions, StoreOption {
  /** Store only; `synopse worker` annotates. */
  readonly later?: boolean
}

/** `synopse add`: reads, annotates and stores articles, then groups them; one line of JSON for each, once it is on disk. */
export async function run(inputs: readonly string[], options: AddOptions, context: Context): Promise<void> {
  const { stdin, stdout, report, progress } = context
  const checked = checkedOptions(options)
  const counts = { added: 0, revised: 0, updated: 0, unchanged: 0 }
  await withStore(options, context, async (store) => {
    const named = inputs.filter((input) => input !== '-')
    const sources = [
      ...(named.length > 0 ? [readArticles(named, checked)] : []),
      ...(inputs.includes('-') ? [readArticleLines(stdin, checked)] : []),
    ]
    let done = 0
    for (const source of sources)
      for await (const added of addArticles(store, source, { later: options.later === true })) {
        if (added.id === null) {
          report.failed(added.error)
          const { code, message } = added.error
          await writeTo(stdout, `${JSON.stringify({ id: null, input: added.input, error: { code, message } })}\n`)
        } else {
          counts[added.outcome] += 1
          await writeTo(stdout, `${JSON.stringify({ id: added.id, outcome: added.outcome })}\n`)
        }
        done += 1
        await progress.update('adding', done)
        await turn()
      }
    if (options.later === true) return
    let grouped = 0
    for await (const count of groupNew(store)) {
      grouped += count
      await progress.update('grouping', grouped)
      await turn()
    }
    let related = 0
    for await (const _ of relateChanged(store)) {
      related += 1
      await progress.update('comparing', related)
      await turn()
    }
  })
  progress.stop()
  const { added, revised, updated, unchanged } = counts
  report.note(`${added} added, ${revised} revised, ${updated} updated, ${unchanged} unchanged`)
}
