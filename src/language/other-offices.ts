/** Compounds that name another office than their last part: a "Bundesanwältin" is nobody's "Anwältin". */
const OTHER = /^(?:vize|schieds)|(?:staats|bundes)anw[aä]lt/u

/** Whether whoever holds `office` ("Vizepräsident") is not meant by its last part alone ("der Präsident"). Both in lower case. */
export function isOtherOffice(office: string, last: string): boolean {
  return office !== last && OTHER.test(office) && !OTHER.test(last)
}
