/** A value with the place of the page it was found in. */
export type Found<T> = { readonly value: T; readonly from: string } | undefined

/** The first place that states a value. */
export function first<T>(...places: readonly (readonly [from: string, value: T | undefined])[]): Found<T> {
  for (const [from, value] of places) if (value !== undefined) return { value, from }
  return undefined
}
