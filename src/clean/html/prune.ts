import type { Paragraph } from './paragraphs.ts'

/** Paragraphs without link lists and repetitions of the title. */
export function prunedParagraphs(paragraphs: readonly Paragraph[], title: string | undefined): readonly Paragraph[] {
  return paragraphs.filter((paragraph, index) => {
    if (index < 4 && title !== undefined && paragraph.text === title) return false
    if (paragraph.kind === 'heading') return paragraph.linked < 0.9
    return !(paragraph.linked > 0.7 && paragraph.text.length < 250)
  })
}
