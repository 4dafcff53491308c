/** How many items make a group at most, and how much they may weigh together. */
export interface GroupLimits<Item> {
  readonly items: number
  readonly weight: number
  readonly weightOf: (item: Item) => number
}

/**
 * The items of a stream in groups of those that are there already: nobody waits for a group to fill, a single line is
 * a group. Reads one group ahead of its reader.
 */
export async function* arrived<Item>(
  items: AsyncIterable<Item>,
  { items: most, weight, weightOf }: GroupLimits<Item>,
): AsyncGenerator<readonly Item[]> {
  const iterator = items[Symbol.asyncIterator]()
  let next = upcoming(iterator)
  try {
    for (;;) {
      const first = await next
      if (first.done) return
      const group = [first.value]
      let carried = weightOf(first.value)
      next = upcoming(iterator)
      while (group.length < most && carried < weight) {
        // What fails is told after what came before it.
        const more = await Promise.race([next.catch(() => undefined), pause()])
        if (more === undefined || more.done) break
        group.push(more.value)
        carried += weightOf(more.value)
        next = upcoming(iterator)
      }
      yield group
    }
  } finally {
    // Not awaited: the stream may be waiting for a line that never comes.
    void iterator.return?.()
  }
}

function upcoming<Item>(iterator: AsyncIterator<Item>): Promise<IteratorResult<Item>> {
  const next = iterator.next()
  // Its failure is thrown where it is awaited.
  next.catch(() => {})
  return next
}

/** Lets what has arrived be handed on. */
const pause = (): Promise<undefined> => new Promise((resolve) => setImmediate(resolve, undefined))
