/** Vectors kept at a time: a little more than forms are, see `language/forms.ts`. */
const MOST = 1 << 16

/** Where a vector stands on its shelf. Written by the shelf alone. */
export interface Shelved {
  /** Index of its first number in the shelf's `vectors`. */
  from: number
  /** Which clearing of the shelf it was put there after; -1 for none. */
  clearing: number
}

export const unshelved = (): Shelved => ({ from: 0, clearing: -1 })

/**
 * Vectors of one length side by side in one array: what is added up for every word lies together instead of in an array of
 * its own each. A cache of bounded size; when it is full, all of it is cleared.
 */
export interface Shelf {
  readonly vectors: Int32Array
  /** Clears the shelf unless `count` more vectors fit; `vectors` may be another array then. */
  makeRoom(count: number): void
  /**
   * Gives the vector a place unless it has one, all zero; `true` where it was given one now and is to be filled in, from
   * `place.from` on. Call {@link makeRoom} first.
   */
  place(place: Shelved): boolean
}

export function createShelf(length: number): Shelf {
  let vectors = new Int32Array(length * MOST)
  let filled = 0
  let clearing = 0
  return {
    get vectors() {
      return vectors
    },
    makeRoom(count) {
      if (filled + count * length <= vectors.length) return
      if (count > MOST) vectors = new Int32Array(length * count)
      filled = 0
      clearing += 1
    },
    place(place) {
      if (place.clearing === clearing) return false
      if (clearing > 0) vectors.fill(0, filled, filled + length)
      place.from = filled
      place.clearing = clearing
      filled += length
      return true
    },
  }
}
