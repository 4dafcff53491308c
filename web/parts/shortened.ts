/** A text cut behind a word where it has more letters than `most`; "…" says that it goes on. */
export function shortened(text: string, most: number): string {
  const whole = text.replace(/\s+/g, ' ').trim()
  if (whole.length <= most) return whole
  const cut = whole.slice(0, most - 1)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()} …`
}

/** A title as it is shown: the desk keeps 200 letters of it. */
export const titleOf = (title: string): string => shortened(title, 199)
