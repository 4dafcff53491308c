import type { Paragraph } from './paragraphs.ts'

/** What a note is called that needs no more words: "Korrektur: …". */
const NAMED = /^(?:korrekturhinweis|korrektur|korrigendum|berichtigung|richtigstellung|correction|clarification) ?: /iu
/** How notes on corrections open, and what they say of an earlier version, in German and English. */
const OPENING =
  /^(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|correction|corrections and clarifications|clarification|editor[’']s note|anm(?:erkung|\.) der redaktion|hinweis der redaktion|transparenzhinweis)(?:[:,.]| (?:vom|am|zum|on) | – )/iu
const EARLIER =
  /(?:in (?:einer|der) (?:früheren|ersten|vorherigen|ursprünglichen|vorigen) (?:version|fassung)|(?:haben|wurden?|haben wir)(?: [\p{L}\d.]{1,20}){0,3} (?:korrigiert|berichtigt)|an? (?:earlier|previous) version of this|this (?:article|story|piece) (?:was|has been) (?:amended|updated to correct|corrected))/iu
const LONGEST = 1200

/** Paragraphs in which the outlet says what it corrected. */
export function correctionsIn(paragraphs: readonly Paragraph[]): readonly string[] {
  return paragraphs
    .map(({ text }) => text)
    .filter(
      (text) =>
        text.length <= LONGEST &&
        ((NAMED.test(text) && text.length > 40 && /[.!?]["“”)]?$/u.test(text)) ||
          (EARLIER.test(text.slice(0, 400)) && (OPENING.test(text) || isAside(text)))),
    )
}

/** A note without a title of its own: it speaks of the text, not of the world. */
function isAside(text: string): boolean {
  return /(?:artikel|text|beitrag|meldung|fassung|version|article|story|piece)/iu.test(text.slice(0, 200))
}
