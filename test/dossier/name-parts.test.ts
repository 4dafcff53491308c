import { describe, expect, it } from 'vitest'
import { isPartOf } from '../../src/dossier/render/name-parts.ts'

describe('forms of a name that say nothing new', () => {
  it.each([
    ['Ahlfelds', 'Mira Ahlfeld'],
    ['Technischen Hochschule Brenn', 'Technische Hochschule Brenn'],
    ['Freier Liste', 'Freie Liste'],
    ['Seenbundes', 'Seenbund'],
  ])('%s is a part of %s', (form, name) => expect(isPartOf(form, name)).toBe(true))

  it.each([
    ['Mirja Ahlfeld', 'Mira Ahlfeld'],
    ['Ahlfelder', 'Ahlfeld'],
    ['Horinski', 'Wasyl Horynskyj'],
  ])('%s is none of %s', (form, name) => expect(isPartOf(form, name)).toBe(false))
})
