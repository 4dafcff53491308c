import type { z } from 'zod'

/**
 * A property that may be absent but never holds `undefined`. The generator of the description knows `optional` alone, JSON
 * no difference between the two.
 */
export function maybe<S extends z.ZodType>(schema: S): z.ZodExactOptional<S> {
  return schema.optional() as unknown as z.ZodExactOptional<S>
}
