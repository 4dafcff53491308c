import type { SingleBar } from 'cli-progress'

/** Shows on a terminal how far a longer run is. */
export interface Progress {
  /** `done` of `total` items of a step; `total` absent where it is not known yet. */
  update(step: string, done: number, total?: number): Promise<void>
  stop(): void
}

const PATIENCE_MS = 1000

/** A progress line on `stream`, only where that is a terminal and only once the run takes longer than a second. */
export function createProgress(stream: NodeJS.WriteStream, now: () => number = () => performance.now()): Progress {
  if (stream.isTTY !== true) return { update: async () => {}, stop: () => {} }
  const start = now()
  let bar: SingleBar | undefined
  let loading: Promise<void> | undefined
  let stopped = false
  const load = async () => {
    const { default: progress } = await import('cli-progress')
    // The run may have ended while the bar was loading: one that starts then is never stopped and keeps Node alive.
    if (stopped) return
    bar = new progress.SingleBar({
      stream,
      format: '{step} {bar} {value}/{total}',
      barsize: 24,
      clearOnComplete: true,
      hideCursor: true,
      linewrap: false,
      // Ctrl-C is ours.
      gracefulExit: false,
    })
    bar.start(1, 0, { step: '' })
  }
  return {
    update: async (step, done, total) => {
      if (stopped || now() - start < PATIENCE_MS) return
      loading ??= load()
      await loading
      if (stopped) return
      bar?.setTotal(Math.max(total ?? done, done, 1))
      bar?.update(done, { step })
    },
    stop: () => {
      stopped = true
      bar?.stop()
    },
  }
}
