import { setTimeout } from 'node:timers/promises'
import { groupNew } from '../../pipeline/desk/group.ts'
import { refresh } from '../../pipeline/desk/refresh.ts'
import { relateChanged } from '../../pipeline/desk/story.ts'
import type { Context } from '../context.ts'
import { type StoreOption, withStore } from '../store-location.ts'
import { turn } from '../turns.ts'

export interface WorkerOptions extends StoreOption {
  /** Keep waiting for new work. */
  readonly watch?: boolean
}

/** Milliseconds between two looks for work. */
const PAUSE = 2000

/** `synopse worker`: annotates what waits in a store; on a PostgreSQL store many may run at once, on many machines. */
export async function run(_: readonly string[], options: WorkerOptions, context: Context): Promise<void> {
  const { report, progress } = context
  let done = 0
  await withStore(options, context, async (store) => {
    do {
      for await (const _id of refresh(store)) {
        done += 1
        await progress.update('annotating', done)
        await turn()
      }
      for await (const _count of groupNew(store)) await turn()
      for await (const _id of relateChanged(store, process.pid)) await turn()
      if (options.watch === true) await setTimeout(PAUSE)
    } while (options.watch === true)
  })
  progress.stop()
  report.note(`${done} annotated`)
}
