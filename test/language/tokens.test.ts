import { describe, expect, it } from 'vitest'
import { tokens as de } from '../../src/language/de/tokens.ts'
import { tokens as en } from '../../src/language/en/tokens.ts'
import { formOf } from '../../src/language/forms.ts'

const moods = (form: string) => {
  const verb = de.verbForm(form)
  return [
    verb?.indicative && 'indicative',
    verb?.subjunctive1 && 'subjunctive1',
    verb?.subjunctive2 && 'subjunctive2',
    verb?.infinitive && 'infinitive',
    verb?.zuInfinitive && 'zuInfinitive',
    verb?.participle && 'participle',
  ]
    .filter(Boolean)
    .join(' ')
}

describe('German verb forms', () => {
  it.each([
    ['habe', 'indicative subjunctive1'],
    ['sei', 'subjunctive1'],
    ['hätten', 'subjunctive2'],
    ['würden', 'subjunctive2'],
    ['müssten', 'subjunctive2'],
    ['muss', 'indicative'],
    ['gäbe', 'subjunctive2'],
    ['bräuchte', 'subjunctive2'],
    ['sagte', 'indicative subjunctive2'],
    ['sagen', 'indicative subjunctive1 infinitive'],
    ['abzutreten', 'zuInfinitive'],
    ['mitgeteilt', 'participle'],
    ['übernommen', 'participle'],
    ['mitteilte', 'indicative subjunctive2'],
    ['streamten', 'indicative subjunctive2'],
    ['Haus', ''],
  ])('%s', (form, expected) => {
    expect(moods(form)).toBe(expected)
  })

  it('name the simple verb first, then what it may be part of', () => {
    const lemmas = de.verbForm('teilte')?.lemmas ?? []
    expect(lemmas[0]).toBe('teilen')
    expect(lemmas).toContain('mitteilen')
    expect(de.verbForm('mitteilte')?.lemmas[0]).toBe('mitteilen')
  })

  it('know person and number', () => {
    expect(de.verbForm('forderst')).toMatchObject({ person: [2], number: ['singular'] })
    expect(de.verbForm('fordern')?.number).toEqual(['plural'])
  })

  it('are the same in Swiss and old spelling', () => {
    expect(de.verbForm('heisst')?.lemmas[0]).toBe('heißen')
    expect(de.verbForm('mußte')?.lemmas[0]).toBe('müssen')
  })
})

describe('separable verbs', () => {
  it.each([
    ['teilen', 'mit', 'mitteilen'],
    ['kündigen', 'an', 'ankündigen'],
    ['nehmen', 'teil', 'teilnehmen'],
    ['finden', 'statt', 'stattfinden'],
    ['sagen', 'hinter', undefined],
    ['teilen', 'gestern', undefined],
  ])('%s + %s', (lemma, particle, expected) => {
    expect(de.particleVerb(lemma, particle)).toBe(expected)
  })

  it('have an English counterpart', () => {
    expect(en.particleVerb('point', 'out')).toBe('point out')
    expect(en.particleVerb('point', 'yesterday')).toBeUndefined()
  })
})

describe('German nouns', () => {
  it.each([
    ['Ministerin', 'feminine'],
    ['Außenministerinnen', 'feminine'],
    ['Staatssekretärs', 'masculine'],
    ['Bündnis', 'neuter'],
    ['Waffenruhe', 'feminine'],
    ['Radwegverbreiterung', 'feminine'],
    ['Eingreifen', 'neuter'],
    ['gestern', undefined],
  ])('gender of %s', (noun, gender) => {
    expect(de.gender(noun)).toBe(gender)
  })

  it.each([
    ['Häusern', 'Haus'],
    ['Tages', 'Tag'],
    ['Friedensgespräche', 'Friedensgespräch'],
    ['US-Minister', 'US-Minister'],
  ])('lemma of %s', (form, lemma) => {
    expect(de.readings(form)[0]).toMatchObject({ kind: 'noun', lemma })
  })
})

describe('German adjectives', () => {
  it.each([
    ['größeren', 'groß'],
    ['dunkle', 'dunkel'],
    ['älteste', 'alt'],
    ['geplanten', 'geplant'],
    ['hohe', 'hoch'],
  ])('lemma of %s', (form, lemma) => {
    expect(de.readings(form)).toContainEqual({ kind: 'adjective', lemma })
  })
})

describe('function words and stems', () => {
  it('tell function words from others', () => {
    for (const word of ['der', 'Weil', 'nicht', 'wurde']) expect(de.isFunctionWord(word)).toBe(true)
    for (const word of ['Brücke', 'drei', 'sagte']) expect(de.isFunctionWord(word)).toBe(false)
    expect(en.isFunctionWord('the')).toBe(true)
  })

  it('give inflected words one stem', () => {
    expect(de.stem('Brücken')).toBe(de.stem('Brücke'))
    expect(de.stem('Straßen')).toBe(de.stem('Strassen'))
    expect(en.stem('bridges')).toBe(en.stem('bridge'))
  })
})

describe('odd forms', () => {
  it.each(['', ' ', '-', 'ß', '\ud83d', 'x'.repeat(100_000), '__proto__', 'constructor'])('%# never throw', (form) => {
    for (const pack of [de, en]) {
      expect(() => pack.tag([formOf(form)])).not.toThrow()
      expect(pack.readings(form).length).toBeLessThan(5)
      pack.verbForm(form)
      pack.gender(form)
      pack.stem(form)
    }
  })
})
