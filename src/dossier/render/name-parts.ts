import { oneLine } from './text/layout.ts'

/** Whether a form is made of words of the name, with at most a genitive's ending. */
export function isPartOf(form: string, name: string): boolean {
  const parts = new Set(oneLine(name).toLowerCase().split(' '))
  return oneLine(form)
    .toLowerCase()
    .split(' ')
    .every((word) => parts.has(word) || parts.has(word.replace(/['’]?s$/, '')))
}
