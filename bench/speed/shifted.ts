/** One of so many capitalized words of a repetition is changed. */
const CHANGED = 3
/** Days between two repetitions. */
const SHIFT = 31
const VOWELS = 'aeiou'
/** A name or noun. */
export const NAME = /(?<!\p{L})\p{Lu}\p{Ll}{4,}(?!\p{L})/gu
const DAY = 86_400_000

/** FNV-1a, so that one word is changed alike throughout one repetition. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/**
 * `count` articles from `lines`, one JSON line each: every repetition is dated a month later, and a third of its names
 * and nouns is spelled anew, so that its stories are alike to one another and not to those of the month before.
 */
export function* shifted(lines: readonly string[], count: number): Generator<string> {
  for (let at = 0; at < count; at += 1) {
    const round = Math.floor(at / lines.length)
    const article = JSON.parse(lines[at % lines.length]!) as {
      readonly id: string
      readonly text: string
      readonly date?: string
      readonly url?: string
    }
    yield `${JSON.stringify({
      ...article,
      id: `${article.id}#${round}`,
      text: round === 0 ? article.text : article.text.replace(NAME, (word) => respelled(word, round)),
      ...(article.url !== undefined && { url: `${article.url}#${round}` }),
      ...(article.date !== undefined && { date: later(article.date, SHIFT * round) }),
    })}\n`
  }
}

function respelled(word: string, round: number): string {
  const hash = hashOf(`${round} ${word}`)
  if (hash % CHANGED !== 0) return word
  return `${word.slice(0, -1)}${VOWELS[Math.floor(hash / CHANGED) % VOWELS.length]}${word.slice(-1)}`
}

/** An ISO date so many days later, its time of day kept. */
export function later(date: string, days: number): string {
  const day = new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + days * DAY)
  return `${day.toISOString().slice(0, 10)}${date.slice(10)}`
}
