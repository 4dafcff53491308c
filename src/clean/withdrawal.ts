/** How outlets say that they took an article back, in German and English. */
const WITHDRAWN = [
  /(?:dieser?|der|diese[rns]?) (?:artikel|text|beitrag|bericht|meldung|interview|inhalt) (?:wurde|ist|haben wir|wird)(?: [\p{L}]{1,20}){0,4} (?:zurückgezogen|zurückgenommen|depubliziert|gelöscht|entfernt|offline genommen|vom netz genommen)/iu,
  /(?:wir haben|die redaktion hat|die agentur hat) (?:diesen|den|diese|die|das|dieses) (?:artikel|text|beitrag|bericht|meldung|interview)(?: [\p{L}]{1,20}){0,4} (?:zurückgezogen|zurückgenommen|depubliziert|gelöscht|entfernt|offline genommen|vom netz genommen)/iu,
  /(?:this|the) (?:article|story|report|piece|post|interview) (?:has been|was|is) (?:retracted|withdrawn|removed|taken down|unpublished)/iu,
  /we (?:have )?(?:retracted|withdrawn|removed|taken down|unpublished) (?:this|the) (?:article|story|report|piece|interview)/iu,
  /^(?:zurückgezogen|depubliziert|retracted|retraction|withdrawn)\s?[:–—-]/imu,
]
/** Such a note stands at the beginning, or is all there is. */
const LOOKED_AT = 1500

/** The sentence in which an outlet says that it took this article back, `undefined` where none does. */
export function withdrawalIn(text: string): string | undefined {
  const head = text.slice(0, LOOKED_AT)
  for (const pattern of WITHDRAWN) {
    const match = pattern.exec(head)
    if (match === null) continue
    const line = head.lastIndexOf('\n', match.index) + 1
    const within = head.slice(line, match.index).search(/(?<=[.!?] )[^.!?]*$/u)
    const from = match.index + match[0].length
    const to = text.slice(from).search(/[.!?\n]|$/u) + from
    return text.slice(within === -1 ? line : line + within, text[to] === '\n' ? to : to + 1)
  }
  return undefined
}
