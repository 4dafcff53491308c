import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { GoldPage } from './run.ts'
import { type PageScore, scorePage } from './score.ts'

/** The rival: Readability alone, on the DOM it is usually run with on a server (linkedom). A page it throws on is empty. */
export function readabilityScores(pages: Iterable<GoldPage>): readonly PageScore[] {
  return [...pages].map(({ gold, html }) => {
    const found = parsed(html)
    return scorePage(gold, {
      text: found?.textContent ?? '',
      title: found?.title ?? '',
      authors: found?.byline ? [found.byline] : [],
      date: found?.publishedTime ?? '',
    })
  })
}

function parsed(html: string) {
  try {
    return new Readability(parseHTML(html).document as never).parse()
  } catch {
    return null
  }
}
