import { describe, expect, it } from 'vitest'
import { createShelf, unshelved } from '../../../src/language/de/tokens/vector-shelf.ts'

describe('the shelf of vectors', () => {
  it('keeps each vector where it was put and asks for it once', () => {
    const shelf = createShelf(2)
    const places = [unshelved(), unshelved()]
    let asked = 0
    for (let round = 0; round < 2; round += 1) {
      shelf.makeRoom(2)
      for (const [at, value] of [7, 9].entries())
        if (shelf.place(places[at]!)) {
          asked += 1
          shelf.vectors.set([value, -value], places[at]!.from)
        }
    }
    expect(asked).toBe(2)
    expect(places.map(({ from }) => [...shelf.vectors.subarray(from, from + 2)])).toEqual([
      [7, -7],
      [9, -9],
    ])
  })

  it('is cleared when full and has room for any sentence', () => {
    const shelf = createShelf(1)
    const first = unshelved()
    shelf.makeRoom(1)
    const put = (place: typeof first, value: number) => {
      if (!shelf.place(place)) return
      expect(shelf.vectors[place.from]).toBe(0)
      shelf.vectors[place.from] = value
    }
    put(first, 1)
    const many = Array.from({ length: 70_000 }, unshelved)
    shelf.makeRoom(many.length + 1)
    for (const place of many) put(place, 2)
    put(first, 3)
    expect(shelf.vectors[first.from]).toBe(3)
    expect(many.every(({ from }) => shelf.vectors[from] === 2)).toBe(true)
  })
})
