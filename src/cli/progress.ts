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
  let stopped = false
  return {
    update: async (step, done, total) => {
      if (stopped || now() - start < PATIENCE_MS) return
      if (!bar) {
        const { default: progress } = await import('cli-progress')
        bar = new progress.SingleBar({
          stream,
          format: '{step} {bar} {value}/{total}',
          barsize: 24,
          clearOnComplete: true,
          hideCursor: true,
          linewrap: false,
        })
        bar.start(total ?? done, done, { step })
      }
      bar.setTotal(Math.max(total ?? done, done))
      bar.update(done, { step })
    },
    stop: () => {
      stopped = true
      bar?.stop()
    },
  }
}
