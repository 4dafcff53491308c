import type { Pieces } from '../../pieces.ts'

/** Words behind a number that it counts or measures. */
const COUNTED =
  /^(?:%|€|\$|°|Euro|Uhr|Prozent|Meter|Kilometer|Dollar|Millionen|Milliarden|Mio|Mrd|km|m|kg|Mann|Grad|Franken|Liter|Tonnen|Quadratmeter|Hektar|Stück|Stunden|Minuten|Mal|Jahre|Jahren|Tage|Tagen)$/

/** Words in front of a number that make it an amount. */
const AMOUNT_BEFORE = new Set(
  'davon rund etwa knapp fast über gut circa ca insgesamt jeweils mindestens maximal höchstens ungefähr nr nummer weitere euro ganze'.split(
    ' ',
  ),
)

/** Words that stand in front of amounts and of years: "mehr als 1500", "anders als 1968". */
const AMOUNT_OR_YEAR = new Set(['als', 'es', 'je', 'sind', 'waren', 'nur', 'zu'])

/** Verbs whose subject is one: a noun behind the year is no plural. */
const SINGULAR = new Set(['wurde', 'war', 'wird', 'ist', 'blieb', 'hatte', 'hat', 'als'])

/** A participle before its noun, in the singular where an article stands in front. */
const DONE = /^(?:\p{Ll}*ge\p{Ll}{2,}|(?:be|er|ver|ent|zer)\p{Ll}{2,}|\p{Ll}{2,}ier)(?:t|en)e[rs]?$/u

/** Words in front of a year. */
const YEAR_SIGNS = new Set(['seit', 'bis', 'vor', 'ab', 'im', 'jahr', 'ende', 'anfang', 'mitte', 'von', 'nach', 'um'])

/** Whether four digits alone are a year and no amount, part of a number, page or model. */
export function looksLikeYear(pieces: Pieces, from: number, at: number, year: number): boolean {
  if (year < 1100 || year > 2100) return false
  const [before, after, second] = [pieces.get(from - 1), pieces.get(at + 1), pieces.get(at + 2)]
  const sign = before && YEAR_SIGNS.has(before.text.toLowerCase())
  const range = after && /^[-–]$/.test(after.text) && after.glued && second?.glued && /^[12]\d{3}$/.test(second.text)
  const bracket =
    range ||
    before?.text === '(' ||
    (before?.text === '/' && pieces.get(from - 2)?.text.length === 4) ||
    (before && /^[-–]$/.test(before.text) && pieces.get(from - 2)?.text.length === 4)
  if (pieces.get(at)?.glued && before && /[.,:\p{L}'’#+$€£_@]/u.test(before.text)) return false
  if (after?.glued && /^[,.:'’_@]$/.test(after.text) && second?.glued && second.kind === 'number') return false
  if (after?.glued && after.kind === 'word') return false
  // "2007/08" is a season, "2000 bis 3000 Grad" an amount.
  if (after?.text === '/' && second?.glued && second.text.length === 2) return false
  if (
    after &&
    /^(?:bis|-|–|und)$/.test(after.text) &&
    second?.kind === 'number' &&
    second.text.length === 4 &&
    Number(second.text) > 2100
  )
    return false
  if (after && COUNTED.test(after.text)) return false
  // One of many numbers in a row is no year.
  if (before?.kind === 'number' && after?.kind === 'number') return false
  if (bracket) return true
  // "die 2014 gegründete Schule": one thing, not so many of them.
  if (year >= 1900 && /^(?:der|die|das|eine|ein)$/.test(before?.lower ?? '') && DONE.test(after?.text ?? ''))
    return true
  if (before && AMOUNT_BEFORE.has(before.lower)) return false
  if (before && AMOUNT_OR_YEAR.has(before.lower))
    return year >= 1900 && year % 100 !== 0 && year < 2050 && !countsNoun(pieces, at)
  if (year < 1800 && !sign) return false
  // "der Höchststand von 1244 neu gemeldeten Fällen": few write of a year that far back with what it was like.
  if (year < 1900 && before?.lower === 'von' && countsAhead(pieces, at)) return false
  // "1700 Menschen": a number in front of a plural noun counts it.
  if (sign === true || !countsNoun(pieces, at)) return true
  // "Sie wurde 2008 Leiterin", "war 1985 Minister": the noun says what somebody was.
  return (
    year >= 1900 &&
    year < 2050 &&
    SINGULAR.has(before?.lower ?? '') &&
    /e[rn]?$/.test(after?.text ?? '') &&
    !/(?:en|ern)$/.test(after?.text ?? '')
  )
}

/** Whether a noun that may be a plural follows, with or without adjectives. */
function countsNoun(pieces: Pieces, at: number): boolean {
  const after = pieces.get(at + 1)
  return (
    (after?.kind === 'word' && !after.glued && /^\p{Lu}.*(?:en|er|e|s)$/u.test(after.text)) || countsAhead(pieces, at)
  )
}

/** Whether adjectives and a plural noun follow, as behind an amount: "1244 neu gemeldeten Fällen". */
function countsAhead(pieces: Pieces, at: number): boolean {
  let next = at + 1
  while (next - at <= 3 && /^(?:neu|sehr|weiter|\p{Ll}{3,}e[nr]?)$/u.test(pieces.get(next)?.text ?? '')) next += 1
  return next > at + 1 && /^\p{Lu}.*(?:en|ern?|e|s)$/u.test(pieces.get(next)?.text ?? '')
}
