import type { PageElement } from './dom.ts'
import { paragraphsOf } from './paragraphs.ts'

/** Paragraphs of so many letters are prose: the head of the article ends there. */
export const PROSE = 120
const LONGEST = 90
const MOST = 40

/** Short lines around the title, in reading order: dates, bylines and labels that no class and no element marks. */
export function linesOfHead(scope: PageElement): readonly string[] {
  const shown = paragraphsOf(scope)
  const prose = shown.findIndex(({ text, linked }) => text.length > PROSE && linked < 0.3)
  return shown
    .slice(0, prose === -1 ? MOST : prose)
    .filter(({ text, linked }) => text.length <= LONGEST && linked < 0.9)
    .slice(-MOST)
    .map(({ text }) => text)
}
