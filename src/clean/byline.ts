import type { Block } from '../model/article.ts'
import { agencyByCode } from '../outlet/index.ts'

const PERSON = /\p{Lu}[\p{L}\p{M}.’'-]{1,30}(?: (?:von|van|de|zu|der|den|\p{Lu}[\p{L}\p{M}.’'-]{0,30})){1,4}/gu

/** Names of persons in byline blocks ("Von Anna Beispiel und Bodo Muster, Wien"). Agencies are no authors. */
export function authorsInBylines(reading: string, blocks: readonly Block[]): readonly string[] {
  const names = blocks
    .filter((block) => block.role === 'byline')
    .flatMap((block) =>
      reading
        .slice(block.start, block.end)
        .replace(/^(?:von|by|text|interview)(?::| )\s*/iu, '')
        .replace(/ (?:in|aus|from) \p{Lu}.*$/u, '')
        .split(/,| und | and | & |\//u)
        .flatMap((part) => part.match(PERSON) ?? []),
    )
    .filter((name) => agencyByCode(name) === undefined)
  return [...new Set(names)]
}
