import type { Clock } from '../../src/ingest/polite/clock.ts'

/** A clock that goes forward only while somebody sleeps. */
export class FakeClock implements Clock {
  private time: number
  constructor(start: string) {
    this.time = Date.parse(start)
  }
  now(): number {
    return this.time
  }
  async sleep(milliseconds: number): Promise<void> {
    this.time += milliseconds
    await new Promise((resolve) => setImmediate(resolve))
  }
  iso(): string {
    return new Date(this.time).toISOString()
  }
}
