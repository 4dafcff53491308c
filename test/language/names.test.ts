import { describe, expect, it } from 'vitest'
import { foldTransliteration, holdsLetters, initialsOf, oneSlip } from '../../src/language/names.ts'

describe('foldTransliteration', () => {
  it.each([
    ['Jewgenij', 'Yevgeny'],
    ['Kowaltschuk', 'Kovalchuk'],
    ['Wolkowskij', 'Volkovsky'],
    ['Alexej', 'Aleksey'],
    ['Schischkin', 'Shishkin'],
    ['Großmann', 'Grossmann'],
    ['Müller', 'Mueller'],
  ])('reads %s and %s as one', (a, b) => expect(foldTransliteration(a)).toBe(foldTransliteration(b)))

  it.each([
    ['Köhler', 'Kohler'],
    ['Weber', 'Leber'],
    ['Lange', 'Langer'],
  ])('keeps %s and %s apart', (a, b) => expect(foldTransliteration(a)).not.toBe(foldTransliteration(b)))
})

describe('oneSlip', () => {
  it.each([
    ['Hollenbrink', 'Hollenbirnk'],
    ['Hollenbrink', 'Hollenbrik'],
    ['Hollenbrink', 'Hollenbrinck'],
    ['Hollenbrink', 'Hollenbrank'],
  ])('%s and %s are one slip apart', (a, b) => expect(oneSlip(a, b) && oneSlip(b, a)).toBe(true))

  it.each([
    ['Hollenbrink', 'Hollenbrink'],
    ['Hollenbrink', 'Hellenbrank'],
    ['Hollenbrink', 'Hollenb'],
    ['', 'ab'],
  ])('%s and %s are not', (a, b) => expect(oneSlip(a, b)).toBe(false))
})

it('initialsOf takes the capitals of several words', () => {
  expect(initialsOf('Stiftung Küste und Meer')).toBe('SKM')
  expect(initialsOf('Hafenamt')).toBe('')
})

it('holdsLetters wants the letters in order and the first one first', () => {
  expect(holdsLetters('Hafenkriminalamt', 'HKA')).toBe(true)
  expect(holdsLetters('Hafenkriminalamt', 'KHA')).toBe(false)
})
