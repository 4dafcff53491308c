/**
 * How many malformed inputs a test generates: a sample that is always the same, or as many different ones as
 * `SYNOPSE_MALFORMED` says.
 */
export function malformedRuns(usual: number): { readonly numRuns: number; readonly seed?: number } {
  const asked = Number(process.env.SYNOPSE_MALFORMED)
  return asked > 0 ? { numRuns: asked } : { numRuns: usual, seed: 20310312 }
}
